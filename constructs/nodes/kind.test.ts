import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ClusterSpec, ComponentName } from '../../clusters/define-cluster.ts';
import { spinNode } from '../../clusters/labels.ts';
import { pro } from '../../clusters/pro.ts';
import { pro1Node } from '../../clusters/pro-1-node.ts';
import { studio } from '../../clusters/studio.ts';
import { studio1Node } from '../../clusters/studio-1-node.ts';
import { at, list } from '../core/manifest.ts';
import { nodeImages } from '../versions.ts';
import { renderNodeFiles } from './index.ts';

function kindYaml(spec: ClusterSpec): unknown {
  return renderNodeFiles(spec).get('kind.yaml');
}

function nodesOf(spec: ClusterSpec): readonly unknown[] {
  return list(at(kindYaml(spec), 'nodes'));
}

/** Documents that kubeadm's configuration is patched with, below `value`. */
function kubeadmPatches(value: unknown): readonly unknown[] {
  return list(at(value, 'kubeadmConfigPatches')).map((text) => parse(String(text)));
}

function without(spec: ClusterSpec, ...names: readonly ComponentName[]): ClusterSpec {
  return { ...spec, components: spec.components.filter((name) => !names.includes(name)) };
}

describe('kind.yaml', () => {
  it('is one document for a whole cluster', () => {
    expect(stringify(kindYaml(pro1Node)).replace(nodeImages['1.36'].kind, 'IMAGE')).toMatchInlineSnapshot(`
      "apiVersion: kind.x-k8s.io/v1alpha4
      kind: Cluster
      name: pro-1-node
      networking:
        apiServerAddress: 127.0.0.1
        apiServerPort: 6444
        podSubnet: 10.12.0.0/16
        serviceSubnet: 10.13.0.0/16
      kubeadmConfigPatches:
        - |
          kind: ClusterConfiguration
          apiServer:
            extraArgs:
              service-node-port-range: 31000-31999
      nodes:
        - role: control-plane
          image: IMAGE
          extraPortMappings:
            - containerPort: 31080
              hostPort: 31080
              listenAddress: 127.0.0.1
              protocol: TCP
            - containerPort: 31443
              hostPort: 31443
              listenAddress: 127.0.0.1
              protocol: TCP
          extraMounts:
            - hostPath: /sys/fs/bpf
              containerPath: /sys/fs/bpf
            - hostPath: /sys/kernel/debug
              containerPath: /sys/kernel/debug
            - hostPath: /sys/kernel/tracing
              containerPath: /sys/kernel/tracing
            - hostPath: /proc
              containerPath: /procHost
          kubeadmConfigPatches:
            - |
              kind: InitConfiguration
              nodeRegistration:
                kubeletExtraArgs:
                  system-reserved: cpu=19500m,memory=155648Mi
      "
    `);
  });

  it('has the nodes of the literal in its order, on the pinned image', () => {
    expect(nodesOf(studio).map((node) => at(node, 'role'))).toEqual(studio.nodes.map((node) => node.role));
    expect(new Set(nodesOf(studio).map((node) => at(node, 'image')))).toEqual(
      new Set([nodeImages['1.36'].kind]),
    );
    expect(nodeImages['1.36'].kind).toMatch(/^kindest\/node:v1\.36\.\d+@sha256:[0-9a-f]{64}$/);
  });

  it('labels a node as the literal does', () => {
    const labels = pro.nodes.map((node) => node.labels);
    expect(labels).toContain(undefined);
    expect(labels).toContain(spinNode);
    expect(nodesOf(pro).map((node) => at(node, 'labels'))).toEqual(labels);
  });

  it.each([
    [pro, '30000-30499'],
    [studio1Node, '32000-32999'],
  ])('tells the API server the NodePort range of $name', (spec, range) => {
    expect(kubeadmPatches(kindYaml(spec))).toEqual([
      { kind: 'ClusterConfiguration', apiServer: { extraArgs: { 'service-node-port-range': range } } },
    ]);
  });

  it('opens the ports of the ingress on the machine, on the first control plane alone', () => {
    const ports = (containerPort: number, hostPort: number, listenAddress = '127.0.0.1') => {
      return { containerPort, hostPort, listenAddress, protocol: 'TCP' };
    };
    const { address, apiServerPort } = studio.network.peering ?? { address: '', apiServerPort: 0 };
    const forOthers = [
      ports(30943, 443, address),
      ports(30643, 30643, address),
      ports(30691, 30691, address),
      ports(6443, apiServerPort, address),
    ];
    expect(nodesOf(studio).map((node) => at(node, 'extraPortMappings'))).toEqual([
      [ports(30580, 80), ports(30943, 443), ...forOthers],
      ...Array.from({ length: 11 }, () => undefined),
    ]);
  });

  it('reserves on every node what the literal does not give it', () => {
    const reserved = nodesOf(studio).map((node) => {
      const [document] = kubeadmPatches(node);
      const path = ['nodeRegistration', 'kubeletExtraArgs', 'system-reserved'];
      return `${at(document, 'kind')} ${at(document, ...path)}`;
    });
    const [first, second, , worker] = reserved;
    expect(reserved).toHaveLength(12);
    expect(first).toBe('InitConfiguration cpu=21000m,memory=167936Mi');
    expect(second).toBe('JoinConfiguration cpu=21000m,memory=167936Mi');
    expect(worker).toBe('JoinConfiguration cpu=19500m,memory=151552Mi');
  });

  it('shows the kernel to what reads it with eBPF, and only then', () => {
    const mounts = (spec: ClusterSpec) => {
      return list(at(nodesOf(spec)[1], 'extraMounts')).map((mount) => at(mount, 'containerPath'));
    };
    const kernel = ['/sys/fs/bpf', '/sys/kernel/debug', '/sys/kernel/tracing'];
    expect(mounts(pro)).toEqual([...kernel, '/procHost']);
    expect(mounts(without(pro, 'tetragon'))).toEqual(kernel);
    expect(mounts(without(pro, 'tetragon', 'coroot'))).toEqual([]);
  });
});
