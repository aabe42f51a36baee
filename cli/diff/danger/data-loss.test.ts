import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { object, pairOf } from '../fixtures/pairs.ts';
import { dataLoss } from './data-loss.ts';

const holders: readonly Manifest[] = [
  object('v1', 'Namespace'),
  object('v1', 'PersistentVolumeClaim'),
  object('apiextensions.k8s.io/v1', 'CustomResourceDefinition'),
  object('helm.toolkit.fluxcd.io/v2', 'HelmRelease'),
  object('fluxcd.controlplane.io/v1', 'FluxInstance'),
  object('eventing.knative.dev/v1', 'Broker'),
  object('eventing.knative.dev/v1', 'Trigger'),
  object('rabbitmq.com/v1beta1', 'Queue'),
  object('rabbitmq.com/v1beta1', 'RabbitmqCluster'),
];

describe('data-loss', () => {
  it.each(holders.map((manifest) => [manifest.kind, manifest] as const))(
    'marks a removed %s',
    (_, manifest) => {
      expect(dataLoss.check(pairOf(manifest, undefined))).toMatchObject([
        { problem: /Flux deletes it, and / },
      ]);
    },
  );

  it('says that a protected one stays without an owner', () => {
    const annotations = { 'kustomize.toolkit.fluxcd.io/prune': 'Disabled' };
    const kept = object('v1', 'Namespace', {}, { annotations });
    expect(dataLoss.check(pairOf(kept, undefined))).toMatchObject([
      { problem: /never pruned.*nobody owns it/ },
    ]);
  });

  it('leaves alone what is added, changed or moved, and what holds nothing', () => {
    const claim = object('v1', 'PersistentVolumeClaim');
    expect(dataLoss.check(pairOf(undefined, claim))).toEqual([]);
    expect(dataLoss.check(pairOf(claim, object('v1', 'PersistentVolumeClaim', { spec: {} })))).toEqual([]);
    expect(dataLoss.check(pairOf(claim, claim, { from: 'a', to: 'b' }))).toEqual([]);
    expect(dataLoss.check(pairOf(object('v1', 'ConfigMap'), undefined))).toEqual([]);
  });
});
