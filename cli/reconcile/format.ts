import { bad, faint, strong } from '../output.ts';
import { textTable } from '../text-table.ts';
import type { ContextResult } from './reconcile.ts';
import type { StageState } from './stage-states.ts';

/** The result for people: a line a cluster, and one for each stage that is not ready. */
export function formatResults(results: readonly ContextResult[]): string {
  return results.map(formatResult).join('');
}

function formatResult({ context, ok, revision, stages, problem }: ContextResult): string {
  const verdict = ok ? 'ready' : bad('not ready');
  const at = revision ? ` ${faint(revision)}` : '';
  const open = stages.filter(({ state }) => state !== 'ready');
  const rows = open.map(({ name, state, message = '' }) => [name, state, firstLine(message)]);
  return [
    `${strong(context)} ${verdict}: ${countReady(stages)} stages${at}\n`,
    problem ? `  ${problem}\n` : '',
    open.length > 0 ? textTable(rows) : '',
  ].join('');
}

/** `7/11` */
export function countReady(stages: readonly StageState[]): string {
  return `${stages.filter(({ state }) => state === 'ready').length}/${stages.length}`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
