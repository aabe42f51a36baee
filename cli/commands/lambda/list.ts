import type { LambdaFunction } from '../../../lambda/api/index.ts';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { functions } from '../../lambda/cluster/functions.ts';
import { summary } from '../../lambda/cluster/outcome-text.ts';
import { printJson } from '../../output.ts';
import { textTable } from '../../text-table.ts';
import { formatDuration } from '../../timeline/duration.ts';

export const list: Command = {
  name: 'lambda list',
  summary: 'Lists the functions of a namespace, or of all, and which of them are ready.',
  usage: 'homelab lambda list [--context NAME] [--namespace NAME] [--all-namespaces] [--json]',
  help: [
    ...clusterHelp,
    '  -A, --all-namespaces       of every namespace',
    '  --json                     the functions as JSON on stdout',
  ].join('\n'),
  options: {
    ...clusterOptions,
    'all-namespaces': { type: 'boolean', short: 'A', default: false },
    json: { type: 'boolean', default: false },
  },
  run: (options) => inCluster(options, (cluster) => run(cluster, options)),
};

/** Functions a page. */
const pageSize = 500;

async function run({ client, namespace }: Cluster, options: OptionValues): Promise<ExitCode> {
  const all = options['all-namespaces'] === true;
  const found: LambdaFunction[] = [];
  let continueFrom: string | undefined;
  do {
    const page = await client.list(functions, {
      namespace: all ? undefined : namespace,
      limit: pageSize,
      continueFrom,
    });
    found.push(...page.items);
    ({ continueFrom } = page);
  } while (continueFrom);
  if (options.json) printJson(found.map(summary));
  else if (found.length === 0) process.stdout.write(`no functions${all ? '' : ` in ${namespace}`}\n`);
  else {
    const head = [...(all ? ['namespace'] : []), 'name', 'runtime', 'ready', 'reason', 'age', 'url'];
    process.stdout.write(textTable([head, ...found.map((fn) => row(fn, all))], ''));
  }
  return 0;
}

function row({ metadata, spec, status }: LambdaFunction, all: boolean): readonly string[] {
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  const born = Date.parse(metadata.creationTimestamp ?? '');
  return [
    ...(all ? [metadata.namespace] : []),
    metadata.name,
    spec.runtime ?? 'image',
    ready?.status ?? 'Unknown',
    ready?.reason ?? 'NotSeen',
    Number.isNaN(born) ? '' : formatDuration(Math.max(0, Date.now() - born) / 1000),
    status?.url ?? '',
  ];
}
