import type { OptionValues } from '../../command.ts';
import { parseDuration } from '../../timeline/duration.ts';
import { FunctionError } from '../function-error.ts';

/** The options of verbs that wait for the operator. */
export const waitOptions = {
  'no-wait': { type: 'boolean', default: false },
  timeout: { type: 'string', default: '20m' },
} as const;

/** Their lines of the help. */
export const waitHelp = [
  '  --no-wait                  do not wait until the cluster is as asked for',
  '  --timeout TIME             how long to wait, such as 90s or 1h (default 20m)',
];

/** Seconds that an option says. @throws FunctionError */
export function secondsOf(options: OptionValues, name: string): number {
  try {
    return parseDuration(String(options[name]));
  } catch (error) {
    throw new FunctionError(`--${name}: ${(error as Error).message}`);
  }
}
