import { styleText } from 'node:util';
import type { LambdaFunction } from '../../../lambda/api/index.ts';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { getFunction } from '../../lambda/cluster/functions.ts';
import { followPods, onceStarted } from '../../lambda/cluster/pod-follower.ts';
import {
  byAge,
  containerLog,
  functionContainer,
  type LoggedPod,
  type LogOptions,
  podSelector,
  pods,
} from '../../lambda/cluster/pod-logs.ts';
import { secondsOf } from '../../lambda/cluster/wait-options.ts';
import { errorLine } from '../../output.ts';

export const logs: Command = {
  name: 'lambda logs',
  summary: 'Prints what a function writes in its pods, or what its builds wrote.',
  usage:
    'homelab lambda logs NAME [--follow] [--build] [--since TIME] [--tail N] [--context NAME] [--namespace NAME] [--json]',
  help: [
    '  -f, --follow               go on until Ctrl-C, with every pod that comes',
    '  --build                    the steps of its builds instead of its pods',
    '  --since TIME               how far back, such as 10m (default: all)',
    '  --tail N                   the last N lines of each pod (default: all)',
    ...clusterHelp,
    '  --json                     one JSON object a line: pod, container, line',
    '',
    'A function without requests may have no pod; --follow waits for one.',
  ].join('\n'),
  options: {
    follow: { type: 'boolean', short: 'f', default: false },
    build: { type: 'boolean', default: false },
    since: { type: 'string' },
    tail: { type: 'string' },
    ...clusterOptions,
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  run: async (options, [name]) => {
    const wanted = logOptions(options);
    return wanted ? inCluster(options, (cluster) => run(cluster, name, options, wanted)) : 1;
  },
};

/** Undefined, with a message, when an option makes no sense. */
function logOptions(options: OptionValues): LogOptions | undefined {
  const { since, tail } = options;
  if (tail !== undefined && !/^\d{1,9}$/.test(String(tail))) {
    errorLine(`--tail ${tail} is no number of lines`);
    return undefined;
  }
  return {
    follow: options.follow === true,
    ...(tail === undefined ? {} : { tail: Number(tail) }),
    ...(since === undefined ? {} : { sinceSeconds: secondsOf(options, 'since') }),
  };
}

async function run(
  cluster: Cluster,
  name: string | undefined,
  options: OptionValues,
  wanted: LogOptions,
): Promise<ExitCode> {
  const fn = await getFunction(cluster, name);
  const labelSelector = podSelector(fn.metadata.name, options.build ? 'build' : 'service');
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const print = printer(options);
  try {
    if (wanted.follow) {
      await followPods(cluster, labelSelector, stop.signal, async (pod) => {
        for (const container of containersOf(pod)) {
          const printLog = () => printContainer(cluster, pod, container, wanted, print, stop.signal);
          await onceStarted(printLog, stop.signal);
        }
      });
    } else await printAll(cluster, fn, labelSelector, wanted, print);
  } finally {
    process.off('SIGINT', interrupt);
  }
  return 0;
}

type Print = (pod: string, container: string, line: string) => void;

async function printAll(
  cluster: Cluster,
  { metadata }: LambdaFunction,
  labelSelector: string,
  wanted: LogOptions,
  print: Print,
): Promise<void> {
  const { items } = await cluster.client.list(pods, { namespace: metadata.namespace, labelSelector });
  if (items.length === 0) process.stderr.write(`${metadata.name} has no pod now\n`);
  for (const pod of items.sort(byAge))
    for (const container of containersOf(pod)) await printContainer(cluster, pod, container, wanted, print);
}

async function printContainer(
  cluster: Cluster,
  pod: LoggedPod,
  container: string,
  wanted: LogOptions,
  print: Print,
  signal?: AbortSignal,
): Promise<void> {
  const log = containerLog(cluster, pod, container, wanted, signal);
  for await (const line of log) print(pod.metadata.name, container, line);
}

/** Of a function its own; of a build the steps in their order. */
function containersOf({ spec = {} }: LoggedPod): readonly string[] {
  const { initContainers = [], containers = [] } = spec;
  const names = [...initContainers, ...containers].map(({ name }) => name);
  return names.includes(functionContainer) ? [functionContainer] : names;
}

function printer({ json }: OptionValues): Print {
  if (json) {
    return (pod, container, line) => process.stdout.write(`${JSON.stringify({ pod, container, line })}\n`);
  }
  return (pod, container, line) => {
    const place = container === functionContainer ? pod : `${pod} ${container}`;
    process.stdout.write(`${styleText('dim', place, { stream: process.stdout })} ${line}\n`);
  };
}
