import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { layerNames } from '../../constructs/core/layer.ts';
import { builtIn, componentsOf, listedAs, reasonWithout, renderFleet } from './rendered-fleet.ts';

const clusters = renderFleet(fleet);
const components = componentsOf(clusters);

function clusterNamed(name: string) {
  const found = clusters.find(({ view }) => view.spec.name === name);
  if (!found) throw new Error(`no cluster ${name}`);
  return found;
}

describe('componentsOf', () => {
  it('names each once, in the order of the layers', () => {
    const names = components.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const layers = components.map(({ layer }) => layerNames.indexOf(layer));
    expect(layers).toEqual([...layers].sort((a, b) => a - b));
  });

  it('knows where each is installed', () => {
    const longhorn = components.find(({ name }) => name === 'longhorn');
    expect(longhorn?.installations.map(({ cluster }) => cluster.view.spec.name)).toEqual(['pi', 'forge']);
  });
});

describe('listedAs', () => {
  it('leads every component that a cluster is without to the reason', () => {
    for (const { name, installations } of components) {
      const without = clusters.filter((each) => !installations.some(({ cluster }) => cluster === each));
      for (const cluster of without) {
        const listed = listedAs(name);
        const reason = reasonWithout(name, cluster.view);
        const explained = reason !== undefined || (listed && builtIn(cluster).includes(listed));
        expect(explained, `${name} on ${cluster.view.spec.name}`).toBe(true);
      }
    }
  });
});

describe('builtIn', () => {
  it('is what k3s brings itself', () => {
    expect(builtIn(clusterNamed('forge'))).toEqual(['spegel']);
    expect(builtIn(clusterNamed('pro'))).toEqual([]);
  });
});
