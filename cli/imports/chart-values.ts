import type { ChartFacts } from './chart.ts';
import { isObject, type Json } from './json.ts';
import { pascalCase } from './kebab-case.ts';

/** A values key: its own type, and the keys below it. */
interface ValueNode {
  readonly type?: string;
  readonly children: Map<string, ValueNode>;
}

const freeForm = 'Readonly<Record<string, unknown>>';
/** Keys whose content is an object of Kubernetes or of the user: what the chart sets by default is not all there can be. */
const openKey =
  /^(?:resources|requests|limits|affinity|capabilities|emptyDir|strategy|seccompProfile)$|(?:labels|annotations|nodeSelector|securityContext|probe|updateStrategy)$/i;
const labelMap = /(?:labels|annotations|selector)$/i;
const identifier = /^[A-Za-z_$][\w$]*$/;

/** `charts/<chart>.ts`: the values keys of a chart as one interface, everything optional. */
export function renderValues(facts: ChartFacts): string {
  const root: ValueNode = { children: new Map() };
  for (const [path, value] of Object.entries(facts.values)) place(root, path, valueType(value));
  for (const path of facts.templateOnlyValues) place(root, path, 'unknown');
  const name = `${pascalCase(facts.chart)}Values`;
  return [
    `// Made by \`npm run imports\` from the values of ${facts.chart} ${facts.version}; do not edit.`,
    `export interface ${name} {`,
    ...members(root, '  ', false),
    '}',
    '',
  ].join('\n');
}

/** A label such as `kubernetes.io/os` is one key, although its dots look like separators. */
export function splitKey(path: string): readonly string[] {
  const parts = path.split('.');
  const slash = parts.findIndex((part) => part.includes('/'));
  if (slash < 0) return parts;
  const map = parts.slice(0, slash).findLastIndex((part) => labelMap.test(part));
  const start = map >= 0 ? map + 1 : Math.max(0, slash - 1);
  return [...parts.slice(0, start), parts.slice(start).join('.')];
}

function place(root: ValueNode, path: string, type: string): void {
  const parts = splitKey(path);
  let node = root;
  for (const [index, part] of parts.entries()) {
    const known = node.children.get(part);
    const last = index === parts.length - 1;
    const next: ValueNode = {
      type: known?.type ?? (last ? type : undefined),
      children: known?.children ?? new Map<string, ValueNode>(),
    };
    node.children.set(part, next);
    node = next;
  }
}

function valueType(value: Json): string {
  if (value === 'map') return freeForm;
  if (typeof value === 'string' && /^list(?:\(\d+\))?$/.test(value)) return 'readonly unknown[]';
  switch (isObject(value) ? value.type : undefined) {
    case 'string':
    case 'boolean':
      return String(isObject(value) ? value.type : 'unknown');
    case 'int':
    case 'float':
    case 'number':
      return 'number';
    default:
      return 'unknown';
  }
}

function members(node: ValueNode, indent: string, open: boolean): readonly string[] {
  return [...node.children].map(([key, child]) => {
    const name = identifier.test(key) ? key : `'${key}'`;
    return `${indent}readonly ${name}?: ${typeOf(child, indent, open || openKey.test(key))};`;
  });
}

function typeOf(node: ValueNode, indent: string, open: boolean): string {
  if (node.children.size === 0) return node.type ?? 'unknown';
  const known = ['{', ...members(node, `${indent}  `, open), `${indent}}`].join('\n');
  return open || node.type === freeForm ? `${freeForm} & ${known}` : known;
}
