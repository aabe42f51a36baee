import { curl, docker, helm, kind, kubectl, ssh } from './programs/index.ts';
import { type Call, Refusal, type StandIn } from './stand-in.ts';

export const programs: Readonly<Record<string, StandIn>> = { curl, docker, helm, kind, kubectl, ssh };

/** Records the call and does it. */
export function call(name: string, { args, input, world }: Call): string {
  world.calls.push([name, ...args]);
  const line = [name, ...args].join(' ');
  const fault = Object.entries(world.faults).find(([start]) => line.startsWith(start));
  if (fault) throw new Refusal(fault[1]);
  return programs[name]?.({ args, input, world }) ?? '';
}

/** Whether these arguments make a program read its standard input, which may never end otherwise. */
export function readsInput(args: readonly string[]): boolean {
  return ['--filename=-', '/dev/stdin', '-s'].some((arg) => args.includes(arg));
}
