import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeTools, fakeTools } from '../doctor/fixtures/fake-tools.ts';
import { captured } from '../fixtures/captured.ts';
import { reconcile } from './reconcile.ts';

const wasTerminal = process.stderr.isTTY;
let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
  vi.stubEnv('PATH', fakes.path);
});
afterEach(() => {
  vi.unstubAllEnvs();
  Object.assign(process.stderr, { isTTY: wasTerminal });
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

/** A cluster of one stage that is ready as soon as it is asked; `$1` is the context, `$2` the verb, `$3` the kind. */
const readyAtOnce = `
asked="\${0%/*}/asked$1"
for each in "$@"; do
  case $each in reconcile.fluxcd.io/requestedAt=*) echo "\${each#*=}" > "$asked";; esac
done
[ "$2" = get ] || exit 0
read -r at < "$asked"
status='"lastHandledReconcileAt":"'$at'","conditions":[{"type":"Ready","status":"True"}]'
case $3 in
  gitrepository/*) echo '{"status":{"artifact":{"revision":"main@sha1:1"},'$status'}}';;
  *) echo '{"items":[{"metadata":{"name":"flux-system"},"status":{"lastAppliedRevision":"main@sha1:1",'$status'}}]}';;
esac`;

test('a summary has a line for each cluster, and a terminal sees how many stages are ready meanwhile', async () => {
  fakes.add('kubectl', readyAtOnce);
  const options = { ...defaults, context: ['pi', 'pro'] };
  const summary = 'pi ready: 1/1 stages main@sha1:1\npro ready: 1/1 stages main@sha1:1\n';
  expect(await captured(() => reconcile.run(options, []))).toEqual({ code: 0, out: summary, err: '' });

  Object.assign(process.stderr, { isTTY: true });
  const { code, out, err } = await captured(() => reconcile.run(options, []));
  expect([code, out]).toEqual([0, summary]);
  expect(err).toMatch(/p(i|ro) 1\/1, p(i|ro) 1\/1/);
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
