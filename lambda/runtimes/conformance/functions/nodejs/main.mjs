import { appendFileSync, existsSync } from 'node:fs';
import { BadEventError, RetryableError } from '@homelab/runtime-nodejs';

export function echo({ specversion, data, ...attributes }) {
  if (data === undefined) return { attributes, kind: 'none' };
  if (data instanceof Uint8Array) return { attributes, kind: 'bytes', data: data.toString('base64') };
  const text = typeof data === 'string' && attributes.datacontenttype?.startsWith('text/');
  return { attributes, kind: text ? 'text' : 'json', data };
}

export async function later(event) {
  await new Promise((resolve) => setImmediate(resolve));
  return echo(event);
}

export function context(_event, context) {
  const { functionName, revision, eventId, deadline, trace } = context;
  return {
    functionName,
    revision,
    eventId,
    deadline: deadline.toISOString(),
    remainingMs: context.remainingMs(),
    trace,
  };
}

/** Waits until the file is there, or the signal fires. */
async function gate(id, { waitFor, record, stubborn }, signal) {
  while (waitFor && !existsSync(waitFor)) {
    if (signal.aborted && !stubborn) {
      if (record) appendFileSync(record, `aborted ${id}\n`);
      throw signal.reason;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function end({ outcome, value, event, dataBase64, size }) {
  const data = dataBase64 === undefined ? undefined : Buffer.from(dataBase64, 'base64');
  switch (outcome) {
    case 'value':
      return value;
    case 'event':
      return data ? { ...event, data } : event;
    case 'bytes':
      return data;
    case 'big':
      return 'x'.repeat(size);
    case 'fail':
      throw new Error('secret detail');
    case 'retry':
      throw new RetryableError('try later');
    case 'bad':
      throw new BadEventError('no such file');
    case 'unserialisable':
      return { value: 1n };
    default:
      return undefined;
  }
}

async function perform(id, commands, { logger, signal }) {
  const { log, record } = commands;
  if (log) logger[log.level](log.message, log.fields);
  if (record) appendFileSync(record, `start ${id}\n`);
  await gate(id, commands, signal);
  if (record) appendFileSync(record, `end ${id}\n`);
}

export async function act({ id, data }, context) {
  await perform(id, data ?? {}, context);
  return end(data ?? {});
}

export async function http(request, context) {
  const { method, path, query, headers, body } = request;
  if (!headers['x-act']) {
    const seen = { method, path, query, headers, body: body.toString('base64'), eventId: context.eventId };
    return { status: 200, headers: { 'x-seen': 'yes' }, body: seen };
  }
  const commands = JSON.parse(headers['x-act']);
  await perform(headers['x-id'], commands, context);
  if (commands.outcome === 'response') return commands.response;
  return commands.outcome === 'text' ? 'plain' : end(commands);
}

export const number = 7;

export function stop() {
  if (process.env.STOP_FILE) appendFileSync(process.env.STOP_FILE, 'stopped\n');
  if (process.env.STOP_FAILS) throw new Error('broken on purpose');
}
