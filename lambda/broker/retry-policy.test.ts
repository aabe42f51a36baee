import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveDelivery } from './delivery-spec.ts';
import { retryAfterMs, retryDelayMs, verdictOf } from './retry-policy.ts';

describe('the delivery table', () => {
  test.each([undefined, 404, 408, 409, 429, 500, 501, 502, 503, 504, 599])('%s is retried', (status) => {
    expect(verdictOf(status)).toBe('retry');
  });
  test.each([200, 201, 202, 204, 299])('%s is delivered', (status) => {
    expect(verdictOf(status)).toBe('delivered');
  });
  test.each([100, 199, 301, 302, 399, 400, 401, 403, 405, 410, 413, 415, 422, 499])(
    '%s is given up',
    (status) => {
      expect(verdictOf(status)).toBe('undeliverable');
    },
  );
});

describe('the wait before a retry', () => {
  const linear = resolveDelivery({ backoffPolicy: 'linear', backoffDelay: 'PT0.5S', retryAfterMax: 'PT10S' });
  const exponential = resolveDelivery({ backoffPolicy: 'exponential', backoffDelay: 'PT0.5S' });
  const waits = (policy: typeof linear) =>
    [1, 2, 3, 4].map((n) => retryDelayMs(policy, n, { status: 500 }, 0));

  test('is d·n when linear', () => expect(waits(linear)).toEqual([500, 1000, 1500, 2000]));
  test('is d·2^n when exponential', () => expect(waits(exponential)).toEqual([1000, 2000, 4000, 8000]));
  test('is 0.4 s and doubles by default', () =>
    expect(waits(resolveDelivery())).toEqual([400, 800, 1600, 3200]));

  test.each([
    [429, '3', 3000],
    [503, '3', 3000],
    [503, 'Thu, 01 Jan 1970 00:00:04 GMT', 4000],
    [503, '60', 10_000],
    [503, '0', 500],
    [503, 'soon', 500],
    [500, '3', 500],
    [404, '3', 500],
  ])('after %i with Retry-After %s is %i ms', (status, retryAfter, ms) => {
    expect(retryDelayMs(linear, 1, { status, retryAfter }, 0)).toBe(ms);
  });

  test('ignores Retry-After without retryAfterMax', () => {
    expect(retryDelayMs(exponential, 1, { status: 503, retryAfter: '60' }, 0)).toBe(1000);
  });

  test('is always a time that a timer can hold (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.string(), (n, retryAfter) => {
        const ms = retryDelayMs(linear, n, { status: 503, retryAfter }, 0);
        const long = retryDelayMs(exponential, n, { status: 500 }, 0);
        for (const wait of [ms, long]) expect(wait >= 500 && wait < 2 ** 31).toBe(true);
        expect(retryAfterMs(retryAfter, 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
