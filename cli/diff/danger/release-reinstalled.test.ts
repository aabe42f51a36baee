import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { object, pairOf } from '../fixtures/pairs.ts';
import { releaseReinstalled } from './release-reinstalled.ts';

const release = (spec: object): Manifest => object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { spec });
const chart = (name: string, more: object = {}): Manifest =>
  release({ chart: { spec: { chart: name } }, ...more });

describe('release-reinstalled', () => {
  it.each(['releaseName', 'storageNamespace', 'targetNamespace'])('marks another %s', (field) => {
    expect(
      releaseReinstalled.check(pairOf(release({ [field]: 'a' }), release({ [field]: 'b' }))),
    ).toMatchObject([{ problem: new RegExp(`^spec\\.${field} changes: Helm uninstalls`) }]);
  });

  it('marks another chart, from wherever it comes', () => {
    expect(releaseReinstalled.check(pairOf(chart('a'), chart('b')))).toHaveLength(1);
    expect(releaseReinstalled.check(pairOf(chart('a'), release({ chartRef: { name: 'b' } })))).toHaveLength(
      1,
    );
  });

  it('leaves alone another source of the same chart, and an update in place that is asked for', () => {
    expect(releaseReinstalled.check(pairOf(chart('a'), release({ chartRef: { name: 'a' } })))).toEqual([]);
    const inPlace = { upgrade: { chartNameChangeStrategy: 'InPlaceUpdate' } };
    expect(releaseReinstalled.check(pairOf(chart('a'), chart('b', inPlace)))).toEqual([]);
  });

  it('leaves alone other values, and fields of that name elsewhere', () => {
    expect(
      releaseReinstalled.check(pairOf(release({ values: { a: 1 } }), release({ values: { a: 2 } }))),
    ).toEqual([]);
    const config = (targetNamespace: string): Manifest =>
      object('v1', 'ConfigMap', { spec: { targetNamespace } });
    expect(releaseReinstalled.check(pairOf(config('a'), config('b')))).toEqual([]);
  });
});
