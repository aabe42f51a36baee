import { option, Refusal, type StandIn } from '../stand-in.ts';

/** Knows contexts; answers whatever else as the world says, or with nothing. */
export const kubectl: StandIn = ({ args, world }) => {
  if (args[0] === 'version') return 'Client Version: v1.36.4\n';
  if (args[0] === 'config') return configure(args, world.contexts);
  const context = option(args, '--context') ?? '';
  if (!world.contexts.includes(context)) throw new Refusal(`error: context "${context}" does not exist`);
  const line = args.slice(1).join(' ');
  const found = Object.entries(world.answers).find(([start]) => line.startsWith(start));
  if (found) return found[1];
  return line.startsWith('get --raw=/readyz') ? 'ok' : '';
};

function configure([, verb, name = '']: readonly string[], contexts: string[]): string {
  if (verb === 'set-context' && !contexts.includes(name)) contexts.push(name);
  if (verb === 'get-contexts') return contexts.map((each) => `${each}\n`).join('');
  if (verb === 'unset' && name.startsWith('contexts.')) {
    const index = contexts.indexOf(name.slice('contexts.'.length));
    if (index >= 0) contexts.splice(index, 1);
  }
  return '';
}
