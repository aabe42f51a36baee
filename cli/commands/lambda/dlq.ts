import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { BrokerClient, type Letter, type LetterSelection, type Letters } from '../../lambda/broker-client.ts';
import { type Cluster, clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { brokerCaller } from '../../lambda/cluster/cluster-caller.ts';
import { ClusterLetters } from '../../lambda/cluster/dead-letters.ts';
import { readDevState } from '../../lambda/dev-state.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { errorLine, printJson } from '../../output.ts';
import { textTable } from '../../text-table.ts';

type Action = (client: Letters, ids: readonly string[], options: OptionValues) => Promise<ExitCode>;

const actions: Readonly<Record<string, Action>> = { list, show, redrive, purge };

export const dlq: Command = {
  name: 'lambda dlq',
  summary: 'Lists, shows, sends again or removes the events that nobody took.',
  usage:
    'homelab lambda dlq list|show|redrive|purge [ID]... [--all] [--trigger NAME]... [--limit N] ' +
    '[--folder FOLDER] [--broker URL] [--cluster [--context NAME] [--namespace NAME]] [--json]',
  help: [
    '  --all            redrive or purge every dead letter',
    '  --trigger NAME   only those of this trigger; may be given more than once',
    '  --limit N        list at most so many (default 100)',
    '  --folder FOLDER  of a function that runs beside the broker (default: the working folder)',
    '  --broker URL     ask the broker there (default: the one that homelab lambda dev started for the folder)',
    '  --cluster        those of a namespace in a cluster, which its RabbitMQ keeps; --trigger is then the function',
    ...clusterHelp,
    '  --json           what was found or done as JSON on stdout',
    '',
    'list is oldest first. redrive puts an event back before its trigger as if it were new. redrive and purge want to be',
    'told which: by ID, --trigger or --all. In a cluster it goes to the Broker, so that whoever took it before gets it',
    'again, and knows it by source and id.',
    '',
    'RABBITMQ_URL says how the RabbitMQ of a cluster is reached from here, as in',
    '  kubectl -n rabbitmq port-forward service/rabbitmq 5672',
    '  RABBITMQ_URL=amqp://user:password@127.0.0.1 homelab lambda dlq list --cluster --namespace team',
    '',
    '  homelab lambda dlq list',
    '  homelab lambda dlq redrive --trigger hello',
  ].join('\n'),
  options: {
    all: { type: 'boolean', default: false },
    trigger: { type: 'string', multiple: true },
    limit: { type: 'string', default: '100' },
    folder: { type: 'string', default: '.' },
    broker: { type: 'string' },
    cluster: { type: 'boolean', default: false },
    ...clusterOptions,
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 100,
  choices: { '': Object.keys(actions) },
  run,
};

async function run(options: OptionValues, [name = '', ...ids]: readonly string[]): Promise<ExitCode> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) {
    return refuse(
      `${name === '' ? 'no action is named' : `unknown action ${name}`}; known: ${Object.keys(actions).join(', ')}`,
    );
  }
  if (options.cluster)
    return inCluster(options, (cluster) => action(lettersOf(cluster, process.env), ids, options));
  const url = String(options.broker ?? readDevState(String(options.folder)).broker);
  return action(new BrokerClient(url), ids, options);
}

/** @throws FunctionError where nothing says how RabbitMQ is reached */
function lettersOf(cluster: Cluster, { RABBITMQ_URL: url }: NodeJS.ProcessEnv): Letters {
  if (!url) throw new FunctionError('set RABBITMQ_URL: homelab lambda dlq --help says how');
  const { namespace } = cluster;
  return new ClusterLetters({ namespace, url, broker: () => brokerCaller(cluster) });
}

async function list(client: Letters, ids: readonly string[], options: OptionValues): Promise<ExitCode> {
  if (ids.length > 0) return refuse('list takes no ID: homelab lambda dlq show ID');
  const letters = await client.list(triggersOf(options), Number(options.limit));
  if (options.json) printJson(letters);
  else if (letters.length === 0) process.stdout.write('no dead letters\n');
  else
    process.stdout.write(textTable([['id', 'given up', 'trigger', 'event', 'why'], ...letters.map(row)], ''));
  return 0;
}

function row({ id, time, trigger, failure, attributes }: Letter): readonly string[] {
  return [id, time, trigger, `${attributes.type} ${attributes.id}`, why(failure)];
}

function why({ code, detail }: Letter['failure']): string {
  const line = detail.replace(/\s+/g, ' ');
  return `${code} ${line.length > 80 ? `${line.slice(0, 79)}…` : line}`;
}

async function show(
  client: Letters,
  [id, ...more]: readonly string[],
  { json }: OptionValues,
): Promise<ExitCode> {
  if (id === undefined || more.length > 0)
    return refuse('show takes one ID: homelab lambda dlq list has them');
  const letter = await client.show(id);
  const { dataBase64, attributes, failure, trigger, time } = letter;
  if (json) {
    printJson(letter);
    return 0;
  }
  const rows = [
    ['trigger', trigger],
    ['given up', time],
    ['sent to', failure.destination],
    ['answer', `${failure.code} ${failure.detail}`],
  ];
  process.stdout.write(`${textTable([...rows, ...Object.entries(attributes)], '')}`);
  if (dataBase64 !== undefined)
    process.stdout.write(`\n${Buffer.from(dataBase64, 'base64').toString('utf8')}\n`);
  return 0;
}

async function redrive(client: Letters, ids: readonly string[], options: OptionValues): Promise<ExitCode> {
  const selection = selectionOf(ids, options);
  return selection
    ? done('redriven', await client.redrive(selection), options)
    : refuse(unselected('redrive'));
}

async function purge(client: Letters, ids: readonly string[], options: OptionValues): Promise<ExitCode> {
  const selection = selectionOf(ids, options);
  return selection ? done('purged', await client.purge(selection), options) : refuse(unselected('purge'));
}

function done(what: string, count: number, { json }: OptionValues): ExitCode {
  if (json) printJson({ [what]: count });
  else process.stdout.write(`${what} ${count}\n`);
  return 0;
}

/** Undefined when nothing says which. */
function selectionOf(ids: readonly string[], options: OptionValues): LetterSelection | undefined {
  const triggers = triggersOf(options);
  if (ids.length === 0 && triggers.length === 0) return options.all ? {} : undefined;
  return { ...(ids.length > 0 && { ids }), ...(triggers.length > 0 && { triggers }) };
}

function triggersOf({ trigger }: OptionValues): readonly string[] {
  return (trigger ?? []) as readonly string[];
}

function unselected(action: string): string {
  return `say which: homelab lambda dlq ${action} ID, --trigger NAME or --all`;
}

function refuse(message: string): ExitCode {
  errorLine(message);
  return 1;
}
