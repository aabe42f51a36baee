import type { QuietHours } from './config.ts';

const minute = 60_000;

/** The first moment from `at` on that is not quiet; milliseconds since the epoch. */
export function afterQuietHours(quiet: QuietHours, at: number): number {
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: quiet.timezone ?? 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  let moment = at;
  // By the minute over a change of the clocks, which may repeat an hour or leave one out.
  for (let steps = 0; steps < 26 * 60 && isQuiet(minutesOf(format.format(moment)), from, to); steps += 1) {
    moment = Math.floor(moment / minute + 1) * minute;
  }
  return moment;
}

function isQuiet(now: number, from: number, to: number): boolean {
  return from <= to ? now >= from && now < to : now >= from || now < to;
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}
