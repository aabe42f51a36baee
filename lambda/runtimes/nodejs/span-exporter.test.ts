import { expect, it } from 'vitest';
import { Metrics } from './metrics.ts';
import { SpanExporter } from './span-exporter.ts';
import { continueTrace } from './trace.ts';

it('keeps what may wait and counts the rest', () => {
  const metrics = new Metrics();
  const target = { url: 'http://127.0.0.1:9', headers: {}, delayMs: 3_600_000 };
  const spans = new SpanExporter(target, { name: 'f', revision: 'r', metrics });
  const span = {
    trace: continueTrace(undefined, undefined, true),
    kind: 'SERVER',
    startedAt: 0,
    endedAt: 1,
    attributes: {},
  } as const;
  for (let i = 0; i < 2050; i++) spans.add(span);
  expect(metrics.spansDropped).toBe(2);
});
