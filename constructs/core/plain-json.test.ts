import { describe, expect, test } from 'vitest';
import { assertPlainJson, EmitError } from './plain-json.ts';

function problemsOf(value: unknown): readonly { path: string; reason: string }[] {
  try {
    assertPlainJson(value);
    return [];
  } catch (error) {
    if (error instanceof EmitError) return error.problems;
    throw error;
  }
}

describe('assertPlainJson', () => {
  test.each([
    null,
    true,
    0,
    -1.5,
    '',
    '😀',
    [],
    [[null]],
    { a: { b: undefined } },
    Object.assign(Object.create(null), { a: 1 }),
  ])('passes %j', (value) => {
    expect(problemsOf(value)).toEqual([]);
  });

  test.each([
    ['undefined', undefined, 'is undefined'],
    ['NaN', Number.NaN, 'is NaN, which JSON has no number for'],
    ['Infinity', Number.POSITIVE_INFINITY, 'is Infinity, which JSON has no number for'],
    ['a bigint', 1n, 'is a bigint'],
    ['a symbol', Symbol('s'), 'is a symbol'],
    ['a function', () => 1, 'is a function'],
    ['a Date', new Date(0), 'is a Date, not a plain object'],
    ['a Map', new Map(), 'is a Map, not a plain object'],
    ['an instance', new (class Probe {})(), 'is a Probe, not a plain object'],
    ['half a character', '\ud83d', 'has half a surrogate pair, which no UTF-8 file can hold'],
  ])('refuses %s', (_, value, reason) => {
    expect(problemsOf(value)).toEqual([{ path: '', reason }]);
    expect(problemsOf([value])).toEqual([{ path: '[0]', reason }]);
  });

  test('refuses a hole in a list, which would move the items behind it', () => {
    expect(problemsOf({ args: ['a', undefined] })).toEqual([{ path: 'args[1]', reason: 'is undefined' }]);
  });

  test('names every place at once', () => {
    const value = {
      spec: { containers: [{ command: [1n] }], replicas: Number.NaN },
      metadata: { annotations: { 'homelab.dev/at': new Date(0), 'half \udc00': '' } },
    };
    expect(() => assertPlainJson(value)).toThrow(
      new EmitError([
        { path: 'spec.containers[0].command[0]', reason: 'is a bigint' },
        { path: 'spec.replicas', reason: 'is NaN, which JSON has no number for' },
        { path: 'metadata.annotations["homelab.dev/at"]', reason: 'is a Date, not a plain object' },
        {
          path: 'metadata.annotations["half \\udc00"]',
          reason: 'is a name with half a surrogate pair, which no UTF-8 file can hold',
        },
      ]),
    );
  });

  test('refuses a value that contains itself, but not one that is used twice or is deep', () => {
    const shared = { a: 1 };
    expect(problemsOf([shared, shared])).toEqual([]);
    const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
    expect(problemsOf(deep)).toEqual([]);
    expect(problemsOf([[deep]])).toHaveLength(1);
    const loop: { again?: unknown } = {};
    loop.again = loop;
    const [problem, ...others] = problemsOf(loop);
    expect(others).toEqual([]);
    expect(problem?.path).toMatch(/^again(\.again)+$/);
    expect(problem?.reason).toBe('is nested deeper than 500 levels or contains itself');
  });
});
