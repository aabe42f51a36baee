import type { FunctionAlias, LambdaFunction } from '../../../lambda/api/index.ts';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { applyChange } from '../../lambda/cluster/apply-change.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { getFunction } from '../../lambda/cluster/functions.ts';
import { latest, parseAliases } from '../../lambda/cluster/revisions.ts';
import { secondsOf, waitHelp, waitOptions } from '../../lambda/cluster/wait-options.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { printJson } from '../../output.ts';
import { textTable } from '../../text-table.ts';

export const alias: Command = {
  name: 'lambda alias',
  summary: 'Shows the names of revisions, each with a URL of its own, or sets and removes them.',
  usage:
    'homelab lambda alias NAME [ALIAS=REVISION]... [--remove ALIAS]... [--context NAME] [--namespace NAME] ' +
    '[--no-wait] [--timeout TIME] [--json]',
  help: [
    '  --remove ALIAS             take this name away; may be given more than once',
    ...clusterHelp,
    ...waitHelp,
    '  --json                     the aliases, or what became of it, as JSON on stdout',
    '',
    `${latest} stands for whichever revision is the newest. Other aliases stay as they are.`,
    '',
    '  homelab lambda alias hello stable=hello-00002 --remove canary',
  ].join('\n'),
  options: {
    remove: { type: 'string', multiple: true },
    ...clusterOptions,
    ...waitOptions,
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 13,
  run: (options, [name, ...parts]) => {
    secondsOf(options, 'timeout');
    return inCluster(options, (cluster) => run(cluster, name, parts, options));
  },
};

async function run(
  cluster: Cluster,
  name: string | undefined,
  parts: readonly string[],
  options: OptionValues,
): Promise<ExitCode> {
  const fn = await getFunction(cluster, name);
  const removed = (options.remove ?? []) as readonly string[];
  if (parts.length === 0 && removed.length === 0) return show(fn, options.json === true);
  return applyChange(cluster, fn.metadata.name, options, (now) => ({
    aliases: changed(now, parts, removed),
  }));
}

/** Null when none is left: what is taken away is not an empty list. */
function changed(
  fn: LambdaFunction,
  parts: readonly string[],
  removed: readonly string[],
): readonly FunctionAlias[] | null {
  const aliases = new Map((fn.spec.aliases ?? []).map(({ name, ...part }) => [name, part]));
  const unknown = removed.filter((name) => !aliases.delete(name));
  if (unknown.length > 0) {
    throw new FunctionError(`${fn.metadata.name} has no alias ${unknown.join(', ')}`);
  }
  for (const [name, part] of parseAliases(fn, parts)) aliases.set(name, part);
  return aliases.size === 0 ? null : [...aliases].map(([name, part]) => ({ name, ...part }));
}

function show({ spec }: LambdaFunction, json: boolean): ExitCode {
  const { aliases = [] } = spec;
  if (json) printJson(aliases);
  else if (aliases.length === 0) process.stdout.write('no aliases\n');
  else {
    const rows = aliases.map(({ name, revisionName = latest }) => [name, revisionName]);
    process.stdout.write(textTable([['alias', 'revision'], ...rows], ''));
  }
  return 0;
}
