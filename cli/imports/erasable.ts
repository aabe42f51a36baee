const cdk8sImport = "import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';";
const constructImport = "import { Construct } from 'constructs';";
const ownImports = [
  "import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';",
  "import type { Construct } from 'constructs';",
  "import { LocatedApiObject } from '../../../constructs/core/located.ts';",
  "import { compact } from '../../compact.ts';",
].join('\n');

const comment = /^\s*(?:\/\*|\*|\/\/)/;
const numberOrString =
  /^export class (\w+) \{\n {2}public static fromNumber\([\s\S]*?private constructor\(public readonly value: number \| string\) \{\n {2}\}\n\}$/gm;
const enumeration = /^export enum (\w+) \{\n([\s\S]*?)^\}$/gm;
/** Of nested ones the innermost: its value holds no other. */
const spreadReduce =
  /Object\.entries\((\w+(?:\.\w+)*|i\[1\])\)\.reduce\(\(r, i\) => \(i\[1\] === undefined\) \? r : \(\{ \.\.\.r, \[i\[0\]\]: ((?:(?!Object\.entries).)+?) \}\), \{\}\)/g;
const notErasable = /^export enum|private constructor\(|\.reduce\(|\.\.\.r,/m;

/**
 * Output of `cdk8s import` as erasable TypeScript on our own base class: types imported as types, enums and
 * number-or-string classes as unions, records compacted in linear time, no comments.
 * Throws when cdk8s has changed so much that a pattern is left.
 */
export function toErasable(source: string, header: string): string {
  const bare = source
    .split('\n')
    .filter((line) => !comment.test(line) && line.trim() !== '')
    .join('\n');
  const body = withCompactRecords(bare.replace(/\?\.value\b/g, ''))
    .replace(`${cdk8sImport}\n${constructImport}`, ownImports)
    .replace(/^(export class \w+ extends )ApiObject \{$/gm, '$1LocatedApiObject {')
    .replace(numberOrString, 'export type $1 = number | string;')
    .replace(enumeration, (_, name: string, members: string) => unionOf(name, members))
    .replace(/^(?=export (?:class|interface|function|const) )/gm, '\n');
  if (!body.includes(ownImports) || notErasable.test(body)) {
    throw new Error(
      'cdk8s import writes a form that is new to cli/imports/erasable.ts; adapt the patterns there',
    );
  }
  return `${header}\n${body.trimEnd()}\n`;
}

function withCompactRecords(source: string): string {
  const next = source.replace(spreadReduce, (_, record: string, value: string) => compactCall(record, value));
  return next === source ? source : withCompactRecords(next);
}

function unionOf(name: string, members: string): string {
  const values = members.replace(/^( {2}\w+) = /gm, '$1: ');
  return `export const ${name} = {\n${values}} as const;\nexport type ${name} = (typeof ${name})[keyof typeof ${name}];`;
}

function compactCall(record: string, value: string): string {
  if (value === 'i[1]') return `compact(${record})`;
  return `compact(${record}, (value) => ${value.replaceAll('i[1]', 'value')})`;
}
