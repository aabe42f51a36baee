import type { Manifest } from '../core/manifest.ts';
import { meshLabel, meshReason } from '../core/mesh.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { ClusterView, Workload } from '../core/view.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { soundContainer, type WorkloadFixture, workload } from './fixtures/workloads.ts';
import { meshNamespaces } from './mesh-namespaces.ts';

interface Member {
  readonly labels?: Readonly<Record<string, string>>;
  readonly reason?: string;
}

function member({ labels = { [meshLabel]: 'member' }, reason = meshReason }: Member = {}): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: 'example',
      labels: { 'pod-security.kubernetes.io/enforce': 'privileged', ...labels },
      annotations: { 'linkerd.io/inject': 'enabled', [reasonAnnotation]: reason },
    },
  };
}

const init = { name: 'linkerd-init', securityContext: { capabilities: { add: ['NET_ADMIN'] } } };

/** A meshed namespace with one workload as it is admitted. */
function meshed(namespace: Manifest, fixture: WorkloadFixture = {}): ClusterView {
  const view = fixtureView({ objects: [namespace, workload(fixture)] });
  const workloads = view.workloads.map((each): Workload => {
    return { ...each, podSpec: { ...each.podSpec, initContainers: [init] }, injected: ['linkerd-init'] };
  });
  return { ...view, workloads };
}

const root = {
  container: { ...soundContainer, securityContext: { ...soundContainer.securityContext, runAsUser: 0 } },
};
const object = 'Namespace/example';

export const meshNamespacesFixtures: RuleFixtures = {
  rule: meshNamespaces,
  good: {
    'member with restricted pods': meshed(member()),
    'member without pods of its own': fixtureView({ objects: [member()] }),
    'member with another reason': meshed(
      member({ reason: `It writes to a disk as root. ${meshReason}` }),
      root,
    ),
    'namespace outside the mesh': fixtureView({
      objects: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'example' } }, workload(root)],
    }),
  },
  bad: {
    'meshed namespace with restricted pod security': {
      view: fixtureView({
        objects: [
          member({ labels: { [meshLabel]: 'member', 'pod-security.kubernetes.io/enforce': 'restricted' } }),
        ],
      }),
      finds: [{ object, problem: /enforce is restricted, which refuses linkerd-init in every pod/ }],
    },
    'namespace that the injector is not asked about': {
      view: fixtureView({ objects: [member({ labels: {} })] }),
      finds: [{ object, problem: /has no homelab\.local\/mesh: the injector is never asked/ }],
    },
    'pod that hides behind the proxies': {
      view: meshed(member(), root),
      finds: [
        {
          object,
          problem: /Deployment\/app is not restricted: containers\[app\]\.securityContext\.runAsUser is 0/,
        },
      ],
    },
  },
};
