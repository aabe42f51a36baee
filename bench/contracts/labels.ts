import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FindingType, findingTypes } from '../../agents/contracts/finding.ts';
import { findSources } from '../../agents/contracts/solidity/find-sources.ts';

/** What a contract is; one that is `reworded` has the weakness of its `vulnerable` twin. */
export const labelKinds = ['vulnerable', 'mended', 'reworded', 'audited'] as const;

/** A labelled contract: what is wrong with it, and where. */
export interface Labelled {
  /** Relative to the folder. */
  readonly file: string;
  /** What a finding must be about to count; several where sets draw the line elsewhere than we do. */
  readonly types: readonly FindingType[];
  /** Lines, counted from 1, of which a finding must touch one; empty: anywhere in the file counts. */
  readonly lines: readonly number[];
  /** `vulnerable`, its `mended` twin, the same weakness `reworded`, or `audited` code without any. */
  readonly kind: (typeof labelKinds)[number];
}

/** The labels of a folder cannot be read. */
export class LabelError extends Error {
  override readonly name = 'LabelError';
}

/** The categories of SmartBugs' annotations, `// <yes> <report> CATEGORY` above the line. */
const annotated: Readonly<Record<string, readonly FindingType[]>> = {
  ACCESS_CONTROL: ['access-control', 'delegatecall', 'arbitrary-call'],
  ARITHMETIC: ['arithmetic'],
  BAD_RANDOMNESS: ['bad-randomness'],
  DENIAL_OF_SERVICE: ['denial-of-service'],
  FRONT_RUNNING: ['front-running'],
  OTHER: ['storage-collision', 'code-smell'],
  REENTRANCY: ['reentrancy'],
  SHORT_ADDRESSES: ['short-address'],
  TIME_MANIPULATION: ['time-manipulation'],
  UNCHECKED_LL_CALLS: ['unchecked-call'],
};

/**
 * Labels of a folder: its `labels.json`, else SmartBugs' annotations in the sources, else the layout
 * `<type>/<anything>/{vulnerable,mended,reworded}.sol`.
 *
 * @throws LabelError where labels.json is not what the README says.
 */
export function readLabels(folder: string): Labelled[] {
  const list = join(folder, 'labels.json');
  if (existsSync(list)) return fromList(readFileSync(list, 'utf8'));
  return findSources(folder).flatMap((path) => {
    const file = path.slice(folder.length).replace(/^\/+/u, '');
    const label = fromAnnotations(file, readFileSync(path, 'utf8')) ?? fromLayout(file);
    return label ? [label] : [];
  });
}

function fromList(text: string): Labelled[] {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed)) throw new LabelError('labels.json is not a list');
  return parsed.map((each: Partial<Labelled>, index) => {
    const { file, types, lines = [], kind = 'vulnerable' } = each;
    const known = Array.isArray(types) && types.every((type) => findingTypes.includes(type));
    if (typeof file !== 'string' || !known)
      throw new LabelError(`labels.json: entry ${index} needs a file and known types`);
    return { file, types, lines, kind };
  });
}

function fromAnnotations(file: string, text: string): Labelled | undefined {
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) => {
    const category = /<yes>\s*<report>\s*([A-Z_]+)/u.exec(line)?.[1];
    const types = category === undefined ? undefined : annotated[category];
    return types ? [{ types, line: index + 2 }] : [];
  });
  const [first] = found;
  return first && { file, types: first.types, lines: found.map(({ line }) => line), kind: 'vulnerable' };
}

function fromLayout(file: string): Labelled | undefined {
  const [type = '', ...rest] = file.split('/');
  const kind = rest.at(-1)?.replace(/\.sol$/u, '');
  if (!(findingTypes as readonly string[]).includes(type)) return undefined;
  if (kind !== 'vulnerable' && kind !== 'mended' && kind !== 'reworded') return undefined;
  return { file, types: [type as FindingType], lines: [], kind };
}
