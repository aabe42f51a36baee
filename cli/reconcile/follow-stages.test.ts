import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeTools, fakeTools } from '../doctor/fixtures/fake-tools.ts';
import { type FollowRequest, followStages } from './follow-stages.ts';
import { Kubectl, KubectlError } from './kubectl.ts';

let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
  vi.stubEnv('PATH', fakes.path);
});
afterEach(() => {
  vi.unstubAllEnvs();
  fakes.remove();
});

const revision = 'main@sha1:1';

function stage(name: string, isReady: boolean): object {
  const conditions = isReady ? [{ type: 'Ready', status: 'True' }] : [];
  return { metadata: { name }, status: { lastAppliedRevision: revision, conditions } };
}

function event(type: string, object: object): string {
  return JSON.stringify({ type, object });
}

/** A cluster that lists some stages, and then tells these events and goes on watching, or does what else is said. */
function cluster(listed: readonly object[], events: readonly string[], then = 'exec /bin/sleep 60'): void {
  const told = events.map((each) => `echo '${each}'`).join('; ');
  const watch = `${told || ':'}; ${then}`;
  const list = JSON.stringify({ items: listed });
  fakes.add('kubectl', `case "$*" in *--watch*) ${watch};; *) echo '${list}';; esac`);
}

function follow(more: Partial<FollowRequest> = {}): ReturnType<typeof followStages> {
  return followStages({
    kubectl: new Kubectl('pi'),
    request: { revision },
    until: performance.now() + 20_000,
    wanted: () => true,
    onStates: () => undefined,
    ...more,
  });
}

test('watches nothing when all is settled', async () => {
  cluster([stage('a', true)], [], 'exit 1');
  expect(await follow()).toEqual([{ name: 'a', state: 'ready' }]);
});

test('waits until the last one is ready, and tells of each change', async () => {
  cluster(
    [stage('a', false), stage('b', false)],
    [
      event('ADDED', stage('a', false)),
      event('MODIFIED', stage('b', true)),
      event('MODIFIED', stage('a', true)),
    ],
  );
  const told: string[] = [];
  const states = await follow({
    onStates: (stages) => told.push(stages.map(({ name, state }) => `${name} ${state}`).join(', ')),
  });
  expect(states.map(({ state }) => state)).toEqual(['ready', 'ready']);
  expect(told).toEqual([
    'a waiting, b waiting',
    'a waiting, b waiting',
    'a waiting, b ready',
    'a ready, b ready',
  ]);
});

test('does not wait for one that is deleted', async () => {
  cluster([stage('a', true), stage('gone', false)], [event('DELETED', stage('gone', false))]);
  expect(await follow()).toEqual([{ name: 'a', state: 'ready' }]);
});

test('waits only for those that are wanted', async () => {
  cluster([stage('a', true), stage('b', false)], [], 'exit 1');
  expect(await follow({ wanted: (name) => name === 'a' })).toEqual([{ name: 'a', state: 'ready' }]);
});

test('says how things stand when the time is over', async () => {
  cluster([stage('a', false)], [event('ADDED', stage('a', false))]);
  expect(await follow({ until: performance.now() + 300 })).toEqual([{ name: 'a', state: 'waiting' }]);
});

test('lists again when a watch ends early', async () => {
  const once = '[ -e "$0.again" ] && exec /bin/sleep 60; : > "$0.again"; exit 0';
  const later = `[ -e "$0.again" ] && echo '${JSON.stringify({ items: [stage('a', true)] })}' && exit 0`;
  fakes.add(
    'kubectl',
    `case "$*" in *--watch*) ${once};; *) ${later}; echo '${JSON.stringify({ items: [stage('a', false)] })}';; esac`,
  );
  expect(await follow()).toEqual([{ name: 'a', state: 'ready' }]);
});

test('says what kubectl said when a watch fails', async () => {
  cluster([stage('a', false)], [], 'echo error: forbidden >&2; exit 1');
  await expect(follow()).rejects.toThrow(new KubectlError('error: forbidden'));
});
