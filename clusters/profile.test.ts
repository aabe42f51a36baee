import { describe, expect, it } from 'vitest';
import { type ClusterSpec, ClusterSpecError } from './define-cluster.ts';
import { kindNodes } from './kind-nodes.ts';
import { spinNode } from './labels.ts';
import { macStudioVm } from './machines.ts';
import { pro as linkedPro } from './pro.ts';
import { pro1Node } from './pro-1-node.ts';
import { type ProfileChanges, profile } from './profile.ts';

const share = { role: 'control-plane', count: 1, cpu: 2, memory: '8Gi', disk: '64Gi' } as const;

/** pro without a mesh, for which one node is too few. */
function withoutMesh({ links: _, ...base }: ClusterSpec): ClusterSpec {
  const mesh = ['linkerd', 'linkerd-multicluster'];
  const { peering: __, ...network } = base.network;
  const { linkerd: ___, ...sizes } = base.sizes;
  const reasons = Object.fromEntries(mesh.map((name) => [name, 'Too small.']));
  return {
    ...base,
    network,
    sizes,
    components: base.components.filter((name) => !mesh.includes(name)),
    without: { ...base.without, ...reasons },
  };
}

const pro = withoutMesh(linkedPro);

function small(base: ClusterSpec, changes: Partial<ProfileChanges> = {}): ClusterSpec {
  const nodes = kindNodes('small', macStudioVm, [share]);
  return profile(base, { name: 'small', purpose: 'Test', nodes, ...changes });
}

describe('profile', () => {
  it('takes over what it does not change, now and later', () => {
    const changed: ClusterSpec = {
      ...pro,
      kubernetes: '1.35',
      tracingPolicies: 'enforce',
      sizes: { ...pro.sizes, spin: { replicas: 9, nodes: spinNode } },
    };
    expect(small(pro)).toMatchObject({ kubernetes: '1.36', tracingPolicies: 'monitor' });
    expect(small(changed)).toMatchObject({
      kubernetes: '1.35',
      tracingPolicies: 'enforce',
      sizes: { spin: { replicas: 9 } },
    });
  });

  it('takes over a component that the base adds or leaves out', () => {
    const without = { ...pro.without, k8sgpt: 'Not now.' };
    const components = pro.components.filter((name) => name !== 'k8sgpt');
    expect(small(pro).components).toContain('k8sgpt');
    const less = small({ ...pro, components, without });
    expect(less.components).not.toContain('k8sgpt');
    expect(less.without.k8sgpt).toBe('Not now.');
  });

  it('changes one member of a nested object and keeps the others', () => {
    const { network, sizes } = small(pro, {
      network: { podCidr: '10.50.0.0/16' },
      sizes: { ollama: { cpu: '250m' } },
    });
    expect(network).toEqual({ ...pro.network, podCidr: '10.50.0.0/16' });
    expect(sizes.ollama).toEqual({ ...pro.sizes.ollama, cpu: '250m' });
  });

  it('replaces a list as a whole', () => {
    const { sizes } = small(pro, { sizes: { ollama: { models: ['llama3.2:1b'] } } });
    expect(sizes.ollama?.models).toEqual(['llama3.2:1b']);
  });

  it('removes a component that it leaves out, with its amounts', () => {
    const result = small(pro, { without: { coroot: 'Too large.' } });
    expect(result.components).toEqual(pro.components.filter((name) => name !== 'coroot'));
    expect(result.without).toEqual({ ...pro.without, coroot: 'Too large.' });
    expect(Object.keys(result.sizes)).toEqual(Object.keys(pro.sizes).filter((name) => name !== 'coroot'));
  });

  it('forgets the reason for a component that it lists', () => {
    const { without } = small(pro, { components: [...pro.components, 'nvidia-device-plugin'] });
    expect(Object.keys(without)).toEqual(
      Object.keys(pro.without).filter((name) => name !== 'nvidia-device-plugin'),
    );
  });

  it('refuses amounts for a component that it leaves out', () => {
    const changes = { without: { coroot: 'Too large.' }, sizes: { coroot: { storage: '1Gi' } } };
    expect(() => small(pro, changes)).toThrow(ClusterSpecError);
  });

  it('has no links and no doors for them, whatever its base has', () => {
    expect(linkedPro.links).toEqual(['studio']);
    const { links, network } = small(linkedPro, {
      without: { 'linkerd-multicluster': 'It is small.' },
      sizes: { linkerd: { replicas: 1 } },
    });
    expect(links).toBeUndefined();
    expect(network).not.toHaveProperty('peering');
  });

  it('leaves its base alone', () => {
    const before = structuredClone(pro);
    small(pro, { network: { domain: 'small.homelab.local' }, without: { coroot: 'Too large.' } });
    expect(pro).toEqual(before);
  });
});

describe('pro-1-node', () => {
  it('is pro but for what its profile says', () => {
    expect(pro1Node.sizes.ollama?.models).toBe(linkedPro.sizes.ollama?.models);
    expect(pro1Node.machine).toBe(linkedPro.machine);
    expect(pro1Node.network.nodeCidr).toBe(linkedPro.network.nodeCidr);
  });
});
