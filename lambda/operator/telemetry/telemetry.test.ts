import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { readEvent } from '../../events/index.ts';
import { systemClock } from '../../kube/clock.ts';
import { LifecyclePoster } from './lifecycle-poster.ts';
import { OtlpExporter } from './otlp.ts';
import { type Span, Tracer } from './tracer.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Answers with these statuses in turn, and remembers what came. */
async function receiver(...statuses: number[]) {
  const received: { url: string; headers: string[]; body: string }[] = [];
  const server = createServer(async (request, response) => {
    received.push({ url: request.url ?? '', headers: request.rawHeaders, body: await text(request) });
    response.writeHead(statuses.shift() ?? 200).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a trace has its steps below it, and says which one failed', async () => {
  const spans: Span[] = [];
  const trace = new Tracer(systemClock, (span) => spans.push(span)).begin('reconcile', { name: 'x' });
  await trace.step('source', () => 1);
  const failing = trace.step('build', () => Promise.reject(new Error('no registry')));
  await expect(failing).rejects.toThrow('no registry');
  trace.end(new Error('no registry'));
  const [source, build, root] = spans;
  expect(spans.map(({ name, error }) => [name, error])).toEqual([
    ['source', undefined],
    ['build', 'Error: no registry'],
    ['reconcile', 'Error: no registry'],
  ]);
  expect([source?.parentSpanId, build?.parentSpanId]).toEqual([root?.spanId, root?.spanId]);
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
});

test('spans go out as OTLP JSON, and what nobody takes is counted', async () => {
  const { received, url } = await receiver(200, 500);
  let dropped = 0;
  const exporter = new OtlpExporter({
    endpoint: url,
    service: 'operator',
    onDropped: (count) => (dropped += count),
  });
  const tracer = new Tracer(systemClock, (span) => exporter.add(span));
  tracer.begin('one', {}).end();
  await exporter.flush();
  tracer.begin('two', {}).end();
  await exporter.flush();
  const { resourceSpans } = JSON.parse(received[0]?.body ?? '') as {
    resourceSpans: { scopeSpans: { spans: { name: string; startTimeUnixNano: string }[] }[] }[];
  };
  expect(received[0]?.url).toBe('/v1/traces');
  expect(resourceSpans[0]?.scopeSpans[0]?.spans[0]).toMatchObject({
    name: 'one',
    startTimeUnixNano: expect.stringMatching(/^\d{19}$/),
  });
  expect(dropped).toBe(1);
});

test('a lifecycle event is tried again until the Broker takes it', async () => {
  const { received, url } = await receiver(503, 202);
  const dropped: unknown[] = [];
  const poster = new LifecyclePoster(url, (event) => dropped.push(event));
  const data = { namespace: 'a', name: 'x', uid: 'u', generation: 1 };
  const event = {
    specversion: '1.0',
    id: '1',
    source: '/x',
    type: 'io.knative.lambda.lifecycle.function.ready',
    data,
  } as const;
  poster.send(event);
  await poster.flush();
  expect(received).toHaveLength(2);
  expect(dropped).toEqual([]);
  const { headers, body } = received[1] as (typeof received)[number];
  const type = headers[headers.findIndex((name) => name.toLowerCase() === 'content-type') + 1];
  expect(readEvent(headers, type, Buffer.from(body))).toMatchObject({ id: '1', data });
});
