import fc from 'fast-check';
import { expect, it } from 'vitest';
import { continueTrace, traceparent } from './trace.ts';

it('reads any text without throwing, and gives ids that others accept', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.boolean(), (parent, state, sampled) => {
      expect(traceparent(continueTrace(parent, state, sampled))).toMatch(
        /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-0[01]$/,
      );
    }),
  );
});

it('continues what it wrote itself', () => {
  const first = continueTrace(undefined, undefined, true);
  const second = continueTrace(traceparent(first), 'a=1', false);
  expect(second).toMatchObject({
    traceId: first.traceId,
    parentSpanId: first.spanId,
    sampled: true,
    tracestate: 'a=1',
  });
  expect(second.spanId).not.toBe(first.spanId);
});
