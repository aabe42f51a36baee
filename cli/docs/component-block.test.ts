import { describe, expect, it } from 'vitest';
import { Example, exampleCluster, view } from '../../constructs/core/fixtures/cluster.ts';
import { componentBlock } from './component-block.ts';
import { componentsOf, type RenderedCluster } from './rendered-fleet.ts';

/** `reader` takes the endpoint of `server`. */
function example(): RenderedCluster {
  const { cluster, early, late } = exampleCluster();
  const server = new Example(early, 'server');
  new Example(late, 'reader', { from: server.endpoint, api: cluster.apiServer });
  return { view: view(cluster), components: cluster.components };
}

function blockOf(name: string): string {
  const cluster = example();
  const component = componentsOf([cluster]).find((each) => each.name === name);
  if (!component) throw new Error(`no component ${name}`);
  return componentBlock(component, [cluster]);
}

describe('neighbours', () => {
  const arrow = 'nodeServer -->|"server.server.svc.cluster.local"| nodeReader';

  it('are drawn on both sides of an edge, with its reason', () => {
    expect(blockOf('reader')).toContain(arrow);
    expect(blockOf('server')).toContain(arrow);
  });

  it('leave out edges of others', () => {
    expect(blockOf('server')).toContain('"namespace server"');
    expect(blockOf('server')).not.toContain('namespace reader');
  });
});

describe('traffic', () => {
  it('is told on both sides, with the port of the pods', () => {
    const row = '| `reader/*` | `server/server` | 8080 | all |';
    expect(blockOf('reader')).toContain(row);
    expect(blockOf('server')).toContain(row);
  });

  it('names what is outside the cluster', () => {
    expect(blockOf('reader')).toContain('| `reader/*` | api-server | 6443 | all |');
    expect(blockOf('server')).not.toContain('api-server');
  });
});

it('lists stages with the kinds that they apply', () => {
  expect(blockOf('server')).toContain('| `server` | `ConfigMap`, `NetworkPolicy` |');
});
