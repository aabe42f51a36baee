import { bad, faint, strong } from '../../output.ts';
import type { NodeFileChange, ObjectChange } from '../cluster-diff.ts';
import { formatIdentity } from '../object-pair.ts';
import { formatField } from './format-field.ts';
import { bounded, lineDiff } from './line-diff.ts';

/** Lines of one object or file that are shown. */
const height = 40;

const signs = { added: '+', changed: '~', moved: '>', removed: '-' } as const;

/** An object: where it comes from, its fields, its dangers. */
export function formatChange(change: ObjectChange): readonly string[] {
  const { change: kind, stage, movedFrom, path, location, fields, dangers } = change;
  const where = movedFrom === undefined ? stage : `${movedFrom} → ${stage}`;
  const origin = [location, path].filter((text) => text !== '').join(' ');
  return [
    `${signs[kind]} ${strong(formatIdentity(change))} ${faint(`(${where})`)}`,
    ...(origin ? [`    ${faint(origin)}`] : []),
    ...bounded(fields.flatMap(formatField), height).map((line) => `    ${line}`),
    ...dangers.flatMap(({ rule, problem, advice }) => [
      `  ${bad('!')} ${bad(rule)}: ${problem}`,
      `      ${faint(advice)}`,
    ]),
  ];
}

/** A file for machines: nothing applies it, so the lines are all there is to say. */
export function formatNodeFile({ path, before, after }: NodeFileChange): readonly string[] {
  const sign = before === undefined ? '+' : after === undefined ? '-' : '~';
  const lines = before !== undefined && after !== undefined ? lineDiff(before, after) : [];
  return [
    `${sign} ${strong(path)} ${faint('(for machines: nothing applies it)')}`,
    ...bounded(lines, height).map((line) => `    ${line}`),
  ];
}
