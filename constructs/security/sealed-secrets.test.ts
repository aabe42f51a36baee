import { describe, expect, it } from 'vitest';
import { exampleCluster, view } from '../core/fixtures/cluster.ts';
import { levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { SealedSecrets } from './sealed-secrets.ts';

function rendered(): ClusterView {
  const { cluster, early } = exampleCluster();
  new SealedSecrets(early, { apiServer: cluster.apiServer });
  return view(cluster);
}

describe('SealedSecrets', () => {
  it('is called what kubeseal looks for, in its values and in what Flux may touch', () => {
    const result = rendered();
    const values = at(objectOf(result, 'HelmRelease', 'sealed-secrets'), 'spec', 'values');
    expect(at(values, 'fullnameOverride')).toBe('sealed-secrets-controller');
    expect(result.workloads.map(({ kind, name }) => `${kind}/${name}`)).toEqual([
      'Deployment/sealed-secrets-controller',
    ]);
    const role = result.flux.find(
      ({ manifest }) => manifest.kind === 'ClusterRole' && manifest.metadata.name.endsWith('sealed-secrets'),
    );
    expect(JSON.stringify(role?.manifest.rules)).toContain('"sealed-secrets-controller"');
  });

  it('keeps the one key that its owner has a copy of', () => {
    const values = at(objectOf(rendered(), 'HelmRelease', 'sealed-secrets'), 'spec', 'values');
    expect(at(values, 'keyrenewperiod')).toBe('0');
  });

  it('is restricted, calls the API server, and is called by it alone', () => {
    const result = rendered();
    expect(levelOf(result, 'sealed-secrets')).toBe('restricted');
    expect(policiesOf(result, 'sealed-secrets')).toEqual([
      'all-to-api-server',
      'sealed-secrets-from-api-server',
    ]);
  });

  it('offers its metrics', () => {
    const { cluster, early } = exampleCluster();
    const { metrics } = new SealedSecrets(early, { apiServer: cluster.apiServer });
    expect(metrics.map(({ job, port, pods }) => [job, port, pods.namespace])).toEqual([
      ['sealed-secrets', 8081, 'sealed-secrets'],
    ]);
  });
});
