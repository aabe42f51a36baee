import { describe, expect, it } from 'vitest';
import { findingInLiteral, findingOn } from '../../constructs/checks/finding.ts';
import { clusterWide, deployment, service } from '../../constructs/checks/fixtures/objects.ts';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import { clusterFiles } from '../../constructs/core/files.ts';
import type { ClusterView, RenderedObject } from '../../constructs/core/view.ts';
import { placeFindings } from './place-findings.ts';

const view = fixtureView({
  objects: { shop: [deployment(), service()] },
  flux: [clusterWide('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux')],
});

function place(objects: readonly RenderedObject[], of: ClusterView = view) {
  const findings = objects.map((object) => findingOn('names', of, object, 'is odd', 'Change it.'));
  return placeFindings(findings, [{ view: of, files: clusterFiles(of) }], (file) => `out/${file}`);
}

describe('placeFindings', () => {
  it('names the file of the stage that holds the object', () => {
    const [web] = view.objects;
    expect(place(web ? [web] : [])).toMatchObject([
      { resource: 'pro: Deployment/demo/web', manifest: 'out/dist/pro/prerequisites/shop/shop.yaml' },
    ]);
  });

  it('names the file of the object where a stage has one for each', () => {
    const stages = view.stages.map((stage) => ({ ...stage, filePerObject: true }));
    const [web] = view.objects;
    expect(place(web ? [web] : [], { ...view, stages })).toMatchObject([
      { manifest: 'out/dist/pro/prerequisites/shop/web.yaml' },
    ]);
  });

  it('names the file of an object that is for Flux itself', () => {
    expect(place(view.flux)).toMatchObject([{ manifest: 'out/flux/pro/flux-system/flux-instance.yaml' }]);
  });

  it('names the source file where a finding is about a literal', () => {
    const finding = findingInLiteral('capacity', 'pro', 'nodes', 'are full', 'Add one.');
    expect(placeFindings([finding], [{ view, files: clusterFiles(view) }], (file) => file)).toEqual([
      { ...finding, resource: 'pro: nodes', manifest: 'clusters/pro.ts' },
    ]);
  });

  it('tells apart two constructs that made the same object, since cdk8s looks paths up by name', () => {
    const [web] = view.objects;
    const twin = web && { ...web, path: 'prerequisites/shop/twin' };
    const resources = place(web && twin ? [web, twin, web] : []).map(({ resource }) => resource);
    expect(resources).toEqual([
      'pro: Deployment/demo/web',
      'pro: Deployment/demo/web (prerequisites/shop/twin)',
      'pro: Deployment/demo/web',
    ]);
  });
});
