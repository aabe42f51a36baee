import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { act, eventHeaders, freshId, reason, send } from './client.ts';
import { inEveryLanguage, serving } from './serving.ts';

const head = (lines: readonly string[]): string => `${[...lines, 'Host: localhost'].join('\r\n')}\r\n\r\n`;

const eventLines = (): string[] => [
  'ce-specversion: 1.0',
  `ce-id: ${freshId()}`,
  'ce-source: /raw',
  'ce-type: raw',
];

/** Writes bytes to a connection of its own and reads until the text is there. */
function exchange(port: number, bytes: string, end: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1').on('error', reject);
    socket.on('close', () => reject(new Error(`closed after: ${text}`)));
    socket.on('data', (chunk) => {
      text += chunk;
      if (!end.test(text)) return;
      resolve(text);
      socket.destroy();
    });
  });
}

inEveryLanguage('requests', (language) => {
  const fn = serving(language, { FUNCTION_HANDLER: 'main.act' });
  const small = serving(language, { FUNCTION_HANDLER: 'main.act', FUNCTION_MAX_BODY_BYTES: '100' });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('answers %s with 405', async (method) => {
    const answer = await fn.current.send({ method, headers: eventHeaders() });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
    expect(reason(answer)).toBe('MethodNotAllowed');
  });

  it('answers HEAD with 405', async () => {
    const { status, headers } = await fn.current.send({ method: 'HEAD' });
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });

  it.each(['/', '/any/path', '/path?query=1', '/health', '/health/readiness', '/metrics', '/a%2fb'])(
    'invokes the function by POST %s',
    async (path) => {
      const { status } = await fn.current.send({ path, headers: eventHeaders() });
      expect(status).toBe(204);
    },
  );

  it.each(['/unknown', '/health', '/metrics', '/favicon.ico'])(
    'answers GET %s with 405 and not with 404',
    async (path) => {
      const answer = await fn.current.send({ method: 'GET', path });
      expect(answer.status).toBe(405);
    },
  );

  it('reads a body in chunks', async () => {
    const { status, text } = await fn.current.send({
      ...act({}),
      body: undefined,
      chunks: ['{"outcome":"va', 'lue","value":', '[1]}'],
    });
    expect([status, text]).toEqual([200, '[1]']);
  });

  it('reads a body split inside of a character', async () => {
    const bytes = Buffer.from('{"outcome":"value","value":"é€"}');
    const chunks = [bytes.subarray(0, 29), bytes.subarray(29)];
    const { text } = await fn.current.send({ ...act({}), body: undefined, chunks });
    expect(JSON.parse(text)).toBe('é€');
  });

  it('answers two requests of one connection', async () => {
    const one = `POST / HTTP/1.1\r\n${eventLines().join('\r\n')}\r\nHost: a\r\nContent-Length: 0\r\n\r\n`;
    const two = `POST / HTTP/1.1\r\n${eventLines().join('\r\n')}\r\nHost: a\r\nContent-Length: 0\r\n\r\n`;
    const text = await exchange(fn.current.port, one + two, /204[\s\S]*HTTP\/1.1 204[\s\S]*\r\n\r\n/);
    expect(text.match(/HTTP\/1\.1 204/g)).toHaveLength(2);
  });

  it('closes the connection when it is asked to', async () => {
    const { headers, status } = await fn.current.send({ headers: eventHeaders({ connection: 'close' }) });
    expect([status, headers.connection]).toEqual([204, 'close']);
  });

  it('tells a client that expects it to continue', async () => {
    const lines = ['POST / HTTP/1.1', ...eventLines(), 'Content-Length: 0', 'Expect: 100-continue'];
    const text = await exchange(fn.current.port, head(lines), /204 No Content/);
    expect(text).toContain('204 No Content');
  });

  it.each(['nonsense', 'GET', '\u0000\u0001'])('answers what is no HTTP (%j) with 400', async (line) => {
    const text = await exchange(fn.current.port, `${line}\r\n\r\n`, /\r\n/);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('answers 204 without body and content type', async () => {
    const { headers, body } = await fn.current.send({ headers: eventHeaders() });
    expect(body).toHaveLength(0);
    expect(headers['content-type']).toBeUndefined();
  });

  it.each(['gzip', 'br', 'zstd', 'gzip, identity'])('refuses the content encoding %s', async (encoding) => {
    const answer = await fn.current.send({
      ...act({}, { 'content-encoding': encoding }),
      body: gzipSync('{}'),
    });
    expect(answer.status).toBe(415);
    expect(reason(answer)).toBe('UnsupportedEncoding');
  });

  it('takes the content encoding identity', async () => {
    expect((await fn.current.send(act({}, { 'content-encoding': 'Identity' }))).status).toBe(204);
  });

  it('takes a body as large as the limit', async () => {
    const body = '{}'.padEnd(100);
    expect((await small.current.send({ ...act({}), body })).status).toBe(204);
  });

  it('refuses a body one byte larger than the limit', async () => {
    const answer = await small.current.send({ ...act({}), body: '{}'.padEnd(101) });
    expect(answer.status).toBe(413);
    expect(reason(answer)).toBe('PayloadTooLarge');
  });

  it('refuses a body in chunks that grows beyond the limit', async () => {
    const answer = await small.current.send({
      ...act({}),
      body: undefined,
      chunks: ['{}'.padEnd(60), ' '.repeat(41)],
    });
    expect(answer.status).toBe(413);
    expect(reason(answer)).toBe('PayloadTooLarge');
  });

  it('refuses before the body comes when its length says so', async () => {
    const text = await exchange(
      small.current.port,
      head(['POST / HTTP/1.1', ...eventLines(), 'Content-Length: 101']),
      /PayloadTooLarge/,
    );
    expect(text).toContain('413 ');
  });

  it('lets a client that sends 8 MiB too much read the answer', async () => {
    const answer = await send(small.current.port, { headers: eventHeaders(), body: new Uint8Array(8 << 20) });
    expect(answer.status).toBe(413);
  });

  it('goes on with the next request after it refused one', async () => {
    await small.current.send({ headers: eventHeaders(), body: new Uint8Array(200_000) });
    expect((await small.current.send({ headers: eventHeaders() })).status).toBe(204);
  });

  it('has a limit of 6 MiB by default', async () => {
    const headers = (): ReturnType<typeof eventHeaders> =>
      eventHeaders({ 'content-type': 'application/octet-stream' });
    const limit = 6_291_456;
    const over = await fn.current.send({ headers: headers(), body: new Uint8Array(limit + 1) });
    expect(over.status).toBe(413);
    expect((await fn.current.send({ headers: headers(), body: new Uint8Array(limit) })).status).toBe(204);
  });
});
