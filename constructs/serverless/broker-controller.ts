import { hardened } from '../core/hardened.ts';
import { type Container, Deployment, type EnvVar, IntOrString, Quantity } from '../core/kubernetes.ts';
import type { Stage } from '../core/stage.ts';
import { images } from '../versions.ts';

/** A part of eventing-rabbitmq. */
export interface BrokerPartProps {
  readonly name: string;
  readonly namespace: string;
  readonly account: string;
  readonly image: string;
  readonly env: readonly EnvVar[];
  /** Ports besides those of metrics and profiles, by name. */
  readonly ports: Readonly<Record<string, number>>;
  readonly readinessProbe: Container['readinessProbe'];
  readonly livenessProbe: Container['livenessProbe'];
}

/** Port on which both parts serve metrics. */
export const brokerMetricsPort = 9090;

/** Labels of a part's pods. */
export function brokerPartLabels(name: string): Readonly<Record<string, string>> {
  return { app: name };
}

/** Adds the controller that turns Brokers and Triggers into exchanges, queues and the pods between. */
export function addBrokerController(
  stage: Stage,
  { name, namespace, account }: Pick<BrokerPartProps, 'name' | 'namespace' | 'account'>,
): void {
  const probe = (path: string) => ({
    httpGet: { path, port: IntOrString.fromNumber(8080) },
    initialDelaySeconds: 20,
    timeoutSeconds: 5,
  });
  addBrokerPart(stage, {
    name,
    namespace,
    account,
    image: images.rabbitmqBrokerController,
    env: [
      { name: 'BROKER_INGRESS_IMAGE', value: images.rabbitmqBrokerIngress },
      // Both pods run as the namespace's default account: the controller reads the names and uses them nowhere.
      { name: 'BROKER_INGRESS_SERVICE_ACCOUNT', value: 'default' },
      { name: 'BROKER_DISPATCHER_IMAGE', value: images.rabbitmqBrokerDispatcher },
      { name: 'BROKER_DLQ_DISPATCHER_IMAGE', value: images.rabbitmqBrokerDispatcher },
      { name: 'BROKER_DISPATCHER_SERVICE_ACCOUNT', value: 'default' },
      { name: 'BROKER_IMAGE_PULL_SECRET_NAME', value: '' },
      { name: 'CONFIG_OBSERVABILITY_NAME', value: 'config-observability' },
    ],
    ports: { probes: 8080 },
    readinessProbe: probe('/readiness'),
    livenessProbe: probe('/health'),
  });
}

/** Adds the Deployment of one part. */
export function addBrokerPart(stage: Stage, props: BrokerPartProps): void {
  const { name, namespace, account } = props;
  const labels = brokerPartLabels(name);
  new Deployment(stage, name, {
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: account,
          enableServiceLinks: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [container(props)],
        },
      },
    },
  });
}

function container({ name, image, env, ports, readinessProbe, livenessProbe }: BrokerPartProps): Container {
  const field = (variable: string, fieldPath: string): EnvVar => ({
    name: variable,
    valueFrom: { fieldRef: { fieldPath } },
  });
  return {
    name,
    image,
    env: [
      field('SYSTEM_NAMESPACE', 'metadata.namespace'),
      field('POD_NAME', 'metadata.name'),
      { name: 'CONFIG_LOGGING_NAME', value: 'config-logging' },
      { name: 'METRICS_DOMAIN', value: 'knative.dev/eventing' },
      ...env,
    ],
    ports: Object.entries({ metrics: brokerMetricsPort, ...ports }).map(([port, containerPort]) => {
      return { name: port, containerPort };
    }),
    readinessProbe,
    livenessProbe,
    resources: {
      requests: { cpu: Quantity.fromString('5m'), memory: Quantity.fromString('64Mi') },
      limits: { memory: Quantity.fromString('256Mi') },
    },
    securityContext: hardened,
  };
}
