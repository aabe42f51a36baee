import { images, knative } from '../versions.ts';
import type { SystemWorkload } from './system-workload.ts';

export interface SystemSize {
  /** Pods of each workload; two outlive a node. */
  readonly replicas: number;
  /** Something serves CPU figures to HorizontalPodAutoscalers: they then compare use with requests. */
  readonly hasMetricsServer: boolean;
}

/** Labels of the pods on the way of a request, and of the one that counts them. */
export const dataPlane = {
  gateway: { app: '3scale-kourier-gateway' },
  activator: { app: 'activator' },
  autoscaler: { app: 'autoscaler' },
} as const;

/** The pods of serving that call the API server: all but the gateway. */
export const controlPlane = {
  activator: dataPlane.activator,
  autoscaler: dataPlane.autoscaler,
  controller: { app: 'controller' },
  webhook: { app: 'webhook' },
  kourier: { app: 'net-kourier-controller' },
} as const;

/** What KnativeServing makes, by the manifests inside the operator. */
export function servingWorkloads({ replicas, hasMetricsServer }: SystemSize): readonly SystemWorkload[] {
  // At a tenth of a CPU an autoscaler that compares use with requests adds no pod for idling.
  const scaled = hasMetricsServer ? '100m' : '10m';
  const { activator, autoscaler, controller, webhook, kourier } = knative.images;
  const one = (name: string, image: string, size: Partial<SystemWorkload>): SystemWorkload => ({
    name,
    container: name,
    image,
    labels: { app: name },
    replicas,
    cpu: '5m',
    memory: '64Mi',
    limit: '256Mi',
    probe: 8080,
    ...size,
  });
  return [
    one('activator', activator, { cpu: scaled, limit: '600Mi', probe: 8012 }),
    one('autoscaler', autoscaler, {}),
    one('controller', controller, { cpu: '10m', memory: '96Mi', limit: '512Mi' }),
    one('webhook', webhook, { cpu: hasMetricsServer ? '100m' : '5m', probe: 8443 }),
    one('net-kourier-controller', kourier, { container: 'controller', probe: 18000 }),
    one('3scale-kourier-gateway', images.envoy, {
      container: 'kourier-gateway',
      cpu: scaled,
      memory: '96Mi',
      limit: '512Mi',
      probe: 8081,
    }),
  ];
}

/** Jobs of each new release; the operator adds its version to their names. */
export function servingJobs(): readonly SystemWorkload[] {
  return [
    job(
      'storage-version-migration-serving-',
      'migrate',
      knative.images.servingMigrate,
      'storage-version-migration-serving',
    ),
    job('cleanup-serving-', 'cleanup', knative.images.servingCleanup, 'cleanup-migration-serving'),
  ];
}

/** A Job of the operator; `app` is the label of its pods. */
export function job(name: string, container: string, image: string, app: string): SystemWorkload {
  const small = { replicas: 1, cpu: '10m', memory: '64Mi', limit: '256Mi' };
  return { name, container, image, labels: { app }, ...small };
}
