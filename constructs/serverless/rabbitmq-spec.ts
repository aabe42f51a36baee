import type { RabbitmqClusterSpec } from '../../imports/crds/rabbitmq.com/rabbitmq-cluster.ts';
import type { Manifest } from '../core/manifest.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { images } from '../versions.ts';

export interface RabbitMqSize {
  /** Nodes of RabbitMQ: 1, or 3 for quorum queues. */
  readonly replicas: number;
  /** Quantity that each node keeps. */
  readonly storage: string;
  /** CPU request of a node. */
  readonly cpu: string;
  /** Memory request and limit of a node. */
  readonly memory: string;
}

export interface RabbitMqSpecProps extends RabbitMqSize {
  /** Name of the cluster. */
  readonly name: string;
  readonly namespace: string;
  readonly storageClass: StorageClass;
}

const hardened = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const podSecurity = {
  runAsNonRoot: true,
  runAsUser: 999,
  runAsGroup: 999,
  fsGroup: 999,
  seccompProfile: { type: 'RuntimeDefault' },
};
/** The container that copies the configuration before the server starts; its default asks for 100m and 500Mi. */
const setup = {
  name: 'setup-container',
  resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { cpu: '100m', memory: '128Mi' } },
  securityContext: hardened,
};

/** Longest that a message may stay unacknowledged, in milliseconds: every attempt at an event and the waits between. */
export const consumerTimeout = 7_200_000;

/** Labels that the operator gives to a cluster's pods. */
export function rabbitMqLabels(name: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': 'rabbitmq' };
}

/** A cluster that can be drained and deleted, with the memory that it is told and no more. */
export function rabbitMqSpec(props: RabbitMqSpecProps): RabbitmqClusterSpec {
  const { name, replicas, storage, cpu, memory, storageClass } = props;
  const preferred = {
    weight: 100,
    podAffinityTerm: {
      topologyKey: 'kubernetes.io/hostname',
      labelSelector: { matchLabels: rabbitMqLabels(name) },
    },
  };
  return {
    replicas,
    image: images.rabbitmq,
    persistence: { storageClassName: storageClass.name, storage },
    resources: { requests: { cpu, memory }, limits: { memory } },
    affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [preferred] } },
    // By default a week, for which a drain or the deletion of the namespace would hang.
    terminationGracePeriodSeconds: 60,
    rabbitmq: { additionalConfig: `consumer_timeout = ${consumerTimeout}\n` },
    override: {
      statefulSet: {
        spec: {
          template: {
            spec: {
              securityContext: podSecurity,
              initContainers: [setup],
              containers: [
                {
                  name: 'rabbitmq',
                  // Memory follows the limit of open files, which container engines set to a billion.
                  env: [{ name: 'ERL_MAX_PORTS', value: '4096' }],
                  securityContext: hardened,
                },
              ],
            },
          },
        },
      },
    },
  };
}

/** What the operator makes of it. */
export function rabbitMqWorkload(props: RabbitMqSpecProps): Manifest {
  const { name, namespace, replicas, storage, cpu, memory, storageClass } = props;
  const volume = { storageClassName: storageClass.name, resources: { requests: { storage } } };
  const server = {
    name: 'rabbitmq',
    image: images.rabbitmq,
    resources: { requests: { cpu, memory }, limits: { memory } },
    securityContext: hardened,
    readinessProbe: { tcpSocket: { port: 'amqp' } },
    ports: Object.entries(rabbitMqPorts).map(([port, containerPort]) => ({ name: port, containerPort })),
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: `${name}-server`, namespace },
    spec: {
      replicas,
      volumeClaimTemplates: [{ metadata: { name: 'persistence' }, spec: volume }],
      template: {
        metadata: { labels: rabbitMqLabels(name) },
        spec: {
          securityContext: podSecurity,
          initContainers: [{ ...setup, image: images.rabbitmq }],
          containers: [server],
        },
      },
    },
  };
}

/** Ports of a node, by the names that the operator gives them. */
export const rabbitMqPorts = { epmd: 4369, amqp: 5672, management: 15672, prometheus: 15692 } as const;
