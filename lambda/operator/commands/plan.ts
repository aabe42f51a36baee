import { annotations, apiVersion, kind, type LambdaFunction } from '../../api/index.ts';
import { type Command, CommandError } from './command.ts';
import { readObeyed, wasObeyed, withObeyed } from './obeyed.ts';

/** What obeying a command comes to: one write, or none. */
export type Plan =
  | { readonly write: 'none' }
  /** Server-side apply of the whole function: it may not be there yet. */
  | { readonly write: 'apply'; readonly object: object }
  /** Merge patch of the version that was seen: another one meanwhile is a conflict, and the command comes again. */
  | { readonly write: 'patch'; readonly patch: object }
  | { readonly write: 'delete'; readonly uid: string };

/**
 * What a command does to the function as it is. The write and the note that the command was obeyed are one, so that the
 * same command can come at any time again, to any replica of the operator, and does nothing.
 * @param fn undefined when there is none
 * @param now milliseconds since the epoch
 * @throws CommandError when there is nobody to obey it
 */
export function plan(command: Command, namespace: string, fn: LambdaFunction | undefined, now: number): Plan {
  const obeyed = readObeyed(fn?.metadata.annotations?.[annotations.commands]);
  if (wasObeyed(obeyed, command, now)) return { write: 'none' };
  if (command.verb === 'delete') return deletion(command, fn);
  const note = { [annotations.commands]: withObeyed(obeyed, command, now) };
  const { name, spec } = command;
  if (command.verb === 'deploy') {
    const metadata = { name, namespace, annotations: note };
    return { write: 'apply', object: { apiVersion, kind, metadata, spec } };
  }
  if (!fn) throw new CommandError([`there is no function ${name} in ${namespace}`]);
  return { write: 'patch', patch: change(command, fn, note) };
}

/** A function that is gone, or whose name another one has, was deleted before. */
function deletion({ uid = '' }: Command, fn: LambdaFunction | undefined): Plan {
  return fn?.metadata.uid === uid ? { write: 'delete', uid } : { write: 'none' };
}

function change(
  { verb, id, revisionName, traffic = [] }: Command,
  { metadata: { resourceVersion } }: LambdaFunction,
  note: Readonly<Record<string, string>>,
): object {
  const noted = (more: Readonly<Record<string, string | null>>, spec?: object) => ({
    metadata: { resourceVersion, annotations: { ...note, ...more } },
    ...(spec ? { spec } : {}),
  });
  switch (verb) {
    case 'rebuild':
      return noted({ [annotations.rebuild]: id });
    case 'pause':
      return noted({ [annotations.paused]: 'true' });
    case 'resume':
      return noted({ [annotations.paused]: null });
    case 'rollback':
      return noted({}, { traffic: [{ revisionName, percent: 100 }] });
    default:
      return noted({}, { traffic: traffic.length > 0 ? traffic : null });
  }
}
