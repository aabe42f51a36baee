import { describe, expect, it } from 'vitest';
import { STRING_FORMATS } from './formats.ts';

const samples: Readonly<
  Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>
> = {
  byte: { good: ['', 'aGk=', 'aGVs\nbG8='], bad: ['aGk', 'a*k='] },
  cidr: { good: ['10.0.0.0/8', 'fd00::/7'], bad: ['10.0.0.0', '10.0.0.0/33', 'a/8'] },
  date: { good: ['2024-02-29'], bad: ['2024-13-01', '24-01-01'] },
  'date-time': {
    good: ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00.5+01:00'],
    bad: ['2024-01-01', '2024-01-01T25:00:00Z'],
  },
  duration: { good: ['1h30m', '90s', '3 days', '0'], bad: ['soon', '1'] },
  hostname: { good: ['a', 'a.example'], bad: ['a_b', '-a', ''] },
  ipv4: { good: ['10.0.0.1'], bad: ['10.0.0', '::1'] },
  ipv6: { good: ['::1'], bad: ['10.0.0.1'] },
  'k8s-short-name': { good: ['a', 'a-1', '1a'], bad: ['A', 'a.b', '-a', 'a'.repeat(64), ''] },
  'k8s-long-name': { good: ['a.b', 'a'], bad: ['a..b', 'A', 'a'.repeat(254)] },
  password: { good: ['anything'], bad: [] },
  uri: { good: ['https://a.example/b', '/path'], bad: ['a b', ''] },
  uuid: { good: ['00000000-0000-4000-8000-000000000000'], bad: ['0'] },
};

describe('STRING_FORMATS', () => {
  it('has samples for each', () => {
    expect(Object.keys(samples).sort()).toEqual(Object.keys(STRING_FORMATS).sort());
  });

  it.each(Object.entries(samples))('%s', (format, { good, bad }) => {
    const holds = STRING_FORMATS[format] ?? (() => false);
    expect(good.filter((text) => !holds(text))).toEqual([]);
    expect(bad.filter((text) => holds(text))).toEqual([]);
  });
});
