import type { NodeSpec } from '../../clusters/define-cluster.ts';
import { charts } from '../versions.ts';
import { capacity } from './capacity.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { asks, type Members, type WorkloadFixture, workload } from './fixtures/workloads.ts';

const arm = { arch: 'arm64', kernel: '6.12.0', btf: true, disk: '100Gi' } as const;
const server: NodeSpec = { ...arm, name: 'server', role: 'control-plane', cpu: 2, memory: '4Gi' };
const worker: NodeSpec = { ...arm, name: 'worker', role: 'worker', cpu: 4, memory: '8Gi' };
const amd: NodeSpec = { ...worker, name: 'amd', arch: 'amd64', cpu: 2 };
const gpuWorker: NodeSpec = {
  ...worker,
  name: 'gpu',
  gpus: { product: 'L40S', count: 2, memory: '48G' },
  taints: [{ key: 'nvidia.com/gpu', effect: 'NoSchedule' }],
};
const k3s = { engine: 'k3s', components: ['longhorn', 'nvidia-device-plugin'] } as const;
const twoNodes = { ...k3s, nodes: [server, worker] };

function claim(storage: string, storageClassName: string): Members {
  return { volumeClaimTemplates: [{ spec: { storageClassName, resources: { requests: { storage } } } }] };
}

function onGpus(count: number): WorkloadFixture {
  return {
    container: { resources: { limits: { cpu: '1', memory: '1Gi', 'nvidia.com/gpu': count } } },
    pod: { tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' }] },
  };
}

function required(key: string, values: readonly string[]): Members {
  const nodeSelectorTerms = [{ matchExpressions: [{ key, operator: 'In', values }] }];
  return {
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
  };
}

const object = 'Deployment/example/app';

export const capacityFixtures: RuleFixtures = {
  rule: capacity,
  good: {
    'pods that fill a node to the last millicore': fixtureView({
      spec: twoNodes,
      objects: [workload({ container: asks('3900m', '7Gi') })],
    }),
    'a control plane of kind that holds its own pods': fixtureView({
      spec: { nodes: [{ ...server, cpu: 0.95 }] },
    }),
    'a job that fits beside the rest': fixtureView({
      spec: twoNodes,
      objects: [
        workload({ container: asks('3', '1Gi') }),
        workload({ kind: 'Job', name: 'migrate', container: asks('1', '1Gi') }),
      ],
    }),
    'GPUs on the node that has them': fixtureView({
      spec: { ...k3s, nodes: [server, gpuWorker] },
      objects: [workload(onGpus(2))],
    }),
    'a volume with a copy on each of two nodes': fixtureView({
      spec: twoNodes,
      releases: [
        fixtureRelease(charts.longhorn, { values: { persistence: { defaultClassReplicaCount: 2 } } }),
      ],
      objects: [workload({ kind: 'StatefulSet', spec: claim('60Gi', 'longhorn') })],
    }),
  },
  bad: {
    'over capacity in sum': {
      view: fixtureView({
        spec: twoNodes,
        objects: [
          workload({ container: asks('1', '6Gi') }),
          workload({ name: 'second', container: asks('1', '5Gi') }),
        ],
      }),
      finds: [
        {
          object: 'nodes',
          problem:
            /ask 11\.1Gi memory, nodes have 10\.2Gi memory; most ask: Deployment\/example\/app 6Gi memory, Deployment\/example\/second 5Gi memory, coredns 70Mi memory/,
        },
      ],
    },
    'a pod that is bigger than every node': {
      view: fixtureView({ spec: twoNodes, objects: [workload({ container: asks('5', '1Gi') })] }),
      finds: [
        {
          object,
          problem: /asks 5 CPU, 1Gi memory; no node can hold it even alone, at most worker has 3\.9 CPU/,
        },
      ],
    },
    'replicas without room on any node, though the sum would do': {
      view: fixtureView({
        spec: twoNodes,
        objects: [workload({ replicas: 2, container: asks('2', '1Gi') })],
      }),
      finds: [
        { object, problem: /no room for 1 of its pods: each asks 2 CPU.*at most worker has 1\.9 CPU.* left/ },
      ],
    },
    'a DaemonSet pod beside a control plane of kind': {
      view: fixtureView({
        spec: { nodes: [{ ...server, cpu: 1 }] },
        objects: [workload({ kind: 'DaemonSet' })],
      }),
      finds: [{ object: 'nodes', problem: /ask 1\.05 CPU, nodes have 1 CPU/ }],
    },
    'a control plane that nobody tolerates': {
      view: fixtureView({
        spec: {
          nodes: [
            { ...server, taints: [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }] },
          ],
        },
        objects: [workload()],
      }),
      finds: [{ object, problem: /no node admits it/ }],
    },
    'required affinity to an architecture without room': {
      view: fixtureView({
        spec: { ...k3s, nodes: [server, worker, amd] },
        objects: [workload({ container: asks('3', '1Gi'), pod: required('kubernetes.io/arch', ['amd64']) })],
      }),
      finds: [{ object, problem: /no node can hold it even alone, at most amd has 1\.9 CPU/ }],
    },
    'more GPUs than a node has': {
      view: fixtureView({
        spec: { ...k3s, nodes: [server, gpuWorker, { ...gpuWorker, name: 'gpu-2' }] },
        objects: [workload(onGpus(3))],
      }),
      finds: [{ object, problem: /asks 1 CPU, 1Gi memory, 3 GPU; no node can hold it.*gpu has .* 2 GPU/ }],
    },
    'GPUs that no device plugin offers': {
      view: fixtureView({
        spec: { ...k3s, components: [], nodes: [server, gpuWorker] },
        objects: [workload(onGpus(1))],
      }),
      finds: [
        { object: 'nodes', problem: /ask 1 GPU, nodes have 0 GPU/ },
        { object, problem: /even alone/ },
      ],
    },
    'a job without room beside the rest': {
      view: fixtureView({
        spec: twoNodes,
        objects: [
          workload({ container: asks('3', '1Gi') }),
          workload({ kind: 'Job', name: 'migrate', container: asks('1800m', '1Gi') }),
        ],
      }),
      finds: [
        {
          object: 'Job/example/migrate',
          problem: /no room for 1 of its pods: each asks 1\.8 CPU.*server has 1\.7 CPU/,
        },
      ],
    },
    'a local volume that is bigger than the disk': {
      view: fixtureView({
        spec: { ...twoNodes, components: [] },
        objects: [workload({ kind: 'StatefulSet', spec: claim('90Gi', 'local-path') })],
      }),
      finds: [{ object: 'StatefulSet/example/app', problem: /asks .* 90Gi disk; no node can hold it/ }],
    },
    'a replicated volume with too few nodes for its copies': {
      view: fixtureView({
        spec: twoNodes,
        releases: [fixtureRelease(charts.longhorn)],
        objects: [workload({ kind: 'StatefulSet', spec: claim('10Gi', 'longhorn') })],
      }),
      finds: [
        { object: 'StatefulSet/example/app', problem: /needs 10Gi disk on each of 3 nodes, 2 have it/ },
      ],
    },
  },
};
