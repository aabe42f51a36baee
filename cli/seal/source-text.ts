import type { SealedSource } from '../../clusters/sealed-source.ts';
import { compare } from '../../constructs/core/manifest.ts';

const width = 110;

/** One sealed Secret as TypeScript, in the form that the linter asks for. */
export function sourceText(cluster: string, source: SealedSource): string {
  const { namespace, name, scope, certificate, encryptedData } = source;
  const values = Object.entries(encryptedData).sort(([a], [b]) => compare(a, b));
  return [
    "import type { SealedSource } from '../../sealed-source.ts';",
    '',
    `/** Written by \`homelab seal\`; only ${cluster} can open it. */`,
    'export const source: SealedSource = {',
    `  namespace: '${namespace}',`,
    `  name: '${name}',`,
    `  scope: '${scope}',`,
    `  certificate: '${certificate}',`,
    '  encryptedData: {',
    ...values.map(([key, value]) => memberOf(property(key), value)),
    '  },',
    '};',
    '',
  ].join('\n');
}

/** A sealed Secret's file: `<cluster>/<namespace>.<name>.ts` below clusters/sealed. */
export interface SealedFile {
  readonly cluster: string;
  /** Without the extension. */
  readonly stem: string;
}

/** The index that synthesis reads: plain imports, so that the same tree always gives the same clusters. */
export function indexText(files: readonly SealedFile[]): string {
  const sorted = files
    .map((file) => ({ ...file, path: `./${file.cluster}/${file.stem}.ts`, id: identifier(file) }))
    .sort((a, b) => compareImports(a.path, b.path));
  const clusters = [...Map.groupBy(sorted, ({ cluster }) => cluster)];
  const lists = clusters.map(([cluster, members]) =>
    listOf(
      property(cluster),
      members.map(({ id }) => id),
    ),
  );
  return [
    '// Written by `homelab seal`: every file below, in the order of their paths.',
    "import type { SealedSources } from '../sealed-source.ts';",
    ...sorted.map(({ id, path }) => `import { source as ${id} } from '${path}';`),
    '',
    ...(lists.length === 0
      ? ['export const sealed: SealedSources = {};']
      : ['export const sealed: SealedSources = {', ...lists, '};']),
    '',
  ].join('\n');
}

function memberOf(name: string, value: string): string {
  const line = `    ${name}: '${value}',`;
  return line.length <= width ? line : `    ${name}:\n      '${value}',`;
}

/** What ends a name comes before all that may stand in one. */
const separators = '/.-';

/** The linter's order of imports: numbers by their length first, separators before letters. */
function compareImports(a: string, b: string): number {
  const parts = (path: string): readonly string[] => path.match(/\d+|\D/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  const index = left.findIndex((part, position) => part !== right[position]);
  const [one = '', other = ''] = [left[index], right[index]];
  if (/^\d/.test(one) && /^\d/.test(other)) return one.length - other.length || compare(one, other);
  return weight(one) - weight(other);
}

function weight(character: string): number {
  const place = separators.indexOf(character.charAt(0));
  return place >= 0 ? place : character.charCodeAt(0);
}

function listOf(name: string, members: readonly string[]): string {
  const line = `  ${name}: [${members.join(', ')}],`;
  if (line.length <= width) return line;
  return [`  ${name}: [`, ...members.map((member) => `    ${member},`), '  ],'].join('\n');
}

function identifier({ cluster, stem }: SealedFile): string {
  return `${cluster}-${stem}`.replace(/[-.]+(.)?/g, (_, next: string = '') => next.toUpperCase());
}

/** A member's name, quoted only where it must be. */
function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}
