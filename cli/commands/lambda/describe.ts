import type { FunctionCondition, LambdaFunction } from '../../../lambda/api/index.ts';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { eventsOf, type ToldEvent } from '../../lambda/cluster/events.ts';
import { getFunction } from '../../lambda/cluster/functions.ts';
import { meaningOf } from '../../lambda/cluster/outcome-text.ts';
import { bad, faint, printJson, strong } from '../../output.ts';
import { textTable } from '../../text-table.ts';

export const describe: Command = {
  name: 'lambda describe',
  summary: 'Shows a function: conditions with what to do, build, revisions, triggers and what happened.',
  usage: 'homelab lambda describe NAME [--context NAME] [--namespace NAME] [--json]',
  help: [
    ...clusterHelp,
    '  --json                     the LambdaFunction and its events as JSON on stdout',
    '',
    'Exit code 1 when there is no such function; a function that is not ready is shown all the same.',
  ].join('\n'),
  options: { ...clusterOptions, json: { type: 'boolean', default: false } },
  maxPositionals: 1,
  run: (options, [name]) => inCluster(options, (cluster) => run(cluster, name, options)),
};

async function run(cluster: Cluster, name: string | undefined, { json }: OptionValues): Promise<ExitCode> {
  const fn = await getFunction(cluster, name);
  const events = await eventsOf(cluster, fn);
  if (json) printJson({ ...fn, events });
  else process.stdout.write(`${[...sections(fn), ...eventSection(events)].join('\n')}`);
  return 0;
}

function sections(fn: LambdaFunction): readonly string[] {
  const { metadata, spec, status = {} } = fn;
  const { source, build, revisions = [], url, address, image } = status;
  const facts = [
    ['runtime', [spec.runtime, spec.runtimeVersion].filter(Boolean).join(' ')],
    ['handler', spec.handler ?? ''],
    ['source', source ? `${source.location} (${source.revision})` : ''],
    ['image', image ?? ''],
    ['url', url ?? ''],
    ['inside', address ?? ''],
  ].filter(([, value]) => value !== '');
  return [
    `${strong(`${metadata.namespace}/${metadata.name}`)}\n${textTable(facts)}`,
    `${strong('conditions')}\n${textTable((status.conditions ?? []).map(conditionRow))}`,
    ...(build ? [buildSection(build)] : []),
    ...(revisions.length > 0 ? [`${strong('revisions')}\n${textTable(revisions.map(revisionRow))}`] : []),
    ...(spec.triggers ? [`${strong('triggers')}\n${textTable(spec.triggers.map(triggerRow))}`] : []),
  ];
}

function conditionRow({ type, status, reason, message = '' }: FunctionCondition): readonly string[] {
  const meaning = status === 'True' ? '' : (meaningOf(type, reason) ?? '');
  const text = meaning === '' || message.includes(meaning) ? message : `${message}: ${meaning}`;
  return [type, status === 'False' ? bad(status) : status, reason, text.replace(/\s+/g, ' ')];
}

function buildSection(build: NonNullable<LambdaFunction['status']>['build'] & object): string {
  const { hash, attempts, startedAt, durationSeconds, provenance, sbom, logTail } = build;
  const facts = [
    ['hash', hash],
    ['attempts', attempts === undefined ? '' : String(attempts)],
    ['started', startedAt ?? ''],
    ['seconds', durationSeconds === undefined ? '' : String(durationSeconds)],
    ['provenance', provenance ?? ''],
    ['sbom', sbom ?? ''],
  ].filter(([, value]) => value !== '');
  const log =
    logTail === undefined
      ? ''
      : logTail
          .split('\n')
          .map((line) => `${faint(`  | ${line}`)}\n`)
          .join('');
  return `${strong('build')}\n${textTable(facts)}${log}`;
}

type Revisions = NonNullable<NonNullable<LambdaFunction['status']>['revisions']>;

function revisionRow({
  name,
  ready,
  percent,
  aliases = [],
  image = '',
}: Revisions[number]): readonly string[] {
  const share = percent === undefined ? '' : `${percent} %`;
  return [name, ready ? 'ready' : 'not ready', share, aliases.join(', '), image];
}

type Triggers = NonNullable<LambdaFunction['spec']['triggers']>;

function triggerRow({ name, filter, ordered }: Triggers[number]): readonly string[] {
  const attributes = Object.entries(filter.attributes).map(([key, value]) => `${key}=${value}`);
  return [name, attributes.join(' '), ordered ? 'ordered' : ''];
}

function eventSection(events: readonly ToldEvent[]): readonly string[] {
  if (events.length === 0) return [];
  const rows = events.map(({ time, type, reason, note }) => [time, type, reason, note.replace(/\s+/g, ' ')]);
  return [`${strong('events')}\n${textTable(rows)}`];
}
