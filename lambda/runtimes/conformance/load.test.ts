import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventHeaders, reason } from './client.ts';
import { type Environment, type FunctionProcess, runToEnd, startFunction } from './function-process.ts';
import { inEveryLanguage, serving } from './serving.ts';

const broken: readonly [name: string, handler: string, error: string, file: RegExp, compiled: boolean][] = [
  ['a module that is not there', 'absent.handler', 'ModuleNotFound', /absent/, false],
  ['a module in a folder that is not there', 'no/such.handler', 'ModuleNotFound', /no\/such/, false],
  ['a module that throws', 'broken.handler', 'ModuleFailed', /broken/, false],
  ['a function that is not there', 'main.missing', 'HandlerNotFound', /main/, true],
  ['an export that is no function', 'main.number', 'HandlerNotFound', /main/, false],
  ['a name that every object has', 'main.constructor', 'HandlerNotFound', /main/, true],
];

inEveryLanguage('loading', (language) => {
  const cases = broken.filter(([, , , , compiled]) => compiled || !language.compiled);

  describe.each(cases)('%s', (_, handler, error, file) => {
    const fn = serving(language, { FUNCTION_HANDLER: handler });
    const get = (path: string) => fn.current.send({ method: 'GET', path });

    it('is alive', async () => {
      expect((await get('/health/liveness')).status).toBe(200);
    });

    it('is not ready and says why', async () => {
      const answer = await get('/health/readiness');
      expect(answer.status).toBe(503);
      expect(reason(answer)).toBe(error);
      const body = JSON.parse(answer.text);
      expect(body.handler).toBe(handler.split('.')[1]);
      expect(body.file).toMatch(file);
      if (error === 'HandlerNotFound')
        expect(body.found).toEqual(expect.arrayContaining(['act', 'context', 'echo', 'http']));
      if (error === 'ModuleFailed') expect(body.message).toContain('broken on purpose');
    });

    it('refuses events so that they are tried again', async () => {
      const answer = await fn.current.send({ headers: eventHeaders() });
      expect(answer.status).toBe(503);
      expect(answer.headers['retry-after']).toBe('1');
      expect(reason(answer)).toBe('NotReady');
    });

    it('logs the same', async () => {
      const line = await fn.current.log(({ level }) => level === 'error');
      expect(line.load).toMatchObject({ error, handler: handler.split('.')[1] });
    });

    it('ends with 0 on SIGTERM', async () => {
      const other = await startFunction(language, { FUNCTION_HANDLER: handler });
      other.signal('SIGTERM');
      expect(await other.exit()).toBe(0);
    });
  });

  describe.each(language.forms)('%s', (form) => {
    let fn: FunctionProcess;
    beforeAll(async () => {
      fn = await startFunction(language, { FUNCTION_HANDLER: form });
    });
    afterAll(() => fn.kill());

    it('is ready', async () => {
      const { status, text } = await fn.send({ method: 'GET', path: '/health/readiness' });
      expect([status, text]).toEqual([200, 'ok']);
    });

    it('is called with the event', async () => {
      const { text } = await fn.send({
        headers: eventHeaders({ prefer: 'reply', 'content-type': 'application/json' }),
        body: '{"a":1}',
      });
      expect(JSON.parse(text)).toMatchObject({ kind: 'json', data: { a: 1 } });
    });
  });

  it('listens with the name of the handler in the log', async () => {
    const fn = await startFunction(language, { FUNCTION_HANDLER: 'main.echo' });
    const line = await fn.log(({ message }) => message === 'listening');
    expect(line).toMatchObject({ level: 'info', handler: 'main.echo', port: fn.port, function: 'fixture' });
    await fn.kill();
  });
});

inEveryLanguage('environment', (language) => {
  it.each<[string, Environment]>([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['METRICS_PORT', { METRICS_PORT: '-1' }],
    ['FUNCTION_HANDLER', { FUNCTION_HANDLER: 'handler' }],
    ['FUNCTION_HANDLER', { FUNCTION_HANDLER: '../main.handler' }],
    ['FUNCTION_HANDLER', { FUNCTION_HANDLER: '/main.handler' }],
    ['FUNCTION_HANDLER', { FUNCTION_HANDLER: 'main.han dler' }],
    ['FUNCTION_STYLE', { FUNCTION_STYLE: 'auto' }],
    ['FUNCTION_TIMEOUT_SECONDS', { FUNCTION_TIMEOUT_SECONDS: '0' }],
    ['FUNCTION_TIMEOUT_SECONDS', { FUNCTION_TIMEOUT_SECONDS: '5m' }],
    ['FUNCTION_CONCURRENCY', { FUNCTION_CONCURRENCY: '1.5' }],
    ['FUNCTION_MAX_BODY_BYTES', { FUNCTION_MAX_BODY_BYTES: '6MiB' }],
    ['FUNCTION_DRAIN_SECONDS', { FUNCTION_DRAIN_SECONDS: '-1' }],
    ['FUNCTION_IDEMPOTENCY', { FUNCTION_IDEMPOTENCY: 'yes' }],
    ['FUNCTION_IDEMPOTENCY_TTL_SECONDS', { FUNCTION_IDEMPOTENCY_TTL_SECONDS: 'day' }],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }],
    ['OTEL_EXPORTER_OTLP_HEADERS', { OTEL_EXPORTER_OTLP_HEADERS: 'api-key' }],
    ['OTEL_EXPORTER_OTLP_HEADERS', { OTEL_EXPORTER_OTLP_HEADERS: 'api-key=%zz' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('does not start with a bad %s: %j', async (name, environment) => {
    const { code, lines } = await runToEnd(language, { FUNCTION_HANDLER: 'main.echo', ...environment });
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      message: expect.stringContaining(name),
      function: 'fixture',
      revision: 'fixture-00001',
    });
  });

  it.each(['PORT', 'METRICS_PORT'])('does not start when somebody has %s', async (name) => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, lines } = await runToEnd(language, { FUNCTION_HANDLER: 'main.echo', [name]: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      level: 'error',
      message: expect.stringContaining('cannot listen'),
    });
  });

  it('names everything that is wrong at once', async () => {
    const { lines } = await runToEnd(language, { PORT: 'x', FUNCTION_STYLE: 'x', LOG_LEVEL: 'x' });
    for (const name of ['PORT', 'FUNCTION_STYLE', 'LOG_LEVEL']) expect(lines.join('')).toContain(name);
  });

  it('takes an empty variable as not set', async () => {
    const fn = await startFunction(language, {
      FUNCTION_HANDLER: 'main.echo',
      FUNCTION_STYLE: '',
      FUNCTION_TIMEOUT_SECONDS: '',
    });
    await fn.kill();
  });
});
