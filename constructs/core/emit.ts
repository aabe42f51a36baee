import { assertPlainJson, EmitError } from './plain-json.ts';
import { formatBlock, formatNumber, formatString, isVisibleLine } from './yaml-scalar.ts';

/** One YAML document of a file. */
export interface YamlDocument<Value = unknown> {
  /** Lines above the value, without `#`. */
  readonly comment?: readonly string[];
  readonly value: Value;
}

/**
 * Each document behind its own `---` and comment lines; empty text for no documents.
 *
 * @param emit writes a value; one that remembers may stand in
 * @throws EmitError as `emitDocument` does, and for a comment that is not one line of visible characters.
 */
export function emitDocuments<Value>(
  documents: readonly YamlDocument<Value>[],
  emit: (value: Value) => string = emitDocument,
): string {
  return documents
    .map(({ comment = [], value }) => `---\n${comment.map(formatComment).join('')}${emit(value)}`)
    .join('');
}

function formatComment(line: string): string {
  if (!isVisibleLine(line)) {
    throw new EmitError([
      { path: `comment ${JSON.stringify(line)}`, reason: 'is not one line of visible text' },
    ]);
  }
  return line === '' ? '#\n' : `# ${line}\n`;
}

/**
 * A value as YAML in the style of kubectl, with a line break at its end. Readers of YAML 1.1 and 1.2 get the
 * same value back. Names are sorted by code unit, but a manifest begins with `apiVersion`, `kind` and
 * `metadata`, its metadata with `name` and `namespace`, and `status` comes last. Members that are `undefined`
 * are left out.
 *
 * @throws EmitError if the value is not plain JSON.
 */
export function emitDocument(value: unknown): string {
  assertPlainJson(value);
  if (Array.isArray(value)) return sequence(value, '') || '[]\n';
  if (isMapping(value)) return mapping(value, '', manifest) || '{}\n';
  return `${typeof value === 'string' ? formatString(value) : formatPrimitive(value)}\n`;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Where names stand that are not sorted with the others. */
interface Layout {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly members: ReadonlyMap<string, Layout>;
}

const metadata: Layout = { first: ['name', 'namespace'], last: [], members: new Map() };
const manifest: Layout = {
  first: ['apiVersion', 'kind', 'metadata'],
  last: ['status'],
  members: new Map([['metadata', metadata]]),
};

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lines of all members, the first one without its indentation; empty text for no members. */
function mapping(value: Mapping, indent: string, layout?: Layout): string {
  const deeper = `${indent}  `;
  let lines = '';
  for (const name of namesOf(value, layout)) {
    if (value[name] === undefined) continue;
    if (lines !== '') lines += indent;
    lines += formatName(name, indent) + member(value[name], indent, deeper, layout?.members.get(name));
  }
  return lines;
}

function namesOf(value: Mapping, layout: Layout | undefined): readonly string[] {
  const names = Object.keys(value);
  sort(names);
  if (layout === undefined) return names;
  const { first, last } = layout;
  return [
    ...first.filter((name) => names.includes(name)),
    ...names.filter((name) => !first.includes(name) && !last.includes(name)),
    ...last.filter((name) => names.includes(name)),
  ];
}

/** By insertion while there are few: for the handful that most objects have, four times as fast as `sort()`. */
function sort(names: string[]): void {
  if (names.length > 20) names.sort();
  for (let end = 1; end < names.length; end += 1) {
    const name = names[end] as string;
    let place = end;
    for (let before = names[place - 1]; before !== undefined && before > name; before = names[place - 1]) {
      names[place] = before;
      place -= 1;
    }
    names[place] = name;
  }
}

/** Readers look for the colon of a simple key within this many characters. */
const maxSimpleKey = 1024;

function formatName(name: string, indent: string): string {
  const key = formatString(name);
  return key.length < maxSimpleKey ? `${key}:` : `? ${key}\n${indent}:`;
}

/** What follows `name:`. */
function member(value: unknown, indent: string, deeper: string, layout: Layout | undefined): string {
  if (Array.isArray(value)) return value.length === 0 ? ' []\n' : `\n${indent}${sequence(value, indent)}`;
  if (!isMapping(value)) return ` ${formatScalar(value, deeper)}\n`;
  const lines = mapping(value, deeper, layout);
  return lines === '' ? ' {}\n' : `\n${deeper}${lines}`;
}

/** Lines of all items, the first one without its indentation; empty text for no items. */
function sequence(items: readonly unknown[], indent: string): string {
  const deeper = `${indent}  `;
  let lines = '';
  for (const item of items) {
    if (lines !== '') lines += indent;
    lines += `- ${formatItem(item, deeper)}`;
  }
  return lines;
}

function formatItem(value: unknown, deeper: string): string {
  if (Array.isArray(value)) return sequence(value, deeper) || '[]\n';
  if (isMapping(value)) return mapping(value, deeper) || '{}\n';
  return `${formatScalar(value, deeper)}\n`;
}

function formatScalar(value: unknown, indent: string): string {
  if (typeof value !== 'string') return formatPrimitive(value);
  return formatBlock(value, indent) ?? formatString(value);
}

function formatPrimitive(value: unknown): string {
  return typeof value === 'number' ? formatNumber(value) : String(value);
}
