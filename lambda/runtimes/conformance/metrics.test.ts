import { expect, it } from 'vitest';
import { act, eventHeaders, send } from './client.ts';
import { gate, until } from './gate.ts';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('metrics', (language) => {
  const fn = serving(language, {
    FUNCTION_HANDLER: 'main.act',
    METRICS_PORT: 'any',
    FUNCTION_TIMEOUT_SECONDS: '1',
    FUNCTION_MAX_BODY_BYTES: '1000',
  });
  const gates = gate();

  const scrape = () => send(fn.current.metricsPort, { method: 'GET', path: '/metrics' });

  /** The value of a sample, 0 when it is not there. */
  async function value(sample: string): Promise<number> {
    const line = (await scrape()).text.split('\n').find((text) => text.startsWith(`${sample} `));
    return Number(line?.slice(sample.length + 1) ?? 0);
  }

  it('answers in the text format', async () => {
    const { status, headers } = await scrape();
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  });

  it('declares every metric once, before its samples, and ends with a line feed', async () => {
    await fn.current.send(act({}));
    const { text } = await scrape();
    expect(text.endsWith('\n')).toBe(true);
    const declared = new Map<string, string>();
    for (const line of text.trimEnd().split('\n')) {
      const [, name = '', type = ''] = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line) ?? [];
      if (name) expect(declared.has(name)).toBe(false);
      if (name) declared.set(name, type);
      if (line.startsWith('#')) continue;
      const [, sample = ''] = /^([a-z_]+)(?:\{[a-z]+="[^"]*"\})? [-+.0-9eInf]+$/.exec(line) ?? [line];
      expect(
        declared.has(sample) || declared.get(sample.replace(/_(bucket|sum|count)$/, '')) === 'histogram',
        line,
      ).toBe(true);
    }
    for (const name of [
      'function_invocations_total',
      'function_invocation_duration_seconds',
      'function_in_flight',
      'function_duplicates_total',
      'function_body_bytes_total',
      'function_spans_dropped_total',
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
      'process_start_time_seconds',
    ]) {
      expect([...declared.keys()]).toContain(name);
    }
  });

  it.each<[result: string, send: () => Promise<unknown>]>([
    ['Success', () => fn.current.send(act({}))],
    ['HandlerError', () => fn.current.send(act({ outcome: 'fail' }))],
    ['BadEvent', () => fn.current.send(act({ outcome: 'bad' }))],
    ['BadEvent', () => fn.current.send({ headers: eventHeaders({ 'ce-id': undefined }) })],
    ['HandlerTimeout', () => fn.current.send(act({ waitFor: '/nowhere/at/all' }))],
    ['PayloadTooLarge', () => fn.current.send({ headers: eventHeaders(), body: 'x'.repeat(1001) })],
    ['MethodNotAllowed', () => fn.current.send({ method: 'PUT' })],
    [
      'UnsupportedBatch',
      () =>
        fn.current.send({ headers: { 'content-type': 'application/cloudevents-batch+json' }, body: '[]' }),
    ],
    [
      'Duplicate',
      async () => {
        const message = act({});
        await fn.current.send(message);
        await fn.current.send(message);
      },
    ],
  ])('counts %s', async (result, send) => {
    const sample = `function_invocations_total{result="${result}"}`;
    const before = await value(sample);
    await send();
    expect(await value(sample)).toBe(before + 1);
  });

  it('counts duplicates', async () => {
    const before = await value('function_duplicates_total');
    const message = act({});
    for (let i = 0; i < 3; i++) await fn.current.send(message);
    expect(await value('function_duplicates_total')).toBe(before + 2);
  });

  it('counts the bytes of bodies', async () => {
    const before = await value('function_body_bytes_total');
    await fn.current.send({ ...act({}), body: '{}'.padEnd(500) });
    expect(await value('function_body_bytes_total')).toBe(before + 500);
  });

  it('shows what runs', async () => {
    const { open, lines, ...held } = gates.next();
    const running = fn.current.send(act(held));
    await until(() => lines().length === 1);
    const during = await value('function_in_flight');
    open();
    await running;
    expect([during, await value('function_in_flight')]).toEqual([1, 0]);
  });

  it('measures how long handlers run, in buckets that add up', async () => {
    const name = 'function_invocation_duration_seconds';
    const before = await value(`${name}_count`);
    await fn.current.send(act({}));
    await fn.current.send(act({ waitFor: '/nowhere/at/all' }));
    expect(await value(`${name}_count`)).toBe(before + 2);
    expect(await value(`${name}_sum`)).toBeGreaterThanOrEqual(1);
    const buckets = [
      ...(await scrape()).text.matchAll(
        /^function_invocation_duration_seconds_bucket\{le="(.+?)"\} (\d+)$/gm,
      ),
    ];
    expect(buckets.map(([, limit]) => limit)).toEqual([
      '0.005',
      '0.01',
      '0.025',
      '0.05',
      '0.1',
      '0.25',
      '0.5',
      '1',
      '2.5',
      '5',
      '10',
      '30',
      '60',
      '300',
      '+Inf',
    ]);
    const counts = buckets.map(([, , count]) => Number(count));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(before + 2);
  });

  it('does not count health requests', async () => {
    const total = async () => (await scrape()).text.match(/^function_invocations_total.*$/gm)?.join();
    const before = await total();
    await fn.current.send({ method: 'GET', path: '/health/readiness' });
    expect(await total()).toBe(before);
  });

  it.each([
    ['GET', '/'],
    ['POST', '/'],
    ['GET', '/health/readiness'],
  ])('answers 404 to %s %s on its port', async (method, path) => {
    expect((await send(fn.current.metricsPort, { method, path })).status).toBe(404);
  });

  it('measures its own process', async () => {
    expect(await value('process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(await value('process_cpu_seconds_total')).toBeGreaterThan(0);
    expect(Math.abs((await value('process_start_time_seconds')) - Date.now() / 1000)).toBeLessThan(3600);
  });
});
