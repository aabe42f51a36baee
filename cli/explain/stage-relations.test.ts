import { describe, expect, it } from 'vitest';
import { found, proView } from './fixtures/clusters.ts';
import { type StageRelations, stageOf, stageRelations } from './stage-relations.ts';

function relations(text: string): StageRelations {
  return stageRelations(proView, found(proView, text).subject);
}

describe('stageRelations', () => {
  it('gives every edge of the stage with its reasons', () => {
    const { needs, neededBy } = relations('deploy/traefik');
    expect(needs).toEqual([
      { stage: 'cert-manager-issuers', because: ['Issuer'] },
      { stage: 'namespaces', because: ['namespace traefik'] },
    ]);
    expect(neededBy).toContainEqual({ stage: 'openhands', because: ['Ingress'] });
  });

  it('gives of a namespace and of a CRD only who needs that very one', () => {
    expect(relations('ns/traefik').neededBy).toEqual([{ stage: 'traefik', because: ['namespace traefik'] }]);
    expect(relations('crd/clusterissuers.cert-manager.io').neededBy).toEqual([
      { stage: 'cert-manager-issuers', because: ['cert-manager.io/ClusterIssuer'] },
    ]);
  });

  it('takes a Kustomization for the stage that it applies', () => {
    expect(stageOf(proView, found(proView, 'ks/traefik').subject)).toBe('traefik');
    expect(relations('ks/traefik')).toEqual(relations('deploy/traefik'));
  });

  it('knows no stage of what stands beside the layers', () => {
    expect(stageOf(proView, found(proView, 'fluxinstance/flux').subject)).toBeUndefined();
    expect(relations('sc/standard')).toEqual({ needs: [], neededBy: [] });
  });
});
