import type { LambdaFunction } from '../../../lambda/api/index.ts';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { applyChange } from '../../lambda/cluster/apply-change.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { getFunction } from '../../lambda/cluster/functions.ts';
import { latest, parseTraffic } from '../../lambda/cluster/revisions.ts';
import { secondsOf, waitHelp, waitOptions } from '../../lambda/cluster/wait-options.ts';
import { errorLine, printJson } from '../../output.ts';
import { textTable } from '../../text-table.ts';

export const traffic: Command = {
  name: 'lambda traffic',
  summary: 'Shows which revisions get which part of the requests, or splits them anew.',
  usage:
    'homelab lambda traffic NAME [REVISION=PERCENT]... [--latest] [--context NAME] [--namespace NAME] ' +
    '[--no-wait] [--timeout TIME] [--json]',
  help: [
    '  --latest                   all to the newest revision, now and after every deployment',
    ...clusterHelp,
    ...waitHelp,
    '  --json                     the revisions, or what became of it, as JSON on stdout',
    '',
    `${latest} stands for whichever revision is the newest. The percents make 100.`,
    '',
    '  homelab lambda traffic hello hello-00001=90 @latest=10',
  ].join('\n'),
  options: {
    latest: { type: 'boolean', default: false },
    ...clusterOptions,
    ...waitOptions,
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 11,
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
  if (options.latest && parts.length > 0) {
    errorLine('give either --latest or REVISION=PERCENT');
    return 1;
  }
  if (!options.latest && parts.length === 0) return show(fn, options.json === true);
  return applyChange(cluster, fn.metadata.name, options, (now) => ({
    traffic: options.latest ? null : parseTraffic(now, parts),
  }));
}

function show({ spec, status }: LambdaFunction, json: boolean): ExitCode {
  const revisions = status?.revisions ?? [];
  if (json) printJson({ spec: spec.traffic, revisions });
  else if (revisions.length === 0) process.stdout.write('no revisions\n');
  else {
    const rows = revisions.map(({ name, ready, percent = 0, aliases = [], createdAt = '' }) => [
      name,
      ready ? 'ready' : 'not ready',
      `${percent} %`,
      aliases.join(', '),
      createdAt,
    ]);
    process.stdout.write(textTable([['revision', 'state', 'requests', 'aliases', 'made'], ...rows], ''));
  }
  return 0;
}
