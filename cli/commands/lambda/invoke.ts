import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { readDevState } from '../../lambda/dev-state.ts';
import { dataBytes, eventOf } from '../../lambda/event-options.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { readFunction } from '../../lambda/function-file.ts';
import { recordEvent } from '../../lambda/recorded-event.ts';
import { type EventAnswer, send, sendEvent } from '../../lambda/send.ts';
import { errorLine, faint, printJson } from '../../output.ts';

export const invoke: Command = {
  name: 'lambda invoke',
  summary:
    'Sends an event or an HTTP request to a function that runs, and prints its reply or why there is none.',
  usage:
    'homelab lambda invoke [FOLDER] [--data TEXT|@FILE|-] [--content-type TYPE] [--type TYPE] [--source SOURCE] ' +
    '[--subject SUBJECT] [--id ID] [--event FILE] [--record NAME] [--broker] ' +
    '[--method METHOD] [--path PATH] [--header LINE]... [--json]',
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
    '  --json               the answer as JSON on stdout',
    '',
    'The function must run by `homelab lambda dev`. Whether it gets an event or a request says its function.yaml.',
    '',
    `  homelab lambda invoke hello --type com.example.greeting --data '{"name": "Ada"}'`,
    '  homelab lambda invoke hello --event events/greeting.json --broker',
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
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  run,
};

async function run(options: OptionValues, [folder = '.']: readonly string[]): Promise<ExitCode> {
  const { style } = readFunction(folder);
  const state = readDevState(folder);
  if (options.broker) return toBroker(state.broker, options);
  return style === 'http' ? byHttp(state.url, options) : byEvent(state.url, folder, options);
}

async function byEvent(url: string, folder: string, options: OptionValues): Promise<ExitCode> {
  const event = await eventOf(options);
  const answer = await sendEvent(url, event);
  if (typeof options.record === 'string') {
    const path = recordEvent(folder, { name: options.record, event, answer });
    process.stderr.write(`recorded ${path}\n`);
  }
  if (options.json) printJson({ event: { id: event.id, source: event.source, type: event.type }, ...answer });
  else print(answer);
  return answer.error ? 1 : 0;
}

function print({ status, reply, duplicate, error }: EventAnswer): void {
  if (error) {
    errorLine(
      `${status} ${error.reason}: ${error.message}; the output of homelab lambda dev has the details`,
    );
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

async function toBroker(url: string, options: OptionValues): Promise<ExitCode> {
  const event = await eventOf(options);
  const { status, error } = await sendEvent(url, event);
  if (options.json)
    printJson({ event: { id: event.id, source: event.source, type: event.type }, status, error });
  else if (error) errorLine(`the broker answered ${status} ${error.reason}: ${error.message}`);
  else process.stdout.write(`accepted ${event.id}: homelab lambda dev prints where it goes\n`);
  return error ? 1 : 0;
}

async function byHttp(url: string, options: OptionValues): Promise<ExitCode> {
  const body = options.data === undefined ? undefined : await dataBytes(String(options.data));
  const headers = ((options.header ?? []) as readonly string[]).map(parseHeader);
  if (body) headers.unshift(['content-type', String(options['content-type'] ?? 'application/json')]);
  const method = String(options.method ?? (body ? 'POST' : 'GET'));
  const answer = await send(url, { method, path: String(options.path ?? '/'), headers, body });
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
