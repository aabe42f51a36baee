import { expect, test } from 'vitest';
import { type LambdaFunction, reasons } from '../../api/index.ts';
import type { BuildSource } from '../../builder/inputs.ts';
import type { BuildPlan } from '../ports.ts';
import { buildSettings, functionManifest } from '../simulation/fixtures.ts';
import type { Job, Pod } from './job.ts';
import { PlatformBuilds } from './platform-builds.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const images = (letter: string) => ({
  base: `registry.example/python@${digest(letter)}`,
  dependencies: `registry.example/pip@${digest(letter)}`,
});
const settings = {
  ...buildSettings,
  runtimes: { ...buildSettings.runtimes, python: { '3.12': images('a'), '3.13': images('b') } },
};
const source: BuildSource = { kind: 'inline', files: [{ path: 'main.py', content: '' }] };

function functionOf(spec: object, metadata: object = {}): LambdaFunction {
  const manifest = functionManifest('team', 'resize', spec) as LambdaFunction;
  return { ...manifest, metadata: { ...manifest.metadata, uid: 'u', generation: 1, ...metadata } };
}

const plan = (spec: object, metadata: object = {}, builds = new PlatformBuilds(settings)) =>
  builds.plan(functionOf(spec, metadata), source);

test('versions of a language are built on images of their own', () => {
  const [older, newer] = ['3.12', '3.13'].map((runtimeVersion) => plan({ runtimeVersion }));
  expect(older?.hash).not.toBe(newer?.hash);
  expect(JSON.stringify(older?.objects)).toContain(`pip@${digest('a')}`);
  expect(JSON.stringify(newer?.objects)).toContain(`pip@${digest('b')}`);
});

test('a version without an image says which there are', () => {
  expect(() => plan({ runtimeVersion: '3.8' })).toThrow(
    'there is no image of python 3.8; there are 3.12, 3.13',
  );
});

test('a version whose image has no digest yet waits for it', () => {
  const builds = new PlatformBuilds(settings, { images: () => undefined });
  expect(() => plan({}, {}, builds)).toThrow(
    expect.objectContaining({ reason: 'BaseImageUnavailable', message: expect.stringContaining('3.13') }),
  );
});

test('the same inputs are the same build, and the annotation that asks for another one makes another', () => {
  expect(plan({}).hash).toBe(plan({ concurrency: 7, env: [{ name: 'A', value: 'b' }] }).hash);
  const again = { annotations: { 'lambda.knative.io/rebuild': 'now' } };
  expect(plan({}, again).hash).not.toBe(plan({}).hash);
});

test('a function is given what its own repository has, and nothing that another one has built', async () => {
  const asked: string[] = [];
  const pushed = async (repository: string) => {
    asked.push(repository);
    return undefined;
  };
  const builds = new PlatformBuilds(settings, { pushed });
  const all = [{}, { namespace: 'other' }, { name: 'shrink' }].map((metadata) => functionOf({}, metadata));
  const plans = all.map((fn) => builds.plan(fn, source));
  expect(new Set(plans.map(({ hash }) => hash)).size).toBe(3);
  const { signal } = new AbortController();
  for (const [index, fn] of all.entries()) await builds.existing?.(fn, plans[index] as BuildPlan, signal);
  expect(asked).toEqual(
    ['team/resize', 'other/resize', 'team/shrink'].map((name) => `${settings.repository}/${name}`),
  );
});

test('Kaniko goes without TLS only where an endpoint has none', () => {
  const build = { strategy: 'kaniko' };
  expect(JSON.stringify(plan({ build }).objects)).not.toMatch(/insecure|skip-tls/);
  const endpoints = [...settings.platform.endpoints, { origin: 'http://registry.local:5000' }];
  const inside = new PlatformBuilds({ ...settings, platform: { ...settings.platform, endpoints } });
  expect(JSON.stringify(plan({ build }, {}, inside).objects).match(/--[a-z-]*(insecure|tls)[^"]*/g)).toEqual([
    '--insecure-registry=registry.local:5000',
  ]);
});

const job = (type?: 'Complete' | 'Failed'): Job => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'build', namespace: 'team' },
  status: type ? { conditions: [{ type, status: 'True' }], failed: 1 } : {},
});
const pod = (status: object): Pod => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, status });
const outcome = (of: Job, status: object) => new PlatformBuilds(settings).outcome(of, [pod(status)]);
const ended = (name: string, exitCode: number, message = '') => ({
  initContainerStatuses: [{ name, state: { terminated: { exitCode, message } } }],
});

test.each([
  ['Unschedulable', { conditions: [{ type: 'PodScheduled', status: 'False', message: 'no room' }] }],
  [
    'BuilderImageUnavailable',
    { initContainerStatuses: [{ name: 'fetch', state: { waiting: { reason: 'ImagePullBackOff' } } }] },
  ],
])('a build that cannot go on yet says %s', (reason, status) => {
  expect(outcome(job(), status)).toMatchObject({ state: 'running', waiting: { reason } });
  expect(reasons.BuildSucceeded[reason as 'Unschedulable'].status).toBe('Unknown');
});

test.each([
  ['DockerfileFailed', ended('kaniko', 1, 'RUN make: not found')],
  ['BuildFailed', ended('fetch', 3)],
  ['BuildTimedOut', { reason: 'DeadlineExceeded' }],
  ['BuildEvicted', { reason: 'Evicted', message: 'disk' }],
  [
    'BuildOutOfMemory',
    {
      initContainerStatuses: [
        { name: 'layer', state: { terminated: { exitCode: 137, reason: 'OOMKilled' } } },
      ],
    },
  ],
])('a build that has failed says %s', (reason, status) => {
  expect(outcome(job('Failed'), status)).toMatchObject({ state: 'failed', reason });
  expect(reasons.BuildSucceeded[reason as 'BuildFailed'].status).toBe('False');
});

test('a Job that is seen to end before its pod is waited for, and judged by what the pod says', () => {
  const before = { phase: 'Running', containerStatuses: [{ name: 'push', state: {} }] };
  expect(outcome(job('Complete'), before)).toMatchObject({ state: 'running' });
  const message = JSON.stringify({ step: 'push', ok: true, log: [], result: { image: 'r@sha256:1' } });
  const state = { terminated: { exitCode: 0, message } };
  const after = { phase: 'Succeeded', containerStatuses: [{ name: 'push', state }] };
  expect(outcome(job('Complete'), after)).toMatchObject({
    state: 'succeeded',
    result: { image: 'r@sha256:1' },
  });
  expect(new PlatformBuilds(settings).outcome(job('Complete'), [])).toMatchObject({ reason: 'BuildFailed' });
});
