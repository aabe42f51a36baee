import { at, list } from '../../core/manifest.ts';
import type { ClusterView, RenderedObject, Workload } from '../../core/view.ts';
import { type Amounts, amounts, plus } from './amounts.ts';
import { podRequests } from './pod-requests.ts';
import type { VolumeDemand } from './volumes.ts';

/** Pods that are all alike. */
export interface PodGroup {
  /** `Kind/namespace/name`. */
  readonly name: string;
  /** The rendered object that causes them; undefined for pods of the engine and of Flux. */
  readonly object: RenderedObject | undefined;
  readonly podSpec: unknown;
  /** What each pod asks, its volumes on the node's disk included. */
  readonly requests: Amounts;
  /** Pods at once; `node`: one on each node that admits them. */
  readonly replicas: number | 'node';
}

/** How messages name a workload. */
export function workloadName({ kind, namespace, name }: Workload): string {
  return `${kind}/${namespace}/${name}`;
}

/** The pods of a workload; a hook's DaemonSet counts as one pod, since it runs beside nothing of its release. */
export function podGroup(workload: Workload, volumes: VolumeDemand): PodGroup {
  const { kind, podSpec, transient, object } = workload;
  const perNode = kind === 'DaemonSet' && !transient;
  return {
    name: workloadName(workload),
    object,
    podSpec,
    requests: plus(podRequests(podSpec), amounts({ disk: volumes.onNode.get(workload) ?? 0 })),
    replicas: perNode ? 'node' : transient ? 1 : workload.replicas,
  };
}

interface Small {
  readonly cpu: number;
  readonly memory?: number;
}

const mebi = 2 ** 20;

function engineGroup(name: string, replicas: PodGroup['replicas'], asked: Small, podSpec: object): PodGroup {
  return { name, object: undefined, podSpec, requests: amounts(asked), replicas };
}

/** Pods that kind or k3s start themselves, with what kubeadm, kindnet and k3s request for them. */
export function enginePods(view: ClusterView): readonly PodGroup[] {
  const anywhere = { tolerations: [{ operator: 'Exists' }] };
  const servers = {
    ...anywhere,
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [
            { matchExpressions: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }] },
          ],
        },
      },
    },
  };
  const dns = { cpu: 100, memory: 70 * mebi };
  if (view.spec.engine === 'k3s') {
    return [engineGroup('coredns', 1, dns, anywhere), engineGroup('metrics-server', 1, dns, anywhere)];
  }
  return [
    engineGroup('kube-apiserver', 'node', { cpu: 250 }, servers),
    engineGroup('kube-controller-manager', 'node', { cpu: 200 }, servers),
    engineGroup('kube-scheduler', 'node', { cpu: 100 }, servers),
    engineGroup('etcd', 'node', { cpu: 100, memory: 100 * mebi }, servers),
    engineGroup('kindnet', 'node', { cpu: 100, memory: 50 * mebi }, anywhere),
    engineGroup('coredns', 2, dns, anywhere),
  ];
}

/** Flux's own pods, with what its manifests request; none in a cluster without a FluxInstance. */
export function fluxPods(view: ClusterView): readonly PodGroup[] {
  return view.flux
    .filter(({ manifest }) => manifest.kind === 'FluxInstance')
    .flatMap(({ manifest }) => {
      const controllers = ['flux-operator', ...list(at(manifest, 'spec', 'components')).map(String)];
      return controllers.map((name) =>
        engineGroup(name, 1, { cpu: name === 'source-controller' ? 50 : 100, memory: 64 * mebi }, {}),
      );
    });
}
