import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { clusterHelp, clusterOptions, inCluster } from '../../lambda/cluster/cluster.ts';
import { brokerCaller, callerOf } from '../../lambda/cluster/cluster-caller.ts';
import { getFunction } from '../../lambda/cluster/functions.ts';
import { readDevState } from '../../lambda/dev-state.ts';
import { dataBytes, eventOf } from '../../lambda/event-options.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { readFunction } from '../../lambda/function-file.ts';
import { recordEvent } from '../../lambda/recorded-event.ts';
import { type Caller, type EventAnswer, eventAnswer, eventMessage, send } from '../../lambda/send.ts';
import { errorLine, faint, printJson } from '../../output.ts';

export const invoke: Command = {
  name: 'lambda invoke',
  summary:
    'Sends an event or an HTTP request to a function that runs, and prints its reply or why there is none.',
  usage:
    'homelab lambda invoke [FOLDER | --cluster NAME] [--data TEXT|@FILE|-] [--content-type TYPE] [--type TYPE] [--source SOURCE] ' +
    '[--subject SUBJECT] [--id ID] [--event FILE] [--record NAME] [--broker] ' +
    '[--method METHOD] [--path PATH] [--header LINE]... ' +
    '[--context NAME] [--namespace NAME] [--json]',
  help: [
    '  --data TEXT          data of the event, or body of the request; @FILE reads a file, - reads stdin',
    '  --content-type TYPE  what the data is (default application/json)',
    '  --type TYPE          type of the event (default com.example.test)',
    '  --source SOURCE      source of the event (default /homelab/invoke)',
    '  --subject SUBJECT    subject of the event (default: none)',
    '  --id ID              id of the event (default: a new one)',
    '  --event FILE         send this event, recorded or in the JSON format; the options above change it',
    '  --record NAME        keep event and answer as events/NAME.json, which homelab lambda test replays',
    '  --broker             send it to the broker, which delivers it by the triggers; prints no reply',
    '  --method METHOD      of the request to a function of style http (default GET, with data POST)',
    '  --path PATH          the same for its path and query (default /)',
    '  --header LINE        one more header of that request, as name:value',
    '  --cluster            call the function NAME of a cluster, not one that runs here',
    ...clusterHelp,
    '  --json               the answer as JSON on stdout',
    '',
    'Here the function must run by `homelab lambda dev`. In a cluster a function that is not public is called through the',
    'API server, by whoever may `create services/proxy` where the gateway is. Whether it gets an event or a request says',
    'its function.yaml, or the LambdaFunction.',
    '',
    `  homelab lambda invoke hello --type com.example.greeting --data '{"name": "Ada"}'`,
    '  homelab lambda invoke hello --event events/greeting.json --broker',
    '  homelab lambda invoke --cluster hello --namespace team --event events/greeting.json',
  ].join('\n'),
  options: {
    data: { type: 'string' },
    'content-type': { type: 'string' },
    type: { type: 'string' },
    source: { type: 'string' },
    subject: { type: 'string' },
    id: { type: 'string' },
    event: { type: 'string' },
    record: { type: 'string' },
    broker: { type: 'boolean', default: false },
    method: { type: 'string' },
    path: { type: 'string' },
    header: { type: 'string', multiple: true },
    cluster: { type: 'boolean', default: false },
    ...clusterOptions,
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  run,
};

/** Somebody who can be called, here or in a cluster. */
interface Target {
  readonly style: string;
  readonly function: Caller;
  readonly broker: Caller;
  /** Where the logs of what went wrong are. */
  readonly details: string;
  /** Where recorded events go; none in a cluster. */
  readonly folder?: string;
}

function run(options: OptionValues, [name]: readonly string[]): Promise<ExitCode> {
  return options.cluster ? runInCluster(options, name) : runHere(options, name ?? '.');
}

function runHere(options: OptionValues, folder: string): Promise<ExitCode> {
  const { style } = readFunction(folder);
  const { url, broker } = readDevState(folder);
  return call(options, {
    style,
    folder,
    function: (message) => send(url, message),
    broker: (message) => send(broker, message),
    details: 'the output of homelab lambda dev has the details',
  });
}

function runInCluster(options: OptionValues, name: string | undefined): Promise<ExitCode> {
  if (options.record !== undefined)
    throw new FunctionError('--record keeps what a function answers here: run it by homelab lambda dev');
  return inCluster(options, async (cluster) => {
    const fn = await getFunction(cluster, name);
    return call(options, {
      style: fn.spec.style ?? 'event',
      function: async (message) => (await callerOf(cluster, fn))(message),
      broker: async (message) => (await brokerCaller(cluster))(message),
      details: `homelab lambda logs ${fn.metadata.name} has the details`,
    });
  });
}

function call(options: OptionValues, target: Target): Promise<ExitCode> {
  if (options.broker) return toBroker(target, options);
  return target.style === 'http' ? byHttp(target, options) : byEvent(target, options);
}

async function byEvent(target: Target, options: OptionValues): Promise<ExitCode> {
  const event = await eventOf(options);
  const answer = eventAnswer(await target.function(eventMessage(event)));
  if (typeof options.record === 'string' && target.folder !== undefined) {
    const path = recordEvent(target.folder, { name: options.record, event, answer });
    process.stderr.write(`recorded ${path}\n`);
  }
  if (options.json) printJson({ event: { id: event.id, source: event.source, type: event.type }, ...answer });
  else print(answer, target.details);
  return answer.error ? 1 : 0;
}

function print({ status, reply, duplicate, error }: EventAnswer, details: string): void {
  if (error) {
    errorLine(`${status} ${error.reason}: ${error.message}; ${details}`);
  } else if (reply) {
    const { data, data_base64, ...attributes } = reply;
    process.stdout.write(`${faint(`${attributes.type} ${attributes.id}`)}\n`);
    process.stdout.write(`${data === undefined ? (data_base64 ?? '') : JSON.stringify(data, null, 2)}\n`);
  } else {
    process.stdout.write(
      `${status}: done${duplicate ? ' before: the id is that of an earlier event' : ', without a reply'}\n`,
    );
  }
}

async function toBroker({ broker, folder }: Target, options: OptionValues): Promise<ExitCode> {
  const event = await eventOf(options);
  const { status, error } = eventAnswer(await broker(eventMessage(event)));
  const where = folder === undefined ? '' : ': homelab lambda dev prints where it goes';
  if (options.json)
    printJson({ event: { id: event.id, source: event.source, type: event.type }, status, error });
  else if (error) errorLine(`the broker answered ${status} ${error.reason}: ${error.message}`);
  else process.stdout.write(`accepted ${event.id}${where}\n`);
  return error ? 1 : 0;
}

async function byHttp(target: Target, options: OptionValues): Promise<ExitCode> {
  const body = options.data === undefined ? undefined : await dataBytes(String(options.data));
  const headers = ((options.header ?? []) as readonly string[]).map(parseHeader);
  if (body) headers.unshift(['content-type', String(options['content-type'] ?? 'application/json')]);
  const method = String(options.method ?? (body ? 'POST' : 'GET'));
  const answer = await target.function({ method, path: String(options.path ?? '/'), headers, body });
  const text = answer.body.toString('utf8');
  if (options.json) printJson({ status: answer.status, headers: answer.headers, body: text });
  else
    process.stdout.write(`${faint(`${answer.status} ${answer.headers['content-type'] ?? ''}`)}\n${text}\n`);
  return answer.status < 400 ? 0 : 1;
}

function parseHeader(text: string): [string, string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new FunctionError(`--header ${text}: write name:value`);
  return [name, value];
}
