import { describe, expect, it } from 'vitest';
import { CertManager } from '../prerequisites/cert-manager.ts';
import { charts } from '../versions.ts';
import { release } from './chart-release.ts';
import { Example, exampleCluster, view } from './fixtures/cluster.ts';
import type { ClusterView } from './view.ts';

function dependsOn(rendered: ClusterView, stage: string): readonly string[] | undefined {
  return rendered.stages.find(({ name }) => name === stage)?.dependsOn;
}

function fluxDependsOn(rendered: ClusterView, stage: string): unknown {
  const object = rendered.flux.find(
    ({ manifest }) => manifest.kind === 'Kustomization' && manifest.metadata.name === stage,
  );
  return (object?.manifest.spec as { dependsOn?: unknown } | undefined)?.dependsOn;
}

describe('edges', () => {
  it('a taken capability makes the taker wait for its provider', () => {
    const { cluster, early, late } = exampleCluster();
    const server = new Example(early, 'server');
    new Example(late, 'client', { server: server.endpoint });
    expect(dependsOn(view(cluster), 'client')).toEqual(['server']);
  });

  it('capabilities are found in lists and nested props', () => {
    const { cluster, early, late } = exampleCluster();
    const a = new Example(early, 'a');
    const b = new Example(early, 'b');
    new Example(late, 'client', { backends: [a.endpoint], deep: { inner: b.endpoint } });
    expect(dependsOn(view(cluster), 'client')).toEqual(['a', 'b']);
  });

  it('a custom resource makes its stage wait for whoever brings the CRD', () => {
    const { cluster, early } = exampleCluster();
    new CertManager(early, { apiServer: cluster.apiServer });
    const rendered = view(cluster);
    expect(dependsOn(rendered, 'cert-manager-issuers')).toEqual(['cert-manager']);
    expect(rendered.stages.find(({ name }) => name === 'cert-manager-issuers')?.edges).toContainEqual({
      to: 'cert-manager',
      because: ['cert-manager.io/Certificate', 'cert-manager.io/ClusterIssuer'],
    });
  });

  it('a namespaced object makes its stage wait for the namespaces', () => {
    const { cluster, early } = exampleCluster();
    new Example(early, 'server');
    expect(dependsOn(view(cluster), 'server')).toEqual(['namespaces']);
  });

  it('a release makes its stage wait for the namespace that it targets', () => {
    const { cluster, early } = exampleCluster();
    const server = new Example(early, 'server');
    const [namespace] = server.namespaces;
    const stage = server.addStage('server-chart');
    if (namespace) release(stage, { chart: charts.spegel, namespace, values: {} });
    expect(dependsOn(view(cluster), 'server-chart')).toEqual(['namespaces']);
  });

  it('a stage waits for the sibling that it names in after', () => {
    const { cluster, early } = exampleCluster();
    const server = new Example(early, 'server');
    server.addStage('server-config', { after: [server.first] });
    expect(dependsOn(view(cluster), 'server-config')).toEqual(['server']);
  });

  it('a stage that narrows takes is the only one that waits', () => {
    const { cluster, early, late } = exampleCluster();
    const server = new Example(early, 'server');
    const client = new Example(late, 'client', { server: server.endpoint });
    client.addStage('client-data', { takes: [server.endpoint] });
    const rendered = view(cluster);
    expect(dependsOn(rendered, 'client-data')).toEqual(['server']);
    expect(dependsOn(rendered, 'client')).toEqual(['namespaces']);
  });

  it('Flux is told the transitive reduction', () => {
    const { cluster, early, late } = exampleCluster();
    const a = new Example(early, 'a');
    const b = new Example(early, 'b', { a: a.endpoint });
    new Example(late, 'c', { a: a.endpoint, b: b.endpoint });
    const rendered = view(cluster);
    expect(fluxDependsOn(rendered, 'c')).toEqual([{ name: 'b' }]);
    expect(rendered.stages.find(({ name }) => name === 'c')?.edges.map(({ to }) => to)).toEqual([
      'a',
      'b',
      'namespaces',
    ]);
  });

  it('nothing waits for what it does not use', () => {
    const { cluster, early, late } = exampleCluster();
    new Example(early, 'server');
    new Example(late, 'stranger');
    expect(dependsOn(view(cluster), 'stranger')).toEqual(['namespaces']);
  });
});
