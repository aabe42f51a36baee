import type { NodeSpec } from '../../clusters/define-cluster.ts';
import { forge } from '../../clusters/forge.ts';
import type { Manifest } from '../core/manifest.ts';
import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { type Members, workload } from './fixtures/workloads.ts';
import { gpuNodes } from './gpu-nodes.ts';

const gpu = 'nvidia.com/gpu';
const plugin = fixtureRelease(charts.nvidiaDevicePlugin);
const spec = { engine: 'k3s', nodes: forge.nodes } as const;
const object = 'Deployment/example/app';
const resources = { requests: { cpu: '1', memory: '1Gi', [gpu]: 2 }, limits: { memory: '1Gi', [gpu]: 2 } };

function server(pod: Members, container: Members = { resources }): Manifest {
  return workload({ container, pod });
}

function ollama(runtimeClassName?: string) {
  const limited = { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '1Gi', [gpu]: 1 } };
  return fixtureRelease(charts.ollama, {
    values: { resources: limited, ...(runtimeClassName ? { runtimeClassName } : {}) },
    workloads: { 'Deployment/ollama': { containers: { ollama: { resources: 'resources' } } } },
  });
}

function relabelled(index: number, labels: NodeSpec['labels']): typeof spec.nodes {
  return spec.nodes.map((node, each) => (each === index ? { ...node, labels } : node));
}

const gpuNode = spec.nodes.findIndex((node) => node.gpus);

export const gpuNodesFixtures: RuleFixtures = {
  rule: gpuNodes,
  good: {
    'labelled GPU nodes and a pod under the right runtime': fixtureView({
      spec,
      releases: [plugin],
      objects: [server({ runtimeClassName: 'nvidia' })],
    }),
    'chart with the runtime in its values': fixtureView({ spec, releases: [plugin, ollama('nvidia')] }),
    'pod without a GPU': fixtureView({ spec, objects: [workload()] }),
  },
  bad: {
    'GPU without a runtime': {
      view: fixtureView({ spec, objects: [server({})] }),
      finds: [{ object, problem: /containers\[app\] asks for a GPU and runs under runc/ }],
    },
    'GPU under another runtime': {
      view: fixtureView({ spec, objects: [server({ runtimeClassName: 'wasmtime-spin-v2' })] }),
      finds: [{ object, problem: /runs under runc/ }],
    },
    'chart without the runtime in its values': {
      view: fixtureView({ spec, releases: [ollama()] }),
      finds: [{ object: 'HelmRelease/flux-system/ollama', problem: /containers\[ollama\] asks for a GPU/ }],
    },
    'request without a limit': {
      view: fixtureView({
        spec,
        objects: [
          server(
            { runtimeClassName: 'nvidia' },
            { resources: { ...resources, limits: { memory: '1Gi', [gpu]: 1 } } },
          ),
        ],
      }),
      finds: [{ object, problem: /requests nvidia\.com\/gpu without the same limit/ }],
    },
    'GPU node that the device plugin does not see': {
      view: fixtureView({ spec: { ...spec, nodes: relabelled(gpuNode, {}) }, releases: [plugin] }),
      finds: [{ object: `nodes[${gpuNode}].labels`, problem: /forge-gpu-1 has GPUs and not the label/ }],
    },
    'label on a node without a GPU': {
      view: fixtureView({
        spec: { ...spec, nodes: relabelled(0, { 'nvidia.com/gpu.present': 'true' }) },
        releases: [plugin],
      }),
      finds: [{ object: 'nodes[0].labels', problem: /forge-server-1 has the label .* and no GPU/ }],
    },
  },
};
