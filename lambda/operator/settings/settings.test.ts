import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runtimeNames, runtimes } from '../../api/index.ts';
import { platform } from '../desired/fixtures.ts';
import { readSettings, SettingsError } from './read-settings.ts';
import type { OperatorSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'operator-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const least: OperatorSettings = {
  lease: { namespace: 'knative-lambda', name: 'operator' },
  platform,
  sources: { denied: ['10.0.0.0/8'] },
};
const pinned = `registry.example/runtime@sha256:${'ab'.repeat(32)}`;
const tagged = 'registry:5000/dependencies:3.13-1';
const images = Object.fromEntries(
  runtimeNames.map((name) => [
    name,
    Object.fromEntries(
      runtimes[name].versions.map((version) => [version, { base: pinned, dependencies: tagged }]),
    ),
  ]),
);
const builds = {
  repository: 'registry:5000/functions',
  architectures: ['amd64'],
  runtimes: images,
  platform: {},
};

function read(settings: unknown) {
  const file = join(folder, 'settings.json');
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return readSettings(file);
}

function problemsOf(settings: unknown): readonly string[] {
  try {
    read(settings);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

test('the least and the most are read as they stand', () => {
  expect(read(least)).toEqual(least);
  const most = { ...least, builds, namespaces: ['team'], lifecycleUrl: 'http://broker.team.svc/' };
  expect(read(most)).toEqual(most);
});

describe('is refused', () => {
  test.each([
    ['no JSON', '{', 'JSON'],
    ['a list', [], 'must be a JSON object'],
    ['an unknown field', { ...least, operator: {} }, 'operator is unknown; there are lease'],
    ['no platform', { ...least, platform: undefined }, 'platform must be an object with resources'],
    ['no lease', { ...least, lease: { name: 'a' } }, 'lease.namespace is missing'],
    ['a range that is none', { ...least, sources: { denied: ['all'] } }, 'sources.denied[0] must be a range'],
    ['another URL', { ...least, lifecycleUrl: 'ftp://a' }, 'lifecycleUrl must be an http or https URL'],
    [
      'a version without its images',
      { ...least, builds: { ...builds, runtimes: { ...images, go: {} } } },
      'builds.runtimes.go["1.26"].base must be an image with a tag or a digest',
    ],
  ])('%s', (_, settings, says) => {
    expect(problemsOf(settings)).toContainEqual(expect.stringContaining(says));
  });

  test.each(['python:3.13', 'registry.example/python', 'registry.example/python:1@sha256:00'])(
    'the image %s, which may be another one tomorrow',
    (base) => {
      const python = { ...images.python, '3.13': { base, dependencies: tagged } };
      expect(problemsOf({ ...least, builds: { ...builds, runtimes: { ...images, python } } })).toEqual([
        'builds.runtimes.python["3.13"].base must be an image with a tag or a digest',
      ]);
    },
  );

  test('a file that is not there', () => {
    expect(() => readSettings(join(folder, 'absent.json'))).toThrow(SettingsError);
  });
});
