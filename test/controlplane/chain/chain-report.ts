import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../cli/root.ts';
import { textTable } from '../../../cli/text-table.ts';
import { assumedNumbers } from '../../../cli/timeline/assumptions.ts';
import { estimateTimeline } from '../../../cli/timeline/estimate.ts';
import type { ClusterView, StageView } from '../../../constructs/core/view.ts';
import type { StageRecord } from './readiness-record.ts';

/** How one push went; all times in seconds since then. */
export interface ChainReport {
  readonly cluster: string;
  readonly commit: string;
  /** When the last stage became ready. */
  readonly ready: number;
  /** What the same clusters's timeline says where nothing is pulled. */
  readonly estimated: number;
  readonly criticalPath: readonly string[];
  readonly estimatedCriticalPath: readonly string[];
  /** See peakMemory; MiB. */
  readonly peakMemory: number | undefined;
  readonly stages: readonly StageTimes[];
}

interface StageTimes {
  readonly name: string;
  readonly layer: string;
  readonly began: number;
  readonly ready: number;
  readonly estimated: number;
}

export interface Measured {
  readonly commit: string;
  /** `performance.now()` of the push. */
  readonly pushed: number;
  readonly record: ReadonlyMap<string, StageRecord>;
  readonly peakMemory: number | undefined;
}

/** Nothing is pulled where no container runs. */
const numbers = { ...assumedNumbers, image: 0, unknownModel: 0, line: Number.MAX_SAFE_INTEGER };

/** @throws Error when a stage never became ready */
export function chainReport(
  view: ClusterView,
  { commit, pushed, record, peakMemory }: Measured,
): ChainReport {
  const timeline = estimateTimeline(view, numbers);
  const seconds = (time: number | undefined): number => {
    if (time === undefined) throw new Error('only a chain that is ready can be reported');
    return Math.round((time - pushed) / 100) / 10;
  };
  const stages = view.stages.map(({ name, layer }) => ({
    name,
    layer,
    began: seconds(record.get(name)?.began?.time),
    ready: seconds(record.get(name)?.ready?.time),
    estimated: Math.round(timeline.stages.find((stage) => stage.name === name)?.ready ?? Number.NaN),
  }));
  stages.sort((a, b) => a.ready - b.ready);
  return {
    cluster: view.spec.name,
    commit,
    ready: Math.max(...stages.map(({ ready }) => ready)),
    estimated: Math.round(timeline.ready),
    criticalPath: criticalPath(view.stages, record),
    estimatedCriticalPath: timeline.criticalPath,
    peakMemory,
    stages,
  };
}

/** From the stage that was ready last, back along the dependency that was ready last, the first one first. */
function criticalPath(
  stages: readonly StageView[],
  record: ReadonlyMap<string, StageRecord>,
): readonly string[] {
  const last = (names: readonly string[]): string | undefined =>
    names.toSorted((a, b) => orderOf(record, b) - orderOf(record, a))[0];
  const path: string[] = [];
  let current = last(stages.map(({ name }) => name));
  while (current !== undefined) {
    const name = current;
    path.unshift(name);
    current = last(stages.find((stage) => stage.name === name)?.dependsOn ?? []);
  }
  return path;
}

function orderOf(record: ReadonlyMap<string, StageRecord>, name: string): number {
  return record.get(name)?.ready?.order ?? -1;
}

/** For people; the columns are seconds. */
export function formatReport(report: ChainReport): string {
  const { cluster, ready, estimated, peakMemory, stages } = report;
  const rows = stages.map((stage) => [
    stage.name,
    stage.layer,
    ...[stage.began, stage.ready, stage.estimated].map((value) => value.toFixed(0).padStart(5)),
  ]);
  const memory = peakMemory === undefined ? '' : `, ${peakMemory} MiB at most`;
  return [
    `${cluster}: one push, ${stages.length} stages ready after ${ready} s (estimated ${estimated} s)${memory}\n`,
    textTable([['stage', 'layer', 'began', 'ready', 'estimated'], ...rows]),
    `  critical path  ${report.criticalPath.join(' > ')}\n`,
    `  as estimated   ${report.estimatedCriticalPath.join(' > ')}\n`,
  ].join('');
}

/** Keeps it as JSON in `.cache/e2e/`. */
export function writeReport(report: ChainReport): void {
  const folder = join(root, '.cache/e2e');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `chain-${report.cluster}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
