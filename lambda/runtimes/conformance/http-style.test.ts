import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Message, reason } from './client.ts';
import { gate, until } from './gate.ts';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('http style', (language) => {
  const style = { FUNCTION_HANDLER: 'main.http', FUNCTION_STYLE: 'http' };
  const fn = serving(language, style);
  const tight = serving(language, {
    ...style,
    FUNCTION_TIMEOUT_SECONDS: '0.2',
    FUNCTION_MAX_BODY_BYTES: '10',
  });
  const single = serving(language, { ...style, FUNCTION_CONCURRENCY: '1' });
  const gates = gate();

  const acting = (commands: object): Message => ({
    method: 'GET',
    headers: { 'x-act': JSON.stringify(commands), 'x-id': randomUUID() },
  });
  const act = (commands: object) => fn.current.send(acting(commands));

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('hands over %s', async (method) => {
    const { status, headers, text } = await fn.current.send({ method, path: '/a/b?c=d&e' });
    expect([status, headers['x-seen'], headers['content-type']]).toEqual([200, 'yes', 'application/json']);
    expect(JSON.parse(text)).toMatchObject({ method, path: '/a/b', query: 'c=d&e', eventId: '' });
  });

  it('hands over HEAD and sends no body', async () => {
    const { status, headers, body } = await fn.current.send({ method: 'HEAD', path: '/a' });
    expect([status, headers['x-seen'], body.length]).toEqual([200, 'yes', 0]);
  });

  it('hands over headers with lower-case names', async () => {
    const { text } = await fn.current.send({ method: 'GET', headers: { 'X-Custom': 'A b' } });
    expect(JSON.parse(text).headers['x-custom']).toBe('A b');
  });

  it('hands over the body as bytes', async () => {
    const { text } = await fn.current.send({
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([0, 255, 10]),
    });
    expect(JSON.parse(text).body).toBe('AP8K');
  });

  it('hands over the path as it was sent', async () => {
    expect(JSON.parse((await fn.current.send({ method: 'GET', path: '/a%2Fb/../c' })).text).path).toBe(
      '/a%2Fb/../c',
    );
  });

  it('does not take ce- headers for an event', async () => {
    expect((await fn.current.send({ headers: { 'ce-id': 'a', 'ce-bad_name': 'b' } })).status).toBe(200);
  });

  it('does not look for duplicates', async () => {
    const headers = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-source': '/a', 'ce-type': 't' };
    for (let i = 0; i < 2; i++)
      expect((await fn.current.send({ headers })).headers['function-duplicate']).toBeUndefined();
  });

  it('sends status, headers and body of a response', async () => {
    const response = {
      status: 418,
      headers: { 'content-type': 'text/x-tea', 'x-a': 'b' },
      body: 'short and stout',
    };
    const { status, headers, text } = await act({ outcome: 'response', response });
    expect([status, headers['content-type'], headers['x-a'], text]).toEqual([
      418,
      'text/x-tea',
      'b',
      'short and stout',
    ]);
  });

  it('sends a response without body', async () => {
    const { status, headers, body } = await act({
      outcome: 'response',
      response: { status: 302, headers: { location: '/b' } },
    });
    expect([status, headers.location, body.length]).toEqual([302, '/b', 0]);
  });

  it('sends text', async () => {
    const { status, headers, text } = await act({ outcome: 'text' });
    expect([status, headers['content-type'], text]).toEqual([200, 'text/plain; charset=utf-8', 'plain']);
  });

  it('sends bytes', async () => {
    const { status, headers, body } = await act({ outcome: 'bytes', dataBase64: 'AP8K' });
    expect([status, headers['content-type'], [...body]]).toEqual([
      200,
      'application/octet-stream',
      [0, 255, 10],
    ]);
  });

  it('sends JSON', async () => {
    const { status, headers, text } = await act({ outcome: 'value', value: { a: [1] } });
    expect([status, headers['content-type'], JSON.parse(text)]).toEqual([
      200,
      'application/json',
      { a: [1] },
    ]);
  });

  it('sends 204 for nothing', async () => {
    const { status, body } = await act({ outcome: 'none' });
    expect([status, body.length]).toEqual([204, 0]);
  });

  it.skipIf(language.compiled).each([99, 199, 600])(
    'fails rather than send the status %s',
    async (status) => {
      expect(reason(await act({ outcome: 'response', response: { status } }))).toBe('HandlerError');
    },
  );

  it.skipIf(language.compiled)('fails rather than send a header with a line feed', async () => {
    const answer = await act({
      outcome: 'response',
      response: { status: 200, headers: { 'x-a': 'b\r\nx-c: d' } },
    });
    expect([answer.status, reason(answer), answer.headers['x-c']]).toEqual([500, 'HandlerError', undefined]);
  });

  it.each([
    ['fail', 500, 'HandlerError'],
    ['retry', 500, 'HandlerError'],
    ['bad', 400, 'BadEvent'],
  ])('answers the outcome %s with %s', async (outcome, status, error) => {
    const answer = await act({ outcome });
    expect([answer.status, reason(answer)]).toEqual([status, error]);
    expect(answer.text).not.toContain('secret detail');
  });

  it('answers 500 when the time is over', async () => {
    const { waitFor } = gates.next();
    const answer = await tight.current.send(acting({ waitFor }));
    expect([answer.status, reason(answer)]).toEqual([500, 'HandlerTimeout']);
  });

  it('answers 503 to one more than it may run', async () => {
    const { open, lines, ...held } = gates.next();
    const running = single.current.send(acting(held));
    await until(() => lines().length === 1);
    const answer = await single.current.send({ method: 'GET' });
    open();
    expect([answer.status, reason(answer), answer.headers['retry-after']]).toEqual([503, 'Overloaded', '1']);
    expect((await running).status).toBe(204);
  });

  it('answers 413 to a body that is too large', async () => {
    const answer = await tight.current.send({ body: 'x'.repeat(11) });
    expect([answer.status, reason(answer)]).toEqual([413, 'PayloadTooLarge']);
  });
});
