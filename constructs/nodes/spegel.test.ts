import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { forge } from '../../clusters/forge.ts';
import { pro } from '../../clusters/pro.ts';
import { containerdKeys, missingSpegelSettings, renderNodeFiles } from './index.ts';

const layers = 'discard_unpacked_layers';
const expected = [
  [`2/plugins."io.containerd.grpc.v1.cri".containerd.${layers}`, 'false'],
  ['2/plugins."io.containerd.grpc.v1.cri".registry.config_path', '"/etc/containerd/certs.d"'],
  [`3/plugins."io.containerd.cri.v1.images".${layers}`, 'false'],
  ['3/plugins."io.containerd.cri.v1.images".registry.config_path', '"/etc/containerd/certs.d"'],
];

function withoutSpegel(spec: ClusterSpec): ClusterSpec {
  return { ...spec, components: spec.components.filter((name) => name !== 'spegel') };
}

/** kind.yaml with the first containerd patch changed. */
function patched(change: (patch: string) => string): ReadonlyMap<string, unknown> {
  const files = renderNodeFiles(pro);
  const patches = [2, 3].map((version) => String(files.get(`containerd/config-v${version}.toml`)));
  const [first = '', ...others] = patches;
  return new Map([['kind.yaml', { containerdConfigPatches: [change(first), ...others] }]]);
}

describe('containerd drop-ins', () => {
  it('are written for both versions of the configuration file', () => {
    const files = renderNodeFiles(pro);
    expect(files.get('containerd/config-v2.toml')).toMatchInlineSnapshot(`
      "version = 2

      [plugins."io.containerd.grpc.v1.cri".containerd]
      discard_unpacked_layers = false

      [plugins."io.containerd.grpc.v1.cri".registry]
      config_path = "/etc/containerd/certs.d"
      "
    `);
    expect(files.get('containerd/config-v3.toml')).toMatchInlineSnapshot(`
      "version = 3

      [plugins."io.containerd.cri.v1.images"]
      discard_unpacked_layers = false

      [plugins."io.containerd.cri.v1.images".registry]
      config_path = "/etc/containerd/certs.d"
      "
    `);
  });

  it('are the patches of kind.yaml', () => {
    const files = renderNodeFiles(pro);
    const dropIns = [files.get('containerd/config-v2.toml'), files.get('containerd/config-v3.toml')];
    expect(files.get('kind.yaml')).toMatchObject({ containerdConfigPatches: dropIns });
  });

  it('are only where the chart of Spegel runs', () => {
    const paths = [withoutSpegel(pro), forge].flatMap((spec) => [...renderNodeFiles(spec).keys()]);
    expect(paths.filter((path) => path.startsWith('containerd/'))).toEqual([]);
  });
});

describe('containerdKeys', () => {
  it('reads the keys from the patches of kind.yaml', () => {
    expect([...containerdKeys(renderNodeFiles(pro))]).toEqual(expected);
  });

  it('finds none where nothing is patched', () => {
    expect(containerdKeys(renderNodeFiles(withoutSpegel(pro))).size).toBe(0);
    expect(containerdKeys(renderNodeFiles(forge)).size).toBe(0);
  });
});

describe('missingSpegelSettings', () => {
  it('finds nothing missing where the cluster lists Spegel', () => {
    expect(missingSpegelSettings(renderNodeFiles(pro))).toEqual([]);
    expect(missingSpegelSettings(renderNodeFiles(forge))).toEqual([]);
  });

  it('names every containerd key that kind.yaml lacks', () => {
    expect(missingSpegelSettings(renderNodeFiles(withoutSpegel(pro)))).toEqual(
      expected.map(([key, value]) => `kind.yaml: containerdConfigPatches: ${key} = ${value}`),
    );
  });

  it('names a key that has another value', () => {
    const files = patched((patch) => patch.replace('false', 'true'));
    expect(missingSpegelSettings(files)).toEqual([
      `kind.yaml: containerdConfigPatches: 2/plugins."io.containerd.grpc.v1.cri".containerd.${layers} = false`,
    ]);
  });

  it('does not take the keys of one version for the other', () => {
    const files = patched((patch) => patch.replace('version = 2', 'version = 3'));
    expect(missingSpegelSettings(files)).toHaveLength(2);
  });

  it('names what k3s lacks', () => {
    expect(missingSpegelSettings(renderNodeFiles(withoutSpegel(forge)))).toEqual([
      'config.yaml: embedded-registry: true',
      'registries.yaml: mirrors: "*"',
    ]);
  });
});
