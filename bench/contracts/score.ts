import { atLeast, type Finding } from '../../agents/contracts/finding.ts';
import type { Labelled } from './labels.ts';

/** One scanned contract. */
export interface Scanned {
  readonly label: Labelled;
  readonly findings: readonly Finding[];
  readonly lines: number;
  /** Milliseconds of processor time for the tree and the detectors. */
  readonly analysis: number;
  /** Milliseconds until the compiler answered. */
  readonly compilation: number;
  readonly crashed: boolean;
}

export interface Share {
  readonly hit: number;
  readonly of: number;
}

export interface Score {
  /** Labelled weaknesses that were found: all, and by type. */
  readonly recall: Share;
  readonly byType: Readonly<Record<string, Share>>;
  /** Mean of the types' recall: a rare type counts as much as a frequent one. */
  readonly macro: number;
  /** Mended twins without a finding of the type. */
  readonly toldApart: Share;
  readonly reworded: Share;
  /** Critical or high findings for 1,000 lines of audited code. */
  readonly audited: { readonly findings: number; readonly lines: number; readonly perThousand: number };
  readonly crashes: number;
  /** Median of the analysis' processor time over the compiler's. */
  readonly timeRatio: number;
}

export function score(scanned: readonly Scanned[]): Score {
  const of = (kind: Labelled['kind']): Scanned[] => scanned.filter(({ label }) => label.kind === kind);
  const byType = typeShares(of('vulnerable'));
  const shares = Object.values(byType);
  return {
    recall: share(of('vulnerable'), isFound),
    byType,
    macro: shares.reduce((sum, { hit, of: all }) => sum + hit / all, 0) / Math.max(1, shares.length),
    toldApart: share(of('mended'), (each) => !isFound(each)),
    reworded: share(of('reworded'), isFound),
    audited: auditedRate(of('audited')),
    crashes: scanned.filter(({ crashed }) => crashed).length,
    timeRatio: median(
      scanned
        .filter(({ compilation }) => compilation > 0)
        .map(({ analysis, compilation }) => analysis / compilation),
    ),
  };
}

function isFound({ label: { types, lines, file }, findings }: Scanned): boolean {
  return findings.some(
    ({ type, startLine, endLine, file: where }) =>
      types.includes(type) &&
      (lines.length === 0 ||
        (file.endsWith(where) && lines.some((line) => line >= startLine && line <= endLine))),
  );
}

function share(scanned: readonly Scanned[], test: (each: Scanned) => boolean): Share {
  return { hit: scanned.filter(test).length, of: scanned.length };
}

function typeShares(scanned: readonly Scanned[]): Record<string, Share> {
  const types = [...new Set(scanned.map(({ label }) => label.types[0] ?? ''))].sort();
  return Object.fromEntries(
    types.map((type) => [
      type,
      share(
        scanned.filter(({ label }) => label.types[0] === type),
        isFound,
      ),
    ]),
  );
}

function auditedRate(scanned: readonly Scanned[]): Score['audited'] {
  const findings = scanned.reduce(
    (sum, each) => sum + each.findings.filter(({ severity }) => atLeast(severity, 'high')).length,
    0,
  );
  const lines = scanned.reduce((sum, each) => sum + each.lines, 0);
  return { findings, lines, perThousand: lines === 0 ? 0 : (findings / lines) * 1000 };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
