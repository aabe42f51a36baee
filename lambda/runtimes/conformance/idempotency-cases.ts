import type { OutgoingHttpHeaders } from 'node:http';
import { expect, it } from 'vitest';
import { act, freshId, type Message, reason } from './client.ts';
import type { FunctionProcess } from './function-process.ts';
import { gate, until } from './gate.ts';

type Served = { readonly current: FunctionProcess };

/** Makes an event that records its runs, and tells how often it ran. */
function recorder(): (commands?: object, headers?: object) => { message: Message; runs: () => number } {
  const gates = gate();
  return (commands = {}, headers = {}) => {
    const { record, lines } = gates.next();
    const message = act({ record, ...commands }, headers as OutgoingHttpHeaders);
    return { message, runs: () => lines().filter((line) => line.startsWith('start')).length };
  };
}

/** What holds wherever the events that are done are remembered. */
export function idempotencyCases(fn: Served): void {
  replyCases(fn);
  keyCases(fn);
  failureCases(fn);
  raceCases(fn);
}

function replyCases(fn: Served): void {
  const recorded = recorder();

  it('runs an event once', async () => {
    const { message, runs } = recorded();
    const first = await fn.current.send(message);
    const second = await fn.current.send(message);
    expect([first.status, first.headers['function-duplicate']]).toEqual([204, undefined]);
    expect([second.status, second.headers['function-duplicate']]).toEqual([204, 'true']);
    expect(runs()).toBe(1);
  });

  it('gives the first reply again', async () => {
    const { message, runs } = recorded({ outcome: 'value', value: { a: 'é' } });
    const first = await fn.current.send(message);
    const second = await fn.current.send(message);
    expect([second.status, second.text]).toEqual([200, first.text]);
    for (const name of ['ce-id', 'ce-source', 'ce-type', 'ce-traceparent', 'content-type']) {
      expect(second.headers[name]).toBe(first.headers[name]);
    }
    expect(second.headers['function-duplicate']).toBe('true');
    expect(runs()).toBe(1);
  });

  it('gives bytes again', async () => {
    const { message } = recorded({ outcome: 'bytes', dataBase64: 'AP8K' });
    await fn.current.send(message);
    expect([...(await fn.current.send(message)).body]).toEqual([0, 255, 10]);
  });

  it('gives no reply again to a sender that wants none', async () => {
    const { message } = recorded({ outcome: 'value', value: 1 });
    await fn.current.send(message);
    const { prefer: _, ...headers } = message.headers ?? {};
    expect((await fn.current.send({ ...message, headers })).status).toBe(204);
  });
}

function keyCases(fn: Served): void {
  const recorded = recorder();

  it('runs an event of the same id from another source', async () => {
    const id = freshId();
    const a = recorded({}, { 'ce-id': id, 'ce-source': '/a' });
    const b = recorded({}, { 'ce-id': id, 'ce-source': '/b' });
    await fn.current.send(a.message);
    expect((await fn.current.send(b.message)).headers['function-duplicate']).toBeUndefined();
    expect(b.runs()).toBe(1);
  });

  it('does not mix up sources and ids', async () => {
    const id = freshId();
    await fn.current.send(act({}, { 'ce-id': `x${id}`, 'ce-source': '/a' }));
    const other = await fn.current.send(act({}, { 'ce-id': id, 'ce-source': '/ax' }));
    expect(other.headers['function-duplicate']).toBeUndefined();
  });

  it('knows an event in the other mode', async () => {
    const { message, runs } = recorded();
    const data = JSON.parse(String(message.body));
    const { 'ce-id': id, 'ce-source': source, 'ce-type': type } = message.headers ?? {};
    await fn.current.send(message);
    const headers = { 'content-type': 'application/cloudevents+json' };
    const again = await fn.current.send({
      headers,
      body: JSON.stringify({ specversion: '1.0', id, source, type, data }),
    });
    expect(again.headers['function-duplicate']).toBe('true');
    expect(runs()).toBe(1);
  });
}

function failureCases(fn: Served): void {
  const recorded = recorder();

  it.each([
    ['fail', 500],
    ['retry', 500],
    ['bad', 400],
    ['unserialisable', 500],
  ])('runs an event again after the outcome %s', async (outcome, status) => {
    const { message, runs } = recorded({ outcome });
    expect((await fn.current.send(message)).status).toBe(status);
    expect((await fn.current.send(message)).status).toBe(status);
    expect(runs()).toBe(2);
  });

  it('makes a reply again that is too large to keep', async () => {
    const { message, runs } = recorded({ outcome: 'big', size: 70_000 });
    expect((await fn.current.send(message)).body.length).toBe(70_002);
    expect((await fn.current.send(message)).body.length).toBe(70_002);
    expect(runs()).toBe(2);
  });
}

function raceCases(fn: Served): void {
  const recorded = recorder();
  const gates = gate();

  it('answers 409 while the event is processed', async () => {
    const { waitFor, record, open, lines } = gates.next();
    const message = act({ waitFor, record });
    const first = fn.current.send(message);
    await until(() => lines().length === 1);
    const second = await fn.current.send(message);
    open();
    expect((await first).status).toBe(204);
    expect([second.status, reason(second), second.headers['retry-after']]).toEqual([409, 'InProgress', '1']);
  });

  it('runs one of many at the same time', async () => {
    const { message, runs } = recorded();
    const answers = await Promise.all(Array.from({ length: 20 }, () => fn.current.send(message)));
    expect(runs()).toBe(1);
    expect(answers.every(({ status }) => status === 204 || status === 409)).toBe(true);
  });
}
