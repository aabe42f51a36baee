import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { applyChange } from '../../lambda/cluster/apply-change.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { getFunction } from '../../lambda/cluster/functions.ts';
import { previousRevision, revisionOf } from '../../lambda/cluster/revisions.ts';
import { secondsOf, waitHelp, waitOptions } from '../../lambda/cluster/wait-options.ts';
import { FunctionError } from '../../lambda/function-error.ts';

export const rollback: Command = {
  name: 'lambda rollback',
  summary: 'Sends every request to an earlier revision, which needs no build.',
  usage:
    'homelab lambda rollback NAME [--to REVISION] [--context NAME] [--namespace NAME] [--no-wait] ' +
    '[--timeout TIME] [--json]',
  help: [
    '  --to REVISION              which one (default: the newest ready one before those that have requests now)',
    ...clusterHelp,
    ...waitHelp,
    '  --json                     what became of it as JSON on stdout',
    '',
    'It stays there: later deployments make revisions that get no request until homelab lambda traffic NAME --latest.',
  ].join('\n'),
  options: {
    to: { type: 'string' },
    ...clusterOptions,
    ...waitOptions,
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  run: (options, [name]) => {
    secondsOf(options, 'timeout');
    return inCluster(options, (cluster) => run(cluster, name, options));
  },
};

async function run(cluster: Cluster, name: string | undefined, options: OptionValues): Promise<ExitCode> {
  const { metadata } = await getFunction(cluster, name);
  return applyChange(cluster, metadata.name, options, (fn) => {
    const to = typeof options.to === 'string' ? revisionOf(fn, options.to) : previousRevision(fn);
    if (!to.ready) throw new FunctionError(`the revision ${to.name} is not ready`);
    process.stderr.write(`every request goes to ${to.name}\n`);
    return { traffic: [{ revisionName: to.name, percent: 100 }] };
  });
}
