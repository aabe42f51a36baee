import type { Manifest } from '../core/manifest.ts';
import { reasonAnnotation } from '../core/reason.ts';
import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { soundContainer, workload } from './fixtures/workloads.ts';
import { podSecurity } from './pod-security.ts';

function namespace(level?: string, reason?: string, name = 'example'): Manifest {
  const labels = level === undefined ? undefined : { 'pod-security.kubernetes.io/enforce': level };
  const annotations = reason === undefined ? undefined : { [reasonAnnotation]: reason };
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels, annotations } };
}

const reason = 'It reads files of the node.';

/** A namespace whose pods get proxies. */
function meshed(level: string): Manifest {
  const plain = namespace(level);
  const annotations = { [reasonAnnotation]: reason, 'linkerd.io/inject': 'enabled' };
  const { [reasonAnnotation]: _, ...unexplained } = annotations;
  const isOpen = level === 'privileged';
  return { ...plain, metadata: { ...plain.metadata, annotations: isOpen ? annotations : unexplained } };
}

const mounts = { volumes: [{ name: 'host', hostPath: { path: '/var' } }] };
const hostPath = { pod: { containers: [soundContainer], ...mounts } };
const root = { container: { ...soundContainer, securityContext: { runAsUser: 0 } } };
const object = 'Namespace/example';

export const podSecurityFixtures: RuleFixtures = {
  rule: podSecurity,
  good: {
    'restricted pods': fixtureView({ objects: [namespace('restricted'), workload()] }),
    'namespace without pods': fixtureView({ objects: [namespace('restricted')] }),
    'privileged pods with a reason': fixtureView({
      objects: [namespace('privileged', reason), workload(hostPath)],
    }),
    'meshed namespace whose pods nobody knows yet': fixtureView({ objects: [meshed('privileged')] }),
    'pods of another namespace': fixtureView({
      objects: [namespace('restricted'), workload({ ...hostPath, namespace: 'other' })],
    }),
    'pods of a chart': fixtureView({
      objects: [namespace('privileged', reason, 'spegel')],
      releases: [fixtureRelease(charts.spegel)],
    }),
  },
  bad: {
    'meshed namespace without the level that its init containers need': {
      view: fixtureView({ objects: [meshed('restricted'), workload(hostPath)] }),
      finds: [{ object, problem: /is restricted, which refuses Deployment\/app/ }],
    },
    'too strong for a pod': {
      view: fixtureView({ objects: [namespace('restricted'), workload(hostPath)] }),
      finds: [
        { object, problem: /is restricted, which refuses Deployment\/app: volumes\[host\] mounts a path/ },
      ],
    },
    'baseline for a pod that needs privileged and one that needs baseline': {
      view: fixtureView({
        objects: [namespace('baseline', reason), workload(hostPath), workload({ ...root, name: 'root' })],
      }),
      finds: [{ object, problem: /is baseline, which refuses Deployment\/app: volumes\[host\]/ }],
    },
    'too strong for a job': {
      view: fixtureView({
        objects: [
          namespace('restricted'),
          workload({
            kind: 'Job',
            container: { securityContext: { ...soundContainer.securityContext, runAsUser: 0 } },
          }),
        ],
      }),
      finds: [{ object, problem: /refuses Job\/app: containers\[app\]\.securityContext\.runAsUser is 0/ }],
    },
    'too weak for its pods': {
      view: fixtureView({ objects: [namespace('privileged', reason), workload(), workload({ name: 'b' })] }),
      finds: [
        {
          object,
          problem: /is privileged, and all its pods meet restricted: Deployment\/app, Deployment\/b/,
        },
      ],
    },
    'no level': {
      view: fixtureView({ objects: [namespace()] }),
      finds: [{ object, problem: /enforce is not set, its pods meet restricted/ }],
    },
    'privileged without a reason': {
      view: fixtureView({ objects: [namespace('privileged'), workload(hostPath)] }),
      finds: [
        { object, problem: /is privileged, and metadata\.annotations homelab\.local\/reason says no reason/ },
      ],
    },
    'restricted with a reason': {
      view: fixtureView({ objects: [namespace('restricted', reason), workload()] }),
      finds: [{ object, problem: /says "It reads files of the node\.", and .* is restricted/ }],
    },
    'too strong for a chart': {
      view: fixtureView({
        objects: [namespace('restricted', undefined, 'coroot-operator')],
        releases: [fixtureRelease(charts.corootOperator)],
      }),
      finds: ['capabilities.drop', 'allowPrivilegeEscalation', 'seccompProfile'].toSorted().map((field) => ({
        object: 'Namespace/coroot-operator',
        problem: new RegExp(
          `refuses Deployment/coroot-operator: containers\\[operator\\]\\.securityContext\\.${field}`,
        ),
      })),
    },
  },
};
