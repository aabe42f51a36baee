import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeTools, fakeTools } from '../doctor/fixtures/fake-tools.ts';
import { captured } from '../fixtures/captured.ts';
import { reconcile } from './reconcile.ts';

let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
  vi.stubEnv('PATH', fakes.path);
});
afterEach(() => {
  vi.unstubAllEnvs();
  fakes.remove();
});

const defaults = { all: false, timeout: '1s', json: false } as const;

test('without kubectl it is one line and exit code 2', async () => {
  const { code, out, err } = await captured(() => reconcile.run({ ...defaults, all: true }, []));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^error: kubectl is not on the PATH; https:.*\n$/);
});

test('a cluster that kubectl does not reach is named with the reason', async () => {
  fakes.add('kubectl', 'echo error: context "$1" does not exist >&2; exit 1');
  const { code, out } = await captured(() => reconcile.run({ ...defaults, context: ['pi', 'pro'] }, []));
  expect(code).toBe(2);
  expect(out).toContain('pi not ready: 0/0 stages\n  error: context --context=pi does not exist\n');
  expect(out).toContain('pro not ready');
});

test('it wants either contexts or all of them, and a duration', async () => {
  for (const options of [
    defaults,
    { ...defaults, all: true, context: ['pi'] },
    { ...defaults, all: true, timeout: 'soon' },
  ]) {
    const { code, err } = await captured(() => reconcile.run(options, []));
    expect(code).toBe(1);
    expect(err).toContain('Usage: homelab reconcile');
  }
});

test('speaks JSON', async () => {
  fakes.add('kubectl', 'exit 1');
  const { out } = await captured(() => reconcile.run({ ...defaults, context: ['pi'], json: true }, []));
  expect(JSON.parse(out)).toMatchObject({ ok: false, contexts: [{ context: 'pi', ok: false, stages: [] }] });
});
