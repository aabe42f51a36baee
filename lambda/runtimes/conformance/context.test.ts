import { expect, it } from 'vitest';
import { eventHeaders, freshId } from './client.ts';
import { inEveryLanguage, serving } from './serving.ts';

const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

inEveryLanguage('context', (language) => {
  const environment = { FUNCTION_HANDLER: 'main.context', K_SERVICE: 'resizer', K_REVISION: 'resizer-00007' };
  const fn = serving(language, { ...environment, FUNCTION_TIMEOUT_SECONDS: '120' });

  async function context(headers: object = {}) {
    const { status, text } = await fn.current.send({
      headers: eventHeaders({ prefer: 'reply', ...headers }),
    });
    expect(status).toBe(200);
    return JSON.parse(text) as Record<string, unknown> & { trace: Record<string, unknown> };
  }

  it('has the name and the revision of the function', async () => {
    expect(await context()).toMatchObject({ functionName: 'resizer', revision: 'resizer-00007' });
  });

  it('has the id of the event', async () => {
    const id = freshId();
    expect((await context({ 'ce-id': id })).eventId).toBe(id);
  });

  it('has the remaining time, not more than the timeout', async () => {
    const { remainingMs } = await context();
    expect(remainingMs).toBeGreaterThan(0);
    expect(remainingMs).toBeLessThanOrEqual(120_000);
  });

  it('has the deadline: the timeout after the beginning', async () => {
    const before = Date.now();
    const deadline = Date.parse(String((await context()).deadline));
    // Clocks of a process may be rounded to milliseconds.
    expect(deadline).toBeGreaterThanOrEqual(before + 120_000 - 2);
    expect(deadline).toBeLessThanOrEqual(Date.now() + 120_000 + 2);
  });

  it('has the trace of the header', async () => {
    const { trace } = await context({ traceparent: parent, tracestate: 'a=1,b=2' });
    expect(trace).toMatchObject({
      traceId: '0af7651916cd43dd8448eb211c80319c',
      parentSpanId: 'b7ad6b7169203331',
      sampled: true,
      tracestate: 'a=1,b=2',
    });
    expect(trace.spanId).toMatch(/^(?!0{16})(?!b7ad6b7169203331)[0-9a-f]{16}$/);
  });

  it('has the trace of the event when no header has one', async () => {
    const { trace } = await context({ 'ce-traceparent': parent, 'ce-tracestate': 'a=1' });
    expect(trace).toMatchObject({
      traceId: '0af7651916cd43dd8448eb211c80319c',
      parentSpanId: 'b7ad6b7169203331',
      tracestate: 'a=1',
    });
  });

  it('prefers the trace of the header', async () => {
    const { trace } = await context({
      traceparent: parent,
      'ce-traceparent': parent.replace('0af7', '1111'),
    });
    expect(trace.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
  });

  it('obeys a parent that is not sampled', async () => {
    expect((await context({ traceparent: parent.replace(/01$/, '00') })).trace.sampled).toBe(false);
  });

  it('begins a trace when there is none', async () => {
    const { trace } = await context();
    expect(trace.traceId).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
    expect(trace.spanId).toMatch(/^(?!0{16})[0-9a-f]{16}$/);
    expect(trace.parentSpanId).toBeUndefined();
    expect(trace.sampled).toBe(false);
  });

  it.each([
    ['an all-zero trace id', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`],
    ['an all-zero span id', `00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`],
    ['upper case', parent.toUpperCase()],
    ['version ff', parent.replace(/^00/, 'ff')],
    ['more after version 00', `${parent}-more`],
    ['a short trace id', '00-0af7-b7ad6b7169203331-01'],
    ['text', 'nonsense'],
  ])('ignores a traceparent with %s', async (_, traceparent) => {
    const { trace } = await context({ traceparent, tracestate: 'a=1' });
    expect(trace.parentSpanId).toBeUndefined();
    expect(trace.tracestate).toBeUndefined();
    expect(trace.traceId).not.toBe('0af7651916cd43dd8448eb211c80319c');
  });

  it('reads a later version as far as it is known', async () => {
    const { trace } = await context({ traceparent: `${parent.replace(/^00/, '01')}-more` });
    expect(trace.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
  });
});
