import { expect, test } from 'vitest';
import { type LambdaFunction, reasons } from '../../api/index.ts';
import type { BuildSource } from '../../builder/inputs.ts';
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
