import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, freshId, send } from './client.ts';
import { attributesOf, Collector } from './collector.ts';
import { type FunctionProcess, startFunction } from './function-process.ts';
import { until } from './gate.ts';
import { inEveryLanguage } from './serving.ts';

const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

inEveryLanguage('traces', (language) => {
  let collector: Collector;
  let fn: FunctionProcess;

  const start = (environment = {}): Promise<FunctionProcess> =>
    startFunction(language, {
      FUNCTION_HANDLER: 'main.act',
      OTEL_BSP_SCHEDULE_DELAY: '20',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      ...environment,
    });

  beforeAll(async () => {
    collector = await new Collector().start();
    fn = await start({ OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20b,x-tenant=7' });
  });
  afterAll(async () => {
    await fn.kill();
    collector.stop();
  });

  async function spanOf(commands: object, headers = {}) {
    const id = freshId();
    await fn.send(act(commands, { 'ce-id': id, ...headers }));
    return { id, span: await collector.spanOf(id) };
  }

  it('exports a span of an event', async () => {
    const { id, span } = await spanOf({});
    expect(span).toMatchObject({
      name: 'fixture',
      kind: 5,
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(span.parentSpanId ?? '').toBe('');
    expect(attributesOf(span)).toMatchObject({
      'faas.trigger': 'pubsub',
      'cloudevents.event_id': id,
      'cloudevents.event_source': '/conformance',
      'cloudevents.event_type': 'conformance.test',
      'http.response.status_code': 204,
    });
    expect(span.status?.code ?? 0).toBe(0);
  });

  it('posts JSON to /v1/traces with the headers of the environment', async () => {
    await spanOf({});
    const { path, headers } = collector.requests[0] ?? {};
    expect(path).toBe('/v1/traces');
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'api-key': 'a b', 'x-tenant': '7' });
  });

  it('names the service and its revision', async () => {
    await spanOf({});
    const resource = collector.requests[0]?.body.resourceSpans[0]?.resource;
    expect(attributesOf(resource ?? { attributes: [] })).toMatchObject({
      'service.name': 'fixture',
      'faas.name': 'fixture',
      'faas.version': 'fixture-00001',
    });
  });

  it('gives times in nanoseconds, the end after the beginning', async () => {
    const before = BigInt(Date.now()) * 1_000_000n;
    const { span } = await spanOf({});
    const [from, to] = [BigInt(span.startTimeUnixNano), BigInt(span.endTimeUnixNano)];
    expect(to >= from).toBe(true);
    expect(from >= before - 1_000_000_000n && to <= BigInt(Date.now()) * 1_000_000n + 1_000_000_000n).toBe(
      true,
    );
  });

  it('continues the trace of the request', async () => {
    const { span } = await spanOf({}, { traceparent: parent, tracestate: 'a=1' });
    expect(span).toMatchObject({
      traceId: '0af7651916cd43dd8448eb211c80319c',
      parentSpanId: 'b7ad6b7169203331',
      traceState: 'a=1',
    });
  });

  it('carries the exported span on in the reply', async () => {
    const id = freshId();
    const { headers } = await fn.send(act({ outcome: 'value', value: 1 }, { 'ce-id': id }));
    const { traceId, spanId } = await collector.spanOf(id);
    expect(headers['ce-traceparent']).toBe(`00-${traceId}-${spanId}-01`);
  });

  it.each([
    ['fail', 500],
    ['retry', 500],
  ])('marks the outcome %s as an error', async (outcome, status) => {
    const { span } = await spanOf({ outcome });
    expect(span.status).toEqual({ code: 2, message: 'HandlerError' });
    expect(attributesOf(span)['http.response.status_code']).toBe(status);
  });

  it('does not blame the function for a bad event', async () => {
    const { span } = await spanOf({ outcome: 'bad' });
    expect(span.status?.code ?? 0).toBe(0);
    expect(attributesOf(span)['http.response.status_code']).toBe(400);
  });

  it('exports nothing of a trace that is not sampled', async () => {
    const id = freshId();
    await fn.send(act({}, { 'ce-id': id, traceparent: parent.replace(/01$/, '00') }));
    await spanOf({});
    expect(collector.spans.some((span) => attributesOf(span)['cloudevents.event_id'] === id)).toBe(false);
  });

  it('writes the ids of the span to the log', async () => {
    const { id, span } = await spanOf({ log: { level: 'info', message: 'traced' } });
    const line = await fn.log(({ event }) => (event as { id: string } | undefined)?.id === id);
    expect(line).toMatchObject({ trace_id: span.traceId, span_id: span.spanId });
  });

  it('exports a server span in http style', async () => {
    const http = await start({ FUNCTION_HANDLER: 'main.http', FUNCTION_STYLE: 'http', K_SERVICE: 'web' });
    await send(http.port, { method: 'GET', path: '/a' });
    await until(() => collector.spans.some(({ name }) => name === 'web'));
    const span = collector.spans.find(({ name }) => name === 'web');
    expect(span?.kind).toBe(2);
    expect(attributesOf(span ?? { attributes: [] })).toMatchObject({
      'faas.trigger': 'http',
      'http.response.status_code': 200,
    });
    await http.kill();
  });

  it('exports what waits when it is stopped', async () => {
    const other = await start({ OTEL_BSP_SCHEDULE_DELAY: '3600000' });
    const id = freshId();
    await other.send(act({}, { 'ce-id': id }));
    other.signal('SIGTERM');
    expect(await other.exit()).toBe(0);
    expect(collector.spans.some((span) => attributesOf(span)['cloudevents.event_id'] === id)).toBe(true);
  });

  it('prefers the endpoint of traces, as it stands', async () => {
    const other = await start({
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/own/path`,
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    });
    await other.send(act({}));
    await until(() => collector.requests.some(({ path }) => path === '/own/path'));
    await other.kill();
  });

  it.each<[string, (collector: Collector) => void]>([
    [
      'refuses',
      (broken) => {
        broken.status = 500;
      },
    ],
    [
      'does not answer',
      (broken) => {
        broken.silent = true;
      },
    ],
    [
      'is not there',
      (broken) => {
        broken.stop();
      },
    ],
  ])('answers events while the collector %s, and ends', async (_, breakIt) => {
    const broken = await new Collector().start();
    const { url } = broken;
    breakIt(broken);
    const other = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: url, FUNCTION_DRAIN_SECONDS: '1' });
    for (let i = 0; i < 5; i++) expect((await other.send(act({}))).status).toBe(204);
    other.signal('SIGTERM');
    expect(await other.exit()).toBe(0);
    broken.stop();
  });

  it('counts the spans that a collector refuses', async () => {
    const broken = await new Collector().start();
    broken.status = 400;
    const other = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: broken.url, METRICS_PORT: 'any' });
    await other.send(act({}));
    await until(async () => {
      const { text } = await send(other.metricsPort, { method: 'GET', path: '/metrics' });
      return text.includes('\nfunction_spans_dropped_total 1\n');
    });
    await other.kill();
    broken.stop();
  });
});
