import { describe, expect, it } from 'vitest';
import { explain } from './explanation.ts';
import { found, proView } from './fixtures/clusters.ts';

describe('explain', () => {
  it('puts together what is known of a workload that a chart makes', () => {
    const explained = explain(found(proView, 'deploy/ollama'));
    expect(explained).toMatchObject({
      cluster: 'pro',
      object: 'Deployment/ollama/ollama',
      apiVersion: 'apps/v1',
      origin: 'chart',
      madeBy: ['HelmRelease/flux-system/ollama'],
      written: {
        construct: 'prerequisites/ollama/ollama/ollama/release',
        file: 'dist/pro/prerequisites/ollama/ollama.yaml',
      },
      applied: { by: 'Kustomization/flux-system/ollama', layer: 'prerequisites' },
      podSecurity: { enforced: 'restricted' },
      network: { namespace: 'ollama' },
      makes: [],
    });
    expect(explained.written?.source).toMatch(/^constructs\/prerequisites\/ollama\.ts:\d+$/);
    expect(explained.needs.stages).toContainEqual({ stage: 'namespaces', because: ['namespace ollama'] });
    expect(explained.neededBy.stages).toContainEqual({ stage: 'openhands', because: ['Llm'] });
    expect(explained.neededBy.objects).toContainEqual({
      object: 'Service/ollama/ollama',
      fields: ['spec.selector'],
    });
    expect(explained.containers.map(({ name }) => name)).toEqual(['ollama']);
  });

  it('knows what a release makes', () => {
    const { makes } = explain(found(proView, 'hr/ollama'));
    expect(makes).toEqual(expect.arrayContaining(['Deployment/ollama/ollama', 'Service/ollama/ollama']));
  });

  it('tells the written reason of an object', () => {
    const { reason } = explain(found(proView, 'ns/tetragon'));
    expect(reason).toBe(proView.namespaces.find(({ name }) => name === 'tetragon')?.podSecurityReason);
  });

  it('has little to say of what the cluster brings', () => {
    expect(explain(found(proView, 'sc/standard'))).toMatchObject({
      origin: 'cluster',
      madeBy: [],
      written: undefined,
      applied: undefined,
    });
  });
});
