import { formatDuration } from './duration.ts';
import type { Timeline, TimelineStage } from './estimate.ts';

/** Characters from the first second to the last. */
const width = 48;

/** The timeline for people: a bar for each stage, and what the critical ones spend their time on. */
export function toGantt(timeline: Timeline): string {
  const { cluster, ready, latest, stages } = timeline;
  const names = Math.max(...stages.map(({ name }) => name.length), 5);
  const head = `  ${'stage'.padEnd(names)}  ${'from'.padStart(7)}  ${'to'.padStart(7)}`;
  return `${[
    `${cluster}: ready after about ${formatDuration(ready)}; ${formatDuration(latest)} if every stage takes its whole timeout`,
    '',
    head,
    ...stages.map((stage) => row(stage, names, ready)),
    '',
    `critical path, # above: ${timeline.criticalPath.join(' > ')}`,
    ...stages.filter(({ critical }) => critical).map((stage) => `  ${stage.name}: ${spent(stage)}`),
    ...stages.filter(isLate).map(warning),
  ].join('\n')}\n`;
}

function row({ name, start, ready, critical }: TimelineStage, names: number, end: number): string {
  const times = [start, ready].map((time) => formatDuration(time).padStart(7)).join('  ');
  return `  ${name.padEnd(names)}  ${times}  ${bar(start, ready, end, critical ? '#' : '=')}`;
}

/** At least one character, however short the stage is. */
function bar(start: number, ready: number, end: number, sign: string): string {
  const column = (time: number): number => Math.round((time / end) * width);
  const from = Math.min(column(start), width - 1);
  return ' '.repeat(from) + sign.repeat(Math.max(1, column(ready) - from));
}

function spent({ parts, waited }: TimelineStage): string {
  const busy = waited?.for === 'worker' ? [`wait for the worker of ${waited.task}`] : [];
  return [...busy, ...parts.map(({ what, seconds }) => `${what} ${formatDuration(seconds)}`)].join(', ');
}

function isLate({ start, ready, timeout }: TimelineStage): boolean {
  return ready - start > timeout;
}

function warning({ name, timeout }: TimelineStage): string {
  return `  ${name} is estimated to take longer than its timeout of ${formatDuration(timeout)}: Flux will report it as failed first`;
}
