import { describe, expect, it } from 'vitest';
import { edge, problemsOf, withNetwork, withNode } from './define-cluster.fixtures.ts';
import { type ClusterSpec, defineCluster } from './define-cluster.ts';
import { pro } from './pro.ts';

const cases: readonly (readonly [string, ClusterSpec, readonly string[]])[] = [
  ['a name with capitals', { ...edge, name: 'Pi' }, ['name: "Pi" is not a DNS label']],
  [
    'a name whose nodes begin with it',
    { ...edge, name: 'Pi!', nodes: edge.nodes.map((node) => ({ ...node, name: `Pi!-${node.name}` })) },
    ['name: "Pi!" is not a DNS label'],
  ],
  ['a name that is too long', { ...edge, name: 'p'.repeat(41) }, ['name: longer than 40 characters']],
  ['a node name with a dot', withNode({ name: 'pi.2' }), ['nodes[1].name: "pi.2" is not a DNS label']],
  ['a node name used twice', withNode({ name: 'pi-1' }), ['nodes[1].name: pi-1 is used by another node']],
  [
    'no control plane',
    { ...edge, nodes: edge.nodes.slice(1) },
    ['nodes: no node has the role control-plane'],
  ],
  [
    'an even control plane',
    withNode({ role: 'control-plane' }),
    ['nodes: 2 control-plane nodes lose their quorum with one of them'],
  ],
  ['no CPU', withNode({ cpu: 0 }), ['nodes[1].cpu: 0 is not a number of CPUs above zero']],
  [
    'no number of CPUs',
    withNode({ cpu: Number.NaN }),
    ['nodes[1].cpu: NaN is not a number of CPUs above zero'],
  ],
  ['memory of zero', withNode({ memory: '0' }), ['nodes[1].memory: 0 is not above zero']],
  ['unreadable memory', withNode({ memory: '8GB' }), ['nodes[1].memory: "8GB" is not a Kubernetes quantity']],
  ['an unreadable disk', withNode({ disk: 'big' }), ['nodes[1].disk: "big" is not a Kubernetes quantity']],
  [
    'an unreadable kernel',
    withNode({ kernel: 'new' }),
    ['nodes[1].kernel: "new" is not a Linux kernel release'],
  ],
  [
    'GPUs without count and memory',
    withNode({ gpus: { product: 'NVIDIA L40S', count: 0, memory: '-1G' } }),
    [
      'nodes[1].gpus.count: 0 is not a whole number above zero',
      'nodes[1].gpus.memory: -1G is not above zero',
    ],
  ],
  [
    'an unreadable CIDR',
    withNetwork(edge, { podCidr: '10.30.0.0' }),
    ['network.podCidr: "10.30.0.0" is not a CIDR'],
  ],
  [
    'services inside pods',
    withNetwork(edge, { serviceCidr: '10.30.128.0/17' }),
    ['network.serviceCidr: overlaps podCidr'],
  ],
  [
    'nodes inside services',
    withNetwork(edge, { nodeCidr: '10.31.0.0/24' }),
    ['network.nodeCidr: overlaps serviceCidr'],
  ],
  [
    'a domain with a space',
    withNetwork(edge, { domain: 'a b' }),
    ['network.domain: "a b" is not a DNS name'],
  ],
  [
    'a host name for an address',
    withNetwork(edge, { address: 'pi' }),
    ['network.address: "pi" is not an IPv4 address'],
  ],
  [
    'NodePorts beyond the last port',
    withNetwork(edge, { nodePorts: { from: 30000, to: 70000 } }),
    ['network.nodePorts.to: 70000 is not a port'],
  ],
  [
    'NodePorts the wrong way round',
    withNetwork(edge, { nodePorts: { from: 32767, to: 30000 } }),
    [
      'network.nodePorts: begins at 32767 and ends at 30000',
      'network.ingress.http: 30080 is not in the NodePort range 32767-30000',
      'network.ingress.https: 30443 is not in the NodePort range 32767-30000',
      'network.peering.gateway.port: 30143 is not in the NodePort range 32767-30000',
      'network.peering.gateway.probe: 30191 is not in the NodePort range 32767-30000',
    ],
  ],
  [
    'an ingress port outside the range',
    withNetwork(edge, { ingress: { http: 80, https: 30443 } }),
    ['network.ingress.http: 80 is not in the NodePort range 30000-32767'],
  ],
  [
    'one port for http and https',
    withNetwork(edge, { ingress: { http: 30080, https: 30080 } }),
    ['network.ingress.https: 30080 is the port of http too'],
  ],
  [
    'an API server port of its own on k3s',
    withNetwork(edge, { apiServerPort: 6444 }),
    ['network.apiServerPort: k3s serves its API at 6443'],
  ],
  [
    'host ports on k3s',
    withNetwork(edge, { hostPorts: { http: 80, https: 443 } }),
    ['network.hostPorts: only kind maps ports of a machine'],
  ],
  [
    'one host port for both',
    withNetwork(pro, { hostPorts: { http: 443, https: 443 } }),
    ['network.hostPorts.https: 443 is the port of http too'],
  ],
  [
    'a host port for the ingress that the API server has',
    withNetwork(pro, { hostPorts: { http: 80, https: 6443 } }),
    ['network.apiServerPort: 6443 is a port of the ingress on the same machine'],
  ],
  ['no API server port', withNetwork(pro, { apiServerPort: 0 }), ['network.apiServerPort: 0 is not a port']],
  [
    'the API server on the port of the ingress',
    withNetwork(pro, { apiServerPort: 30443 }),
    ['network.apiServerPort: 30443 is a port of the ingress on the same machine'],
  ],
  [
    'a kind cluster without machine',
    { ...pro, machine: undefined },
    ['machine: kind nodes share a machine and none is named'],
  ],
  [
    'a machine without memory',
    {
      ...pro,
      machine: { name: 'm', cpu: 24, memory: '0', disk: '1T', reserved: { cpu: '2', memory: '1Gi' } },
    },
    ['machine.memory: 0 is not above zero'],
  ],
  [
    'more nodes than the machine holds',
    {
      ...pro,
      machine: { name: 'm', cpu: 6, memory: '45Gi', disk: '1T', reserved: { cpu: '1', memory: '2Gi' } },
    },
    ['nodes: take 6000m CPU of 5000m', 'nodes: take 45056Mi memory of 44032Mi'],
  ],
  [
    'a name that kind does not give',
    {
      ...pro,
      nodes: pro.nodes.map((each, index) => (index === 2 ? { ...each, name: 'pro-worker-2' } : each)),
    },
    ['nodes[2].name: kind names this node pro-worker2'],
  ],
  [
    'a taint that kind does not give',
    { ...pro, nodes: pro.nodes.map((each, index) => (index === 0 ? { ...each, taints: [] } : each)) },
    ['nodes[0].taints: kind gives this node node-role.kubernetes.io/control-plane alone'],
  ],
];

describe('defineCluster', () => {
  it('gives a valid literal back', () => {
    expect(defineCluster(pro)).toBe(pro);
  });

  it.each(cases)('refuses %s', (_, spec, problems) => {
    expect(problemsOf(spec)).toEqual(problems);
  });

  it('refuses a component that does not exist', () => {
    const components = JSON.parse('["valkey"]') as ClusterSpec['components'];
    const without = JSON.parse('{"minio": "No."}') as ClusterSpec['without'];
    const spec = {
      ...edge,
      components: [...edge.components, ...components],
      without: { ...edge.without, ...without },
    };
    expect(problemsOf(spec)).toEqual([
      `components[${edge.components.length}]: there is no component valkey`,
      'without.minio: there is no component minio',
    ]);
  });

  it('tells every problem at once, each with its fix', () => {
    const spec = withNetwork(withNode({ cpu: -1, memory: '8GB' }), { domain: '' });
    expect(() => defineCluster(spec)).toThrowErrorMatchingInlineSnapshot(`
      [ClusterSpecError: cluster pi is not valid:
        nodes[1].cpu: -1 is not a number of CPUs above zero; write the CPUs of the node, for example 4 or 0.5
        nodes[1].memory: "8GB" is not a Kubernetes quantity; write a number and a suffix, for example 500m, 2 or 16Gi
        network.domain: "" is not a DNS name; write labels joined by dots]
    `);
  });
});
