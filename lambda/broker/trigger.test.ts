import { describe, expect, test } from 'vitest';
import { parseTriggers, TriggerError } from './trigger.ts';

const good = { name: 'a', subscriber: 'http://localhost:8080/' };
const problemsOf = (value: unknown) => {
  try {
    parseTriggers(value);
    return [];
  } catch (error) {
    if (!(error instanceof TriggerError)) throw error;
    return error.problems;
  }
};

describe('triggers', () => {
  test('with everything set are taken as they are', () => {
    const full = {
      ...good,
      filter: { attributes: { type: 'x' } },
      filters: [{ any: [{ not: { exact: { type: 'x' } } }] }],
      delivery: {
        retry: 0,
        backoffPolicy: 'linear',
        backoffDelay: 'PT0.5S',
        timeout: 'PT1M',
        retryAfterMax: 'PT0S',
        deadLetterSink: { uri: 'https://sink.example/' },
      },
      concurrency: 1,
      orderBy: 'partitionkey',
    };
    expect(parseTriggers([full])).toEqual([full]);
  });

  test.each<[unknown, string]>([
    [{ ...good, name: 'A b' }, 'triggers[0].name: must be 1 to 63 lower-case letters, digits and dashes'],
    [
      { ...good, subscriber: 'localhost:80' },
      'triggers[0].subscriber: must be an absolute http or https URL',
    ],
    [
      { ...good, subscribr: 1 },
      'triggers[0].subscribr: unknown; known are name, subscriber, filter, filters, delivery, concurrency, orderBy',
    ],
    [
      { ...good, filter: { type: 'x' } },
      'triggers[0].filter.attributes: must be a map of attribute names to texts, such as {"type": "order.placed"}',
    ],
    [{ ...good, filters: {} }, 'triggers[0].filters: must be a list of filters'],
    [
      { ...good, filters: [{ exact: { Type: 'x' } }] },
      'triggers[0].filters[0].exact.Type: attribute names are lower-case letters and digits',
    ],
    [
      { ...good, filters: [{ prefix: { type: '' } }] },
      'triggers[0].filters[0].prefix.type: must not be empty',
    ],
    [
      { ...good, filters: [{ exact: {}, not: {} }] },
      'triggers[0].filters[0]: needs exactly one of exact, prefix, suffix, all, any, not, has exact, not',
    ],
    [{ ...good, filters: [{ all: [] }] }, 'triggers[0].filters[0].all: needs at least one filter'],
    [
      { ...good, filters: [{ any: [{ not: [] }] }] },
      'triggers[0].filters[0].any[0].not: must be an object with one of exact, prefix, suffix, all, any, not',
    ],
    [
      { ...good, filters: [{ cesql: 'TRUE' }] },
      'triggers[0].filters[0].cesql: CESQL is not supported; use exact, prefix, suffix, all, any, not',
    ],
    [
      { ...good, delivery: { retry: -1 } },
      'triggers[0].delivery.retry: must be a whole number of at least 0',
    ],
    [
      { ...good, delivery: { backoffPolicy: 'fast' } },
      'triggers[0].delivery.backoffPolicy: must be linear or exponential',
    ],
    [
      { ...good, delivery: { timeout: '5s' } },
      'triggers[0].delivery.timeout: must be an ISO 8601 duration such as PT0.5S or PT2M',
    ],
    [
      { ...good, delivery: { deadLetterSink: 'x' } },
      'triggers[0].delivery.deadLetterSink: must be {"uri": "http://..."}',
    ],
    [{ ...good, concurrency: 0 }, 'triggers[0].concurrency: must be a whole number from 1 to 1000'],
    [
      { ...good, orderBy: 'Key' },
      'triggers[0].orderBy: must be the name of an attribute, lower-case letters and digits',
    ],
  ])('%j is refused', (trigger, problem) => {
    expect(problemsOf([trigger])).toEqual([problem]);
  });

  test('say all problems at once, also a name that is there twice', () => {
    expect(problemsOf([good, { ...good, concurrency: 0 }])).toEqual([
      "triggers[1].name: 'a' is there twice",
      'triggers[1].concurrency: must be a whole number from 1 to 1000',
    ]);
  });

  test('nested without end are refused, not followed', () => {
    let filter: object = { exact: { type: 'x' } };
    for (let depth = 0; depth < 100_000; depth++) filter = { not: filter };
    expect(problemsOf([{ ...good, filters: [filter] }])[0]).toMatch(/nested deeper than 32$/);
  });
});
