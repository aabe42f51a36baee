import { describe, expect, it } from 'vitest';
import { workload } from '../../../constructs/checks/fixtures/workloads.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { object, pairOf } from '../fixtures/pairs.ts';
import { versionDowngraded } from './version-downgraded.ts';

const image = (name: string): Manifest => workload({ container: { image: name } });
const source = (tag: string): Manifest =>
  object('source.toolkit.fluxcd.io/v1', 'OCIRepository', { spec: { ref: { tag } } });
const release = (version: string): Manifest =>
  object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { spec: { chart: { spec: { chart: 'a', version } } } });

describe('version-downgraded', () => {
  it.each([
    ['an image', image('ghcr.io/a/b:1.10.0'), image('ghcr.io/a/b:1.9.3')],
    ['an image with a digest', image('a/b:1.10.0@sha256:aa'), image('a/b:1.9.3@sha256:bb')],
    ['an image to its pre-release', image('a/b:v1.0.0'), image('a/b:v1.0.0-rc.1')],
    ['a chart of an OCI registry', source('v1.21.1'), source('v1.20.0')],
    ['a chart of a Helm repository', release('2.0.0'), release('1.99.0')],
  ])('marks %s that goes back', (_, before, after) => {
    expect(versionDowngraded.check(pairOf(before, after))).toMatchObject([
      { problem: /goes back from \S+ to \S+$/ },
    ]);
  });

  it.each([
    ['a newer image', image('a/b:1.9.3'), image('a/b:1.10.0')],
    ['another image', image('a/b:2.0.0'), image('a/c:1.0.0')],
    ['another digest of the same tag', image('a/b:1.0.0@sha256:aa'), image('a/b:1.0.0@sha256:bb')],
    ['a tag that says no version', image('a/b:1.0.0'), image('a/b:main')],
    ['a variant', image('a/b:1.0.0-alpine'), image('a/b:1.0.0-debian')],
    ['the first version', release(''), release('1.0.0')],
  ])('leaves alone %s', (_, before, after) => {
    expect(versionDowngraded.check(pairOf(before, after))).toEqual([]);
  });
});
