import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { pro } from '../../clusters/pro.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { charts, flux } from '../../constructs/versions.ts';
import { type Installed, installed, inventory } from './inventory.ts';

const chart = (cluster: string, version: string, name = 'shop'): Installed => {
  return { kind: 'chart', name, version, cluster };
};

describe('installed', () => {
  const ofForge = installed(renderSpec(forge, fleet));

  it('has what the nodes run, by engine', () => {
    const specs = [forge, { ...pi(), kubernetes: '1.35' as const }, pro];
    const releases = specs.map((spec) => installed(renderSpec(spec, fleet))[0]?.version);
    expect(releases).toEqual([
      expect.stringMatching(/^1\.36\.\d+\+k3s1$/),
      expect.stringMatching(/^1\.35\.\d+\+k3s1$/),
      expect.stringMatching(/^1\.36\.\d+$/),
    ]);
  });

  it('has Flux and charts in the versions of versions.ts', () => {
    expect(ofForge).toContainEqual({
      kind: 'flux',
      name: 'flux',
      version: flux.distribution,
      cluster: 'forge',
    });
    expect(ofForge).toContainEqual({
      kind: 'chart',
      name: 'longhorn',
      version: charts.longhorn.version,
      cluster: 'forge',
    });
  });

  it('has the images of charts, controllers and our own pods, each once', () => {
    const found = ofForge.filter(({ kind }) => kind === 'image');
    const names = found.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'docker.io/longhornio/longhorn-manager',
        'docker.io/longhornio/csi-attacher',
        'ghcr.io/openhands/agent-canvas',
      ]),
    );
    const versions = found.map(({ name, version }) => `${name} ${version}`);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('inventory', () => {
  it('says that a version differs between clusters', () => {
    expect(inventory([chart('a', '1'), chart('b', '2'), chart('c', '1')])).toEqual([
      {
        kind: 'chart',
        name: 'shop',
        versions: [
          { version: '1', clusters: ['a', 'c'] },
          { version: '2', clusters: ['b'] },
        ],
        differs: true,
      },
    ]);
  });

  it('calls two versions that every cluster has no difference', () => {
    const all = [chart('a', '1'), chart('a', '2'), chart('b', '1'), chart('b', '2')];
    expect(inventory(all)).toMatchObject([{ differs: false }]);
  });

  it('does not count clusters that have nothing of it', () => {
    expect(inventory([chart('a', '1'), chart('b', '1', 'other')])).toMatchObject([
      { name: 'other', differs: false },
      { name: 'shop', differs: false },
    ]);
  });

  it('tells a chart from an image of the same name', () => {
    const image: Installed = { kind: 'image', name: 'shop', version: '2', cluster: 'b' };
    expect(inventory([image, chart('a', '1')])).toMatchObject([
      { kind: 'chart', differs: false },
      { kind: 'image', differs: false },
    ]);
  });
});
