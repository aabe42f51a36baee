import { at, list } from '../../core/manifest.ts';
import type { ClusterView } from '../../core/view.ts';
import { type Amounts, amounts } from './amounts.ts';
import type { PodGroup } from './pod-group.ts';

const mebi = 2 ** 20;
const controlPlane = 'node-role.kubernetes.io/control-plane';

/** Runs on every node. */
const anywhere = { tolerations: [{ operator: 'Exists' }] };
/** Runs on each control-plane node, as static pods do. */
const servers = {
  ...anywhere,
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: controlPlane, operator: 'Exists' }] }],
      },
    },
  },
};
/** Runs where it fits, control plane included. */
const addon = { tolerations: [{ key: controlPlane, operator: 'Exists', effect: 'NoSchedule' }] };
const small = { cpu: 100, memory: 70 * mebi };

function pods(
  name: string,
  replicas: PodGroup['replicas'],
  asked: Partial<Amounts>,
  podSpec: object,
): PodGroup {
  return { name, object: undefined, podSpec, requests: amounts(asked), replicas };
}

/** Pods that kubeadm and kind start, with their requests. */
const kind: readonly PodGroup[] = [
  pods('kube-apiserver', 'node', { cpu: 250 }, servers),
  pods('kube-controller-manager', 'node', { cpu: 200 }, servers),
  pods('kube-scheduler', 'node', { cpu: 100 }, servers),
  pods('etcd', 'node', { cpu: 100, memory: 100 * mebi }, servers),
  pods('kindnet', 'node', { cpu: 100, memory: 50 * mebi }, anywhere),
  pods('coredns', 2, small, addon),
];

/** Pods that k3s starts; its control plane is a process. */
const k3s: readonly PodGroup[] = [pods('coredns', 1, small, addon), pods('metrics-server', 1, small, addon)];

/** Pods that the engine starts itself. */
export function enginePods({ spec }: ClusterView): readonly PodGroup[] {
  return spec.engine === 'k3s' ? k3s : kind;
}

/** Flux's own pods, with what its manifests request; none in a cluster without a FluxInstance. */
export function fluxPods(view: ClusterView): readonly PodGroup[] {
  const instances = view.flux.filter(({ manifest }) => manifest.kind === 'FluxInstance');
  return instances.flatMap(({ manifest }) => {
    const controllers = ['flux-operator', ...list(at(manifest, 'spec', 'components')).map(String)];
    return controllers.map((name) =>
      pods(name, 1, { cpu: name === 'source-controller' ? 50 : 100, memory: 64 * mebi }, {}),
    );
  });
}
