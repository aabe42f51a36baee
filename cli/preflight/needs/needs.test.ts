import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../../clusters/define-cluster.ts';
import { forge } from '../../../clusters/forge.ts';
import { pi } from '../../../clusters/pi.ts';
import { pro } from '../../../clusters/pro.ts';
import { pro1Node } from '../../../clusters/pro-1-node.ts';
import { nodeOf, siteOf, soundFacts, withNode } from '../fixtures/sites.ts';
import type { NeedName, Site, Verdict } from '../need.ts';
import type { NodeFacts } from '../node-facts.ts';
import { needs } from './index.ts';

/** Verdicts as `node state: detail`. */
function said(need: NeedName, site: Site): readonly string[] {
  return needs[need](site).map(({ node = 'cluster', state, detail }) => `${node} ${state}: ${detail}`);
}

function states(need: NeedName, site: Site): ReadonlySet<Verdict['state']> {
  return new Set(needs[need](site).map(({ state }) => state));
}

/** The need on one measured node. */
function measured(need: NeedName, spec: ClusterSpec, name: string, changes: Partial<NodeFacts> = {}) {
  const facts = soundFacts(spec, nodeOf(spec, name), changes);
  return said(need, siteOf(spec, [facts])).filter((line) => line.startsWith(`${name} `));
}

/** A site of which only the literal changed after it was rendered. */
function relabelled(spec: ClusterSpec, nodes: ClusterSpec['nodes']): Site {
  const { view, facts } = siteOf(spec);
  return { view: { ...view, spec: { ...spec, nodes } }, facts };
}

const needed: readonly (readonly [NeedName, ClusterSpec, number])[] = [
  ['ebpf', pro, 7],
  ['ebpf', forge, 8],
  ['spegel', pro, 1],
  ['spegel', pi(), 1],
  ['longhorn', pi(), 6],
  ['longhorn', forge, 9],
  ['gpu', forge, 9],
  ['spin', pro, 4],
  ['spin', forge, 1],
];

describe.each(needed.map(([need, spec, count]) => [need, spec.name, count, spec] as const))(
  '%s in %s',
  (need, _, verdicts, spec) => {
    it(`has ${verdicts} verdicts, none of them unmet`, () => {
      const site = siteOf(spec);
      expect(needs[need](site)).toHaveLength(verdicts);
      expect(states(need, site)).not.toContain('unmet');
    });

    it('is met on sound machines', () => {
      const facts = spec.nodes.map((node) => soundFacts(spec, node));
      expect(states(need, siteOf(spec, facts))).toEqual(new Set(['met']));
    });
  },
);

it.each<[NeedName, string, ClusterSpec]>([
  ['ebpf', 'pi', pi()],
  ['spegel', 'pro-1-node', pro1Node],
  ['longhorn', 'pro', pro],
  ['gpu', 'pi', pi()],
  ['spin', 'pi', pi()],
])('%s is nothing that %s needs', (need, _, spec) => {
  expect(needs[need](siteOf(spec))).toEqual([]);
});

describe('ebpf', () => {
  it('names the loader and the node whose kernel is too old or blind', () => {
    const spec = withNode(forge, 'forge-gpu-1', { kernel: '4.4.0', btf: false });
    const unmet = said('ebpf', siteOf(spec)).filter((line) => line.includes('unmet'));
    expect(unmet).toContainEqual(
      expect.stringMatching(/^forge-gpu-1 unmet: HelmRelease\/.*tetragon: .*needs Linux 4\.19 on amd64/),
    );
    expect(unmet).toContainEqual(expect.stringMatching(/^forge-gpu-1 unmet: .*needs BTF/));
    expect(unmet.every((line) => line.startsWith('forge-gpu-1'))).toBe(true);
  });
});

describe('spegel', () => {
  const containerd = {
    version: 'v2.3.4',
    discardUnpackedLayers: 'false',
    configPath: '/etc/containerd/certs.d',
  };

  it.each([
    [null, 'unmet: containerd does not answer'],
    [
      { ...containerd, discardUnpackedLayers: 'true' },
      'unmet: containerd v2.3.4 has discard_unpacked_layers = true, not false',
    ],
    [
      { ...containerd, discardUnpackedLayers: '' },
      'unmeasured: containerd v2.3.4 does not say its discard_unpacked_layers',
    ],
    [
      { ...containerd, configPath: '' },
      'unmet: containerd v2.3.4 has config_path = "", not /etc/containerd/certs.d',
    ],
  ])('of containerd %j', (found, expected) => {
    expect(measured('spegel', pro, 'pro-worker', { containerd: found })).toEqual([`pro-worker ${expected}`]);
  });

  it('needs mirrors on every k3s node, the registry on servers alone', () => {
    const k3s = { embeddedRegistry: false, mirrors: false };
    const mirrors = 'unmet: /etc/rancher/k3s lacks registries.yaml: mirrors';
    expect(measured('spegel', pi(), 'pi-2', { k3s })).toEqual([`pi-2 ${mirrors}`]);
    expect(measured('spegel', pi(), 'pi-1', { k3s })).toEqual([
      `pi-1 ${mirrors}`,
      'pi-1 unmet: /etc/rancher/k3s lacks config.yaml: embedded-registry: true',
    ]);
  });

  it('needs the node files to switch it on', () => {
    const { view, facts } = siteOf(pi());
    const nodeFiles = new Map([...view.nodeFiles].filter(([path]) => path !== 'registries.yaml'));
    expect(said('spegel', { view: { ...view, nodeFiles }, facts })).toEqual([
      'cluster unmet: dist/pi/nodes lacks registries.yaml: mirrors: "*"',
    ]);
  });
});

describe('longhorn', () => {
  it.each([
    [{ installed: false, running: false }, 'unmet: open-iscsi is not installed'],
    [{ installed: true, running: false }, 'unmet: iscsid does not run'],
    [{ installed: true, running: true }, 'met: iscsid runs'],
  ])('of iSCSI %j', (iscsi, expected) => {
    expect(measured('longhorn', pi(), 'pi-3', { iscsi })).toEqual([`pi-3 ${expected}`]);
  });

  it('needs disks for every copy', () => {
    const small = pi().nodes.map((node) => ({ ...node, disk: '4Gi' }));
    expect(said('longhorn', relabelled(pi(), small))).toContainEqual(
      expect.stringMatching(/^cluster unmet: .*ollama.* needs disk on 2 nodes, 0 have it$/),
    );
  });
});

describe('gpu', () => {
  it('needs the driver and the toolkit', () => {
    const nvidia = { driver: '580.95.05', product: 'NVIDIA L40S', count: 2, runtime: false };
    expect(measured('gpu', forge, 'forge-gpu-1', { nvidia: null })).toContain(
      'forge-gpu-1 unmet: no NVIDIA driver answers',
    );
    expect(measured('gpu', forge, 'forge-gpu-1', { nvidia })).toContain(
      'forge-gpu-1 unmet: the container toolkit is missing',
    );
  });

  it('needs the label where GPUs are, and nowhere else', () => {
    const unlabelled = withNode(forge, 'forge-gpu-2', { labels: {} });
    const { nodes } = withNode(unlabelled, 'forge-agent-1', { labels: { 'nvidia.com/gpu.present': 'true' } });
    const unmet = said('gpu', relabelled(forge, nodes)).filter((line) => line.includes('unmet'));
    expect(unmet).toEqual([
      'forge-agent-1 unmet: the device plugin would run here without a GPU',
      'forge-gpu-2 unmet: no label or a taint keeps the device plugin away',
    ]);
  });

  it('needs a node for every pod that asks for GPUs', () => {
    const one = forge.nodes.map(({ gpus, ...node }) =>
      gpus ? { ...node, gpus: { ...gpus, count: 1 } } : node,
    );
    expect(said('gpu', relabelled(forge, one))).toContainEqual(
      expect.stringMatching(/^cluster unmet: Deployment\/ollama\/ollama finds no node with .*2 GPU/),
    );
  });
});

describe('spin', () => {
  it('needs a labelled node', () => {
    const nodes = pro.nodes.map(({ labels: _, ...node }) => node);
    expect(said('spin', relabelled(pro, nodes))).toEqual([
      'cluster unmet: no node has homelab.local/spin=true',
    ]);
  });
});
