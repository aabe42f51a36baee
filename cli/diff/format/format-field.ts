import { emitDocument } from '../../../constructs/core/emit.ts';
import type { Json } from '../../../constructs/core/manifest.ts';
import { formatString } from '../../../constructs/core/yaml-scalar.ts';
import { faint } from '../../output.ts';
import type { FieldChange } from '../fields.ts';
import { isList, isMap } from '../json.ts';
import { bounded, lineDiff, visible } from './line-diff.ts';

/** Characters of a value that are shown in a line. */
const width = 80;
/** Lines of a value that are shown in a block. */
const height = 16;

/** A changed field in one line, or with its texts line by line. */
export function formatField({ path, before, after, reordered }: FieldChange): readonly string[] {
  if (reordered) return [`${path}: ${inOrder(before)} → ${inOrder(after)} ${faint('(reordered)')}`];
  if (typeof before === 'string' && typeof after === 'string' && `${before}${after}`.includes('\n')) {
    return [`${path}:`, ...indented(bounded(lineDiff(before, after), height))];
  }
  if (before !== undefined && after !== undefined) {
    const [old, now] = shorten(inline(before), inline(after));
    return [`${path}: ${old} → ${now}`];
  }
  const sign = before === undefined ? '+' : '-';
  return block(`${sign} ${path}:`, (before ?? after) as Json);
}

function inOrder(value: Json | undefined): string {
  return isList(value) ? value.join(', ') : '';
}

/** One value, on the line of its name if it fits there. */
function block(name: string, value: Json): readonly string[] {
  const line = inline(value);
  if (line.length <= width) return [`${name} ${line}`];
  const text = typeof value === 'string' ? value : emitDocument(value);
  const lines = text.trimEnd().split('\n').map(visible);
  return [name, ...indented(bounded(lines, height).map(cut))];
}

function cut(line: string): string {
  return line.length > 2 * width ? `${line.slice(0, 2 * width)}…` : line;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function inline(value: Json): string {
  if (typeof value === 'string') return formatString(value);
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isMap(value)) return String(value);
  const members = Object.entries(value).map(([key, each]) => `${formatString(key)}: ${inline(each)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** Two long texts around the place where they part. */
function shorten(before: string, after: string): readonly [string, string] {
  let common = 0;
  while (common < before.length && before[common] === after[common]) common += 1;
  const longest = Math.max(before.length, after.length);
  const start = longest > width ? Math.max(0, common - width / 4) : 0;
  const part = (text: string): string =>
    `${start > 0 ? '…' : ''}${text.slice(start, start + width)}${text.length > start + width ? '…' : ''}`;
  return [part(before), part(after)];
}
