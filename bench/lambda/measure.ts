import { send } from './load.ts';
import type { Mode } from './message.ts';
import { type Program, serve } from './served.ts';

/** Medians of a program's rounds. */
export interface Cost {
  readonly name: string;
  /** Microseconds of CPU a request. */
  readonly cpu: number;
  /** For one of the first program in the list, in the same rounds. */
  readonly ratio: number;
  /** Resident memory after the load, in MiB. */
  readonly memory: number;
}

export interface Rounds {
  readonly rounds: number;
  /** Requests a round. */
  readonly requests: number;
}

/** Requests after which the code is compiled. */
const warmUp = 20_000;

/** CPU a request of each program, in turns: A B A B …, each warmed up before. */
export async function measureLoad(
  programs: readonly Program[],
  mode: Mode,
  { rounds, requests }: Rounds,
): Promise<Cost[]> {
  const served = await Promise.all(programs.map(serve));
  const costs = programs.map(() => [] as number[]);
  try {
    for (const one of served) await send(one, mode, warmUp);
    for (let round = 0; round < rounds; round++) {
      for (const [index, one] of served.entries()) {
        const before = one.cpu;
        await send(one, mode, requests);
        costs[index]?.push(((one.cpu - before) / requests) * 1e6);
      }
    }
    const memory = served.map((one) => one.memory);
    return programs.map(({ name }, index) => {
      const own = costs[index] ?? [];
      const ratio = median(own.map((cost, round) => cost / (costs[0]?.[round] ?? Number.NaN)));
      return { name, cpu: median(own), ratio, memory: memory[index] ?? Number.NaN };
    });
  } finally {
    await Promise.all(served.map((one) => one.stop()));
  }
}

export interface Startup {
  readonly name: string;
  /** Seconds from the start of the process to its first 200. */
  readonly wall: number;
  /** Seconds of CPU until then. */
  readonly cpu: number;
  /** Wall time for one of the first program, in the same rounds. */
  readonly ratio: number;
  /** CPU for one of the first program, in the same rounds. */
  readonly cpuRatio: number;
  /** Resident memory then, in MiB. */
  readonly memory: number;
}

/** How long each program takes to its first 200, in turns; the first start of each is not counted. */
export async function measureStartup(programs: readonly Program[], rounds: number): Promise<Startup[]> {
  const starts = programs.map(() => [] as { wall: number; cpu: number; memory: number }[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, program] of programs.entries()) {
      const served = await serve(program);
      if (round > 0) starts[index]?.push({ wall: served.startup, cpu: served.cpu, memory: served.memory });
      await served.stop();
    }
  }
  return programs.map(({ name }, index) => {
    const own = starts[index] ?? [];
    const of = (key: 'wall' | 'cpu' | 'memory'): number => median(own.map((start) => start[key]));
    const against = (key: 'wall' | 'cpu'): number =>
      median(own.map((start, round) => start[key] / (starts[0]?.[round]?.[key] ?? Number.NaN)));
    return {
      name,
      wall: of('wall'),
      cpu: of('cpu'),
      ratio: against('wall'),
      cpuRatio: against('cpu'),
      memory: of('memory'),
    };
  });
}

/** Of numbers in any order. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[sorted.length % 2 ? middle : middle - 1],
    sorted[middle],
  ];
  return (low + high) / 2;
}
