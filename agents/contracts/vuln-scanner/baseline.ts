import type { Finding } from '../finding.ts';

/** A baseline is no list of known findings. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/**
 * Ids of findings that are known: of a report in JSON, or of a SARIF log.
 *
 * @throws BaselineError where the text is neither.
 */
export function baselineIds(text: string, name: string): ReadonlySet<string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new BaselineError(`${name} is no JSON: write one with homelab scan --format json`);
  }
  const { findings, runs } = (parsed ?? {}) as { findings?: unknown; runs?: unknown };
  if (Array.isArray(findings)) return new Set(findings.flatMap((each) => idOf(each, 'id')));
  if (!Array.isArray(runs))
    throw new BaselineError(`${name} has neither findings nor runs: it is no report of a scan`);
  const results = runs.flatMap((run) => ((run as { results?: unknown }).results ?? []) as unknown[]);
  return new Set(
    results.flatMap((each) =>
      idOf((each as { partialFingerprints?: unknown }).partialFingerprints, 'homelab/v1'),
    ),
  );
}

function idOf(value: unknown, key: string): string[] {
  const id =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof id === 'string' ? [id] : [];
}

/** Findings that the baseline does not know. */
export function newFindings(findings: readonly Finding[], known: ReadonlySet<string>): readonly Finding[] {
  return findings.filter(({ id }) => !known.has(id));
}
