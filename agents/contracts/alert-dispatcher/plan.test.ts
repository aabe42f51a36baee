import { describe, expect, it } from 'vitest';
import { addressAt } from '../contract-fetcher/proxies/proxy.fixtures.ts';
import { report, webhook } from './alert.fixtures.ts';
import type { AlertConfig, ChannelRules } from './config.ts';
import { plan } from './plan.ts';
import { afterQuietHours } from './quiet-hours.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 0, 15, 12);
const config = (rules: Partial<ChannelRules> = {}, more: Partial<AlertConfig> = {}): AlertConfig => ({
  ...more,
  channels: [{ ...webhook, ...rules }],
});

describe('a route', () => {
  it.each([
    ['high by default', {}, 'high', 1],
    ['high by default', {}, 'medium', 0],
    ['what it asks for', { minSeverity: 'low' }, 'low', 1],
    ['nothing less', { minSeverity: 'critical' }, 'high', 0],
  ] as const)('takes %s', (_, rules, severity, count) => {
    expect(plan(report({ severity }), config(rules), noon)).toHaveLength(count);
  });

  it('takes only what was proved, if it is told to', () => {
    const rules = { onlyConfirmed: true };
    expect(plan(report({ status: 'suspected' }), config(rules), noon)).toEqual([]);
    expect(plan(report({ status: 'confirmed' }), config(rules), noon)).toHaveLength(1);
  });

  it('leaves out findings that are not for it, and the proofs of others', () => {
    const [worse] = report({ status: 'confirmed' }).findings;
    const both = {
      ...report({ status: 'confirmed' }),
      findings: [worse, { ...worse, id: '0'.repeat(16), severity: 'low' }],
    };
    const [planned] = plan(both as ReturnType<typeof report>, config(), noon);
    expect(planned?.alert.findings).toEqual([worse]);
    expect(planned?.alert.proofs).toHaveLength(1);
  });
});

describe('an id', () => {
  const idOf = (...args: Parameters<typeof report>) => plan(report(...args), config(), noon)[0]?.id;

  it('is the same for the same finding, whatever else is said about it', () => {
    expect(idOf({ message: 'a', startLine: 3 })).toBe(idOf({ message: 'b', startLine: 9 }));
  });

  it('is another one once it is proved, and for another address', () => {
    expect(idOf({ status: 'confirmed' })).not.toBe(idOf({ status: 'suspected' }));
    expect(idOf({}, addressAt(1))).not.toBe(idOf({}, addressAt(2)));
  });

  it('is in one group with that of a copy of the contract', () => {
    const groupOf = (at: number) => plan(report({}, addressAt(at)), config(), noon)[0]?.group;
    expect(groupOf(1)).toBe(groupOf(2));
  });
});

describe('disclosure', () => {
  const open = { audience: 'public' } as const;

  it('tells public channels nothing unless a time is set', () => {
    expect(plan(report(), config(open), noon)).toEqual([]);
  });

  it('tells them later, without proof, place or words of the code', () => {
    const [planned] = plan(
      report({ status: 'confirmed' }),
      config(open, { disclosure: { publicAfterHours: 72 } }),
      noon,
    );
    expect(planned?.dueAt).toBe(noon + 72 * hour);
    const told = JSON.stringify(planned?.alert);
    for (const detail of ['withdraw', 'Bank.sol', 'balance', '9000000000000000000', 'had put in']) {
      expect(told).not.toContain(detail);
    }
    expect(told).toContain('reentrancy');
  });
});

describe('quiet hours', () => {
  const berlin = { from: '22:00', to: '07:00', timezone: 'Europe/Berlin' };

  it.each([
    ['before them', berlin, '2026-01-15T20:59:00Z', '2026-01-15T20:59:00Z'],
    ['at their begin', berlin, '2026-01-15T21:00:00Z', '2026-01-16T06:00:00Z'],
    ['after midnight', berlin, '2026-01-16T02:30:40Z', '2026-01-16T06:00:00Z'],
    ['at their end', berlin, '2026-01-16T06:00:00Z', '2026-01-16T06:00:00Z'],
    ['in summer', berlin, '2026-07-15T21:30:00Z', '2026-07-16T05:00:00Z'],
    ['over the change of the clocks', berlin, '2026-03-28T23:30:00Z', '2026-03-29T05:00:00Z'],
    ['within a day', { from: '12:00', to: '14:00' }, '2026-01-15T13:00:00Z', '2026-01-15T14:00:00Z'],
    ['when there are none', { from: '12:00', to: '12:00' }, '2026-01-15T12:00:00Z', '2026-01-15T12:00:00Z'],
  ])('%s', (_, quiet, at, expected) => {
    expect(afterQuietHours(quiet, Date.parse(at))).toBe(Date.parse(expected));
  });

  it('wake nobody but for what is critical and proved', () => {
    const quiet = { quietHours: { from: '00:00', to: '23:00' } };
    const due = (changes: Parameters<typeof report>[0]) =>
      plan(report(changes), config(quiet), noon)[0]?.dueAt;
    expect(due({ severity: 'critical', status: 'suspected' })).toBe(noon + 11 * hour);
    expect(due({ severity: 'high', status: 'confirmed' })).toBe(noon + 11 * hour);
    expect(due({ severity: 'critical', status: 'confirmed' })).toBe(noon);
  });
});

it('gathers what is less severe for the next digest', () => {
  const rules = { minSeverity: 'low', digest: { below: 'high', everyMinutes: 1440 } } as const;
  const [later] = plan(report({ severity: 'medium' }), config(rules), noon);
  expect(later).toMatchObject({ digest: true, dueAt: Date.UTC(2026, 0, 16) });
  const [now] = plan(report({ severity: 'high' }), config(rules), noon);
  expect(now).toMatchObject({ digest: false, dueAt: noon });
});
