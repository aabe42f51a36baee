import { knative } from '../versions.ts';
import { job, type SystemSize } from './knative-serving-workloads.ts';
import type { SystemWorkload } from './system-workload.ts';

/** The ServiceAccount of every Broker's controller. */
export const eventingAccount = 'eventing-controller';

/** Labels of the pods that the API server asks about Brokers, Triggers and sources. */
export const eventingWebhook = { app: 'eventing-webhook' } as const;

/** In-memory channels lose events when a pod ends: neither they nor what stands on them runs here. */
export const unusedEventing: readonly string[] = [
  'imc-controller',
  'imc-dispatcher',
  'job-sink',
  'mt-broker-controller',
  'request-reply',
];

/** What KnativeEventing makes and keeps running, by the manifests inside the operator. */
export function eventingWorkloads({ replicas, hasMetricsServer }: SystemSize): readonly SystemWorkload[] {
  const { eventingController, eventingWebhook: webhookImage, brokerFilter, brokerIngress } = knative.images;
  const shared = { replicas, cpu: '5m', memory: '64Mi', limit: '256Mi', probe: 8080 };
  const data = { ...shared, replicas: 1, memory: '32Mi', limit: '128Mi' };
  const role = 'eventing.knative.dev/brokerRole';
  return [
    {
      ...shared,
      name: 'eventing-controller',
      container: 'eventing-controller',
      image: eventingController,
      labels: { app: 'eventing-controller' },
      account: eventingAccount,
    },
    {
      ...shared,
      name: 'eventing-webhook',
      container: 'eventing-webhook',
      image: webhookImage,
      labels: eventingWebhook,
      cpu: hasMetricsServer ? '100m' : '5m',
      probe: 8443,
    },
    // The operator leaves the count of these two to their autoscalers, whose least is one.
    {
      ...data,
      name: 'mt-broker-filter',
      container: 'filter',
      image: brokerFilter,
      labels: { [role]: 'filter' },
    },
    {
      ...data,
      name: 'mt-broker-ingress',
      container: 'ingress',
      image: brokerIngress,
      labels: { [role]: 'ingress' },
    },
  ];
}

/** The Job of each new release; the operator adds its version to the name. */
export function eventingJobs(): readonly SystemWorkload[] {
  const name = 'storage-version-migration-eventing';
  return [job(`${name}-`, 'migrate', knative.images.eventingMigrate, name)];
}
