import { expect, it, vi } from 'vitest';
import { captured } from '../fixtures/captured.ts';
import { skew } from './skew.ts';

it('passes on a day when everything is supported', async () => {
  const { code, out } = await captured(() => skew.run({ date: '2026-11-22' }, []));
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}cert-manager +v1\.\S+ +every cluster$/m);
});

it('fails on a day when something is not', async () => {
  const { code, out, err } = await captured(() => skew.run({ date: '2099-01-01' }, []));
  expect(code).toBe(1);
  expect(out).toMatch(/^ {2}kubernetes 1\.\S+ +OUT /m);
  expect(err).toMatch(/^support-window pi: kubernetes 1\./m);
});

it('takes today when no day is given', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T23:59:59Z') });
  const { out } = await captured(() => skew.run({ json: true }, [])).finally(() => vi.useRealTimers());
  expect(JSON.parse(out).date).toBe('2026-11-22');
});

it('speaks JSON', async () => {
  const { code, out } = await captured(() => skew.run({ date: '2099-01-01', json: true }, []));
  const report = JSON.parse(out);
  expect(code).toBe(1);
  expect(report.date).toBe('2099-01-01');
  expect(report.clusters).toHaveLength(6);
  expect(report.findings.length).toBeGreaterThan(0);
});

it.each(['2027-02-29', '2027-2-1', 'tomorrow', '2027-02-28T00:00'])('refuses %s', async (date) => {
  const { code, err } = await captured(() => skew.run({ date }, []));
  expect(code).toBe(1);
  expect(err).toContain(`"${date}" is no day; write it as YYYY-MM-DD`);
});
