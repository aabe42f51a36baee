import { createInterface } from 'node:readline/promises';
import type { LambdaFunction } from '../../../lambda/api/index.ts';
import { sleep, systemClock } from '../../../lambda/kube/clock.ts';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { ClusterError } from '../../lambda/cluster/cluster-error.ts';
import { functions, getFunction } from '../../lambda/cluster/functions.ts';
import { secondsOf, waitHelp, waitOptions } from '../../lambda/cluster/wait-options.ts';
import { errorLine, printJson, progress, progressDone } from '../../output.ts';

export const deleteFunction: Command = {
  name: 'lambda delete',
  summary: 'Deletes a function with its service, triggers and builds, and waits until it is gone.',
  usage:
    'homelab lambda delete NAME [--yes] [--context NAME] [--namespace NAME] [--no-wait] [--timeout TIME] [--json]',
  help: [
    '  --yes                      do not ask for the name of the function first; required where nobody can be asked',
    ...clusterHelp,
    ...waitHelp,
    '  --json                     what was deleted as JSON on stdout',
    '',
    'Zips in the object store, images and dead letters stay. Only this very function is deleted, not another one that gets its',
    'name meanwhile.',
  ].join('\n'),
  options: {
    yes: { type: 'boolean', default: false },
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

/** Milliseconds between two looks whether it is gone. */
const pollMs = 500;

async function run(cluster: Cluster, name: string | undefined, options: OptionValues): Promise<ExitCode> {
  const fn = await getFunction(cluster, name);
  if (!options.yes && !(await isConfirmed(fn))) return 1;
  const { uid, namespace } = fn.metadata;
  await cluster.client.delete(functions, fn.metadata, { uid });
  if (!options['no-wait']) await gone(cluster, fn, secondsOf(options, 'timeout'));
  const done = options['no-wait'] ? 'is being deleted' : 'is gone';
  if (options.json) printJson({ name: fn.metadata.name, namespace, uid });
  else process.stdout.write(`${fn.metadata.name} ${done}\n`);
  return 0;
}

/** @throws ClusterError after the time, with what keeps it */
async function gone({ client }: Cluster, { metadata }: LambdaFunction, seconds: number): Promise<void> {
  const until = systemClock.monotonic() + seconds * 1000;
  try {
    for (;;) {
      const now = await client.get(functions, metadata);
      if (now?.metadata.uid !== metadata.uid) return;
      const kept = now.metadata.finalizers?.join(', ') ?? '';
      if (systemClock.monotonic() > until)
        throw new ClusterError(`${metadata.name} is still there after ${seconds} s; it waits for ${kept}`);
      progress(`${metadata.name}: waits for ${kept}`);
      await sleep(systemClock, pollMs);
    }
  } finally {
    progressDone();
  }
}

/** Asks on a terminal; false, with a message, anywhere else. */
async function isConfirmed({ metadata: { name, namespace } }: LambdaFunction): Promise<boolean> {
  if (!process.stdin.isTTY) {
    errorLine(`nobody can be asked here: --yes deletes ${name} without a question`);
    return false;
  }
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await dialogue.question(`This deletes ${name} in ${namespace}. Type its name: `);
  dialogue.close();
  if (answer.trim() === name) return true;
  errorLine('nothing was done');
  return false;
}
