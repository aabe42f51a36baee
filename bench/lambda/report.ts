import type { BrokerResult, Measured } from './broker.ts';
import type { DevResult } from './dev.ts';
import { type Cost, median, type Startup } from './measure.ts';
import type { RuntimeResult } from './runtimes.ts';

/** Of the languages that are not compiled. */
export const devLimitMs = 300;

const number = (value: number, digits: number, width: number): string =>
  value.toFixed(digits).padStart(width);

export function runtimeText({ runtime, limits, binary, structured, startup }: RuntimeResult): string {
  return lines([
    `${runtime}: a binary event (limit ${limits.binary} × bare)`,
    ...binary.map(loadRow),
    `${runtime}: a structured event (limit ${limits.structured} × bare)`,
    ...structured.map(loadRow),
    `${runtime}: start to first 2xx (limit ${limits.startup} × bare)`,
    ...startup.map(startRow),
  ]);
}

function loadRow({ name, cpu, ratio, memory }: Cost): string {
  return `  ${name.padEnd(24)}${number(cpu, 1, 8)} µs CPU ${number(ratio, 2, 7)} × bare ${number(memory, 0, 6)} MiB`;
}

function startRow({ name, wall, cpu, ratio, cpuRatio, memory }: Startup): string {
  const time = `${number(wall * 1e3, 0, 8)} ms ${number(ratio, 2, 11)} × bare ${number(memory, 0, 6)} MiB`;
  return `  ${name.padEnd(24)}${time}; CPU ${number(cpu * 1e3, 0, 0)} ms, ${number(cpuRatio, 2, 0)} × bare`;
}

export function brokerText({ events, rounds, missing }: BrokerResult): string {
  return lines([
    `broker: an event of 250 bytes, accepted, stored, delivered, ended (${events} a round)`,
    ...Object.entries(rounds).map(([name, measured]) => brokerRow(name, measured)),
    ...missing.map((what) => `  not measured: ${what}`),
  ]);
}

function brokerRow(name: string, measured: readonly Measured[]): string {
  const cpu = (part: string): number => median(measured.map((round) => round.cpuMicroseconds[part] ?? 0));
  const names = Object.keys(measured[0]?.cpuMicroseconds ?? {});
  const total = median(
    measured.map(({ cpuMicroseconds }) => Object.values(cpuMicroseconds).reduce((sum, one) => sum + one, 0)),
  );
  const each = names.map((part) => `${part} ${cpu(part).toFixed(0)} µs`).join(', ');
  const commit = median(measured.map(({ commitMicroseconds = Number.NaN }) => commitMicroseconds));
  const grouped = median(measured.map(({ eventsPerCommit = Number.NaN }) => eventsPerCommit));
  const disk = Number.isNaN(commit)
    ? ''
    : `; disk ${commit.toFixed(0)} µs, ${grouped.toFixed(1)} events a commit`;
  return `  ${name.padEnd(24)}${number(1e6 / total, 0, 8)} events a CPU second (${each})${disk}`;
}

export function devText(results: readonly DevResult[]): string {
  const row = ({ runtime, milliseconds, median: middle, bare }: DevResult): string => {
    const most = Math.max(...milliseconds);
    return `  ${runtime.padEnd(24)}${number(middle, 0, 8)} ms, at most ${most.toFixed(0)} ms (${runtime === 'go' ? 'go build of a bare net/http server' : 'bare node'} ${median(bare).toFixed(0)} ms)`;
  };
  return lines([
    `dev: from a save to the first answer (limit ${devLimitMs} ms where nothing is compiled)`,
    ...results.map(row),
  ]);
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}
