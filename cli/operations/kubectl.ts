import { at, list } from '../../constructs/core/manifest.ts';
import type { Argv, Invocation } from './invocation.ts';
import type { Programs } from './programs.ts';

/** kubectl in the context of a cluster, which is named like it. */
export function kubectl(cluster: string, ...args: readonly string[]): Argv {
  return ['kubectl', `--context=${cluster}`, ...args];
}

/** Applies an object that is made when it runs, from standard input. */
export function applyText(cluster: string, text: () => string, shown: string): Invocation {
  return { argv: kubectl(cluster, 'apply', '--filename=-'), input: { text, shown } };
}

/**
 * The items of a list, or one object, as the API has them.
 * @throws ProgramError
 */
export async function getObjects(
  programs: Programs,
  cluster: string,
  ...args: readonly string[]
): Promise<readonly unknown[]> {
  const argv = kubectl(
    cluster,
    'get',
    ...args,
    '--output=json',
    '--ignore-not-found',
    '--request-timeout=20s',
  );
  const printed = await programs.run({ argv });
  // Of one object that is not there nothing is printed.
  if (printed.trim() === '') return [];
  const answer: unknown = JSON.parse(printed);
  return at(answer, 'kind') === 'List' ? list(at(answer, 'items')) : [answer];
}

/** `Kind/name: message` of the Ready condition of an object that is not ready; undefined when it is. */
export function notReady(object: unknown): string | undefined {
  const ready = list(at(object, 'status', 'conditions')).find((each) => at(each, 'type') === 'Ready');
  if (at(ready, 'status') === 'True') return undefined;
  const message = at(ready, 'message');
  const name = `${at(object, 'kind')}/${at(object, 'metadata', 'name')}`;
  return `${name}: ${typeof message === 'string' && message ? message.split('\n', 1)[0] : 'no word of it yet'}`;
}
