import { expect, it } from 'vitest';
import { appliedBy } from './applied.ts';
import { found, proView } from './fixtures/clusters.ts';

it.each([
  ['sts/openhands', 'openhands', 'stage-openhands', 'ai-ops'],
  ['deploy/cert-manager', 'cert-manager', 'stage-cert-manager', 'prerequisites'],
  ['ds/coroot-node-agent', 'coroot', 'stage-coroot', 'ebpf-tools'],
  ['ks/tetragon', 'flux-system', 'kustomize-controller', 'ebpf-tools'],
  ['fluxinstance/flux', 'flux-system', 'kustomize-controller', undefined],
])('%s is applied by %s', (text, kustomization, account, layer) => {
  expect(appliedBy(proView, found(proView, text).subject)).toEqual({
    by: `Kustomization/flux-system/${kustomization}`,
    as: `ServiceAccount/flux-system/${account}`,
    layer,
  });
});

it('nobody applies what the cluster brings', () => {
  expect(appliedBy(proView, found(proView, 'ns/kube-system').subject)).toBeUndefined();
});
