import { hardened, unprivileged } from '../../core/hardened.ts';
import { CronJob, type PodSpec, Quantity, Role, RoleBinding, ServiceAccount } from '../../core/kubernetes.ts';
import { roleGroup } from '../../core/service-account.ts';
import type { Stage } from '../../core/stage.ts';
import { images } from '../../versions.ts';

export interface GarbageCollectionProps {
  readonly namespace: string;
  /** The writer: it collects garbage before it starts. */
  readonly pod: string;
}

const name = 'registry-garbage-collection';
/** Sunday 04:00 UTC. */
const weekly = '0 4 * * 0';
const user = 65_532;

/**
 * Restarts the writer once a week. A StatefulSet starts the next pod only when the last one is gone, so nobody writes
 * while garbage is collected; the reader goes on serving pulls.
 */
export function addGarbageCollection(stage: Stage, { namespace, pod }: GarbageCollectionProps): void {
  const labels = { 'app.kubernetes.io/name': name };
  const metadata = { name, namespace, labels };
  new ServiceAccount(stage, 'collector-account', { metadata });
  new Role(stage, 'collector-role', {
    metadata,
    rules: [{ apiGroups: [''], resources: ['pods'], resourceNames: [pod], verbs: ['delete', 'get'] }],
  });
  new RoleBinding(stage, 'collector-binding', {
    metadata,
    roleRef: { apiGroup: roleGroup, kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name, namespace }],
  });
  new CronJob(stage, 'collector', {
    metadata,
    spec: {
      schedule: weekly,
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 3600,
      jobTemplate: {
        spec: { backoffLimit: 3, template: { metadata: { labels }, spec: podSpec(namespace, pod) } },
      },
    },
  });
}

function podSpec(namespace: string, pod: string): PodSpec {
  return {
    serviceAccountName: name,
    restartPolicy: 'OnFailure',
    securityContext: unprivileged(user),
    containers: [
      {
        name: 'kubectl',
        image: images.kubectl,
        args: ['--namespace', namespace, 'delete', 'pod', pod, '--ignore-not-found', '--wait=false'],
        resources: {
          requests: { cpu: Quantity.fromString('5m'), memory: Quantity.fromString('32Mi') },
          limits: { memory: Quantity.fromString('128Mi') },
        },
        securityContext: hardened,
      },
    ],
  };
}
