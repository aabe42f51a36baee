import { describe, expect, it } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf } from '../core/fixtures/platform.ts';
import { arePods } from '../core/flow.ts';
import { at, list } from '../core/manifest.ts';
import { serverlessPlatform } from './fixtures/platform.ts';
import type { RabbitMqProps } from './rabbitmq.ts';

function rendered(props: Partial<RabbitMqProps> = {}) {
  const platform = serverlessPlatform();
  platform.rabbitmq(props);
  return view(platform.cluster);
}

describe('the operators', () => {
  it('have certificates of the cluster’s own issuer, which the API server is told to trust', () => {
    const clusterView = rendered();
    for (const operator of ['rabbitmq-cluster-operator', 'messaging-topology-operator']) {
      const { spec } = objectOf(clusterView, 'Certificate', `${operator}-webhook`);
      expect(at(spec, 'issuerRef', 'name')).toBe('example-ca');
      expect(list(at(spec, 'dnsNames'))).toContain(`${operator}-webhook.rabbitmq-system.svc`);
      for (const kind of ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration']) {
        const { metadata } = objectOf(clusterView, kind, operator);
        expect(metadata.annotations?.['cert-manager.io/inject-ca-from']).toBe(
          `rabbitmq-system/${operator}-webhook`,
        );
      }
    }
  });

  it('check every kind that they own, where controller-runtime serves it', () => {
    const { webhooks } = objectOf(
      rendered(),
      'ValidatingWebhookConfiguration',
      'messaging-topology-operator',
    );
    const paths = list(webhooks).map((each) => at(each, 'clientConfig', 'service', 'path'));
    expect(paths).toHaveLength(13);
    expect(paths).toContain('/validate-rabbitmq-com-v1beta1-operatorpolicy');
    expect(paths).toContain('/validate-rabbitmq-com-v1alpha1-superstream');
  });

  it('run after all of their CRDs, which Flux never deletes, and meet the strictest Pod Security level', () => {
    const clusterView = rendered();
    const definitions = clusterView.objects.filter(({ stage }) => stage === 'rabbitmq-crds');
    const crds = definitions.filter(({ manifest }) => manifest.kind === 'CustomResourceDefinition');
    expect(crds).toHaveLength(14);
    for (const { manifest } of crds) {
      expect(manifest.metadata.annotations?.['kustomize.toolkit.fluxcd.io/prune']).toBe('disabled');
    }
    expect(edgesOf(clusterView, 'rabbitmq-operators')).toContain('rabbitmq-crds');
    expect(levelOf(clusterView, 'rabbitmq-system')).toBe('restricted');
  });
});

describe('the cluster', () => {
  it('ends within a minute, keeps its memory, and waits for events as long as their delivery may take', () => {
    const { spec } = objectOf(rendered(), 'RabbitmqCluster', 'rabbitmq');
    expect(at(spec, 'terminationGracePeriodSeconds')).toBe(60);
    expect(at(spec, 'resources')).toEqual({
      requests: { cpu: '50m', memory: '512Mi' },
      limits: { memory: '512Mi' },
    });
    expect(at(spec, 'rabbitmq', 'additionalConfig')).toBe('consumer_timeout = 7200000\n');
    expect(at(spec, 'override', 'statefulSet', 'spec', 'template', 'spec', 'containers', 0, 'env')).toEqual([
      { name: 'ERL_MAX_PORTS', value: '4096' },
    ]);
  });

  it('waits for the webhooks, and outlives its stage in git', () => {
    const clusterView = rendered();
    expect(edgesOf(clusterView, 'rabbitmq')).toEqual(
      expect.arrayContaining(['platform', 'rabbitmq-crds', 'rabbitmq-operators']),
    );
    expect(objectOf(clusterView, 'RabbitmqCluster', 'rabbitmq').metadata.annotations).toEqual({
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
  });

  it('is counted with its claims, and restricted by what we override', () => {
    const clusterView = rendered();
    const server = clusterView.workloads.find(({ name }) => name === 'rabbitmq-server');
    expect(server).toMatchObject({
      replicas: 3,
      claims: [{ storage: '5Gi', storageClass: 'example-storage' }],
    });
    expect(levelOf(clusterView, 'rabbitmq')).toBe('restricted');
    const template = at(
      objectOf(clusterView, 'RabbitmqCluster', 'rabbitmq').spec,
      ...['override', 'statefulSet', 'spec', 'template', 'spec'],
    );
    expect(at(template, 'securityContext')).toEqual(at(server?.podSpec, 'securityContext'));
    for (const field of ['initContainers', 'containers']) {
      const path = [field, 0, 'securityContext'];
      expect(at(template, ...path)).toEqual(at(server?.podSpec, ...path));
    }
  });

  it('loses one node at a time to drains where it has several, and its only one where it has not', () => {
    const { spec } = objectOf(rendered(), 'PodDisruptionBudget', 'rabbitmq');
    expect(at(spec, 'maxUnavailable')).toBe(1);
    expect(() => objectOf(rendered({ replicas: 1 }), 'PodDisruptionBudget', 'rabbitmq')).toThrow('0 objects');
  });

  it('lets operators to its management, its nodes to each other, and nobody else in', () => {
    const inside = rendered().flows.filter(({ to }) => arePods(to) && to.namespace === 'rabbitmq');
    const described = inside.map(({ from, ports }) => [
      arePods(from) ? from.namespace : from.cidr,
      ports.map(({ port }) => port),
    ]);
    expect(described).toEqual([
      ['rabbitmq', [4369, 25672, 35672]],
      ['rabbitmq-system', [15672]],
    ]);
  });
});

describe('what it offers', () => {
  it.each([
    [1, 'classic'],
    [3, 'quorum'],
  ])('with %i nodes has %s queues', (replicas, queueType) => {
    expect(serverlessPlatform().rabbitmq({ replicas }).broker.queueType).toBe(queueType);
  });

  it('lets the namespaces declare topology that were admitted', () => {
    const platform = serverlessPlatform();
    const { broker } = platform.rabbitmq();
    const { namespaces } = platform.knative();
    for (const namespace of [...namespaces, ...namespaces]) broker.admit(namespace);
    const { metadata } = objectOf(view(platform.cluster), 'RabbitmqCluster', 'rabbitmq');
    expect(metadata.annotations?.['rabbitmq.com/topology-allowed-namespaces']).toBe(
      'knative-eventing,knative-operator,knative-serving',
    );
  });

  it('has figures of every queue, and of both operators', () => {
    const { metrics } = serverlessPlatform().rabbitmq();
    expect(metrics.map(({ job, port, path }) => `${job} ${port}${path}`)).toEqual([
      'rabbitmq 15692/metrics/per-object',
      'rabbitmq-cluster-operator 8080/metrics',
      'messaging-topology-operator 8080/metrics',
    ]);
  });
});
