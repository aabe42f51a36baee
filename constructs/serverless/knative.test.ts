import { describe, expect, it } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf, stageOf } from '../core/fixtures/platform.ts';
import { arePods } from '../core/flow.ts';
import { at, list } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { images } from '../versions.ts';
import { serverlessPlatform } from './fixtures/platform.ts';
import type { KnativeProps } from './knative.ts';

function rendered(props: Partial<KnativeProps> = {}): ClusterView {
  const platform = serverlessPlatform();
  platform.knative(props);
  return view(platform.cluster);
}

function servingSpec(props: Partial<KnativeProps> = {}): unknown {
  return objectOf(rendered(props), 'KnativeServing', 'knative-serving').spec;
}

function workload(spec: unknown, name: string): unknown {
  return list(at(spec, 'workloads')).find((each) => at(each, 'name') === name);
}

describe('KnativeServing', () => {
  it('has Kourier inside the cluster and its class, which the operator does not set', () => {
    const spec = servingSpec();
    expect(at(spec, 'ingress')).toEqual({ kourier: { enabled: true, 'service-type': 'ClusterIP' } });
    expect(at(spec, 'config', 'network', 'ingress-class')).toBe('kourier.ingress.networking.knative.dev');
    expect(at(spec, 'registry', 'override')).toEqual({
      '3scale-kourier-gateway/kourier-gateway': images.envoy,
    });
  });

  it('gives every function one label below a domain, so that one certificate covers all', () => {
    const spec = servingSpec();
    expect(at(spec, 'config', 'domain')).toEqual({ 'lambda.example.test': '' });
    expect(at(spec, 'config', 'network', 'domain-template')).toBe('{{.Name}}-{{.Namespace}}.{{.Domain}}');
  });

  it.each([
    [1, 0],
    [2, 1],
  ])('with %i pods lets a drain take all but %i', (replicas, minAvailable) => {
    const spec = servingSpec({ replicas });
    expect(at(spec, 'high-availability', 'replicas')).toBe(replicas);
    expect(list(at(spec, 'podDisruptionBudgets'))).toEqual(
      ['activator-pdb', 'webhook-pdb', '3scale-kourier-gateway-pdb'].map((name) => ({ name, minAvailable })),
    );
  });

  it('asks for more CPU where an autoscaler would count idling against a small request', () => {
    const cpu = (hasMetricsServer: boolean, name: string) =>
      at(workload(servingSpec({ hasMetricsServer }), name), 'resources', 0, 'requests', 'cpu');
    for (const name of ['activator', 'webhook', '3scale-kourier-gateway']) {
      expect(Number.parseInt(String(cpu(true, name)), 10)).toBe(100);
      expect(Number.parseInt(String(cpu(false, name)), 10)).toBeLessThanOrEqual(10);
    }
    expect(cpu(true, 'controller')).toBe(cpu(false, 'controller'));
  });

  it('resolves no tags of the registries that it cannot trust', () => {
    const config = at(servingSpec({ plainRegistries: ['localhost:30022'] }), 'config', 'deployment');
    expect(at(config, 'registries-skipping-tag-resolving')).toBe(
      'kind.local,ko.local,dev.local,localhost:30022',
    );
  });

  it('lets its metrics be fetched, and sends spans only where somebody takes them', () => {
    const silent = at(servingSpec(), 'config', 'observability');
    expect(silent).toEqual({ 'metrics-protocol': 'prometheus', 'request-metrics-protocol': 'prometheus' });
    const { traces, knative, cluster } = serverlessPlatform();
    knative({ traces });
    const clusterView = view(cluster);
    for (const [kind, name] of [
      ['KnativeServing', 'knative-serving'],
      ['KnativeEventing', 'knative-eventing'],
    ] as const) {
      expect(at(objectOf(clusterView, kind, name).spec, 'config', 'observability')).toMatchObject({
        'tracing-protocol': 'http/protobuf',
        'tracing-endpoint': traces.http.url('/v1/traces'),
      });
    }
  });
});

describe('KnativeEventing', () => {
  it('runs nothing that keeps events in memory', () => {
    const spec = objectOf(rendered(), 'KnativeEventing', 'knative-eventing').spec;
    for (const name of ['imc-controller', 'imc-dispatcher', 'mt-broker-controller', 'job-sink']) {
      expect(workload(spec, name)).toEqual({ name, replicas: 0 });
    }
    expect(at(spec, 'defaultBrokerClass')).toBe('RabbitMQBroker');
  });

  it('replicates its controllers and not the pods that others use', () => {
    const spec = objectOf(rendered({ replicas: 2 }), 'KnativeEventing', 'knative-eventing').spec;
    expect(at(spec, 'high-availability', 'replicas')).toBe(1);
    expect(at(workload(spec, 'eventing-controller'), 'replicas')).toBe(2);
    expect(at(workload(spec, 'mt-broker-filter'), 'replicas')).toBeUndefined();
  });
});

describe('what the operator makes', () => {
  it.each(['knative-operator', 'knative-serving', 'knative-eventing'])(
    'meets the strictest Pod Security level in %s',
    (namespace) => {
      const clusterView = rendered();
      const pods = clusterView.workloads.filter((each) => each.namespace === namespace);
      expect(pods.length).toBeGreaterThan(0);
      expect(levelOf(clusterView, namespace)).toBe('restricted');
    },
  );

  it('asks for what the custom resource says', () => {
    const clusterView = rendered();
    const made = clusterView.workloads.filter(({ origin }) => origin === 'controller');
    const specs = ['KnativeServing', 'KnativeEventing'].map((kind) =>
      clusterView.objects.find(({ manifest }) => manifest.kind === kind),
    );
    const said = specs.flatMap((each) => list(at(each?.manifest.spec, 'workloads')));
    expect(made.length).toBeGreaterThanOrEqual(10);
    for (const { name, podSpec } of made) {
      const entry = said.find((each) => name.startsWith(String(at(each, 'name'))));
      const container = at(podSpec, 'containers', 0);
      expect(at(entry, 'resources', 0)).toEqual({
        container: at(container, 'name'),
        requests: at(container, 'resources', 'requests'),
        limits: at(container, 'resources', 'limits'),
      });
    }
  });

  it('defines kinds for which later stages wait', () => {
    const clusterView = rendered();
    expect(stageOf(clusterView, 'knative-serving').brings).toContain('serving.knative.dev/Service');
    expect(stageOf(clusterView, 'knative-eventing').brings).toContain('eventing.knative.dev/Trigger');
    expect(edgesOf(clusterView, 'knative-serving')).toContain('knative-operator');
  });
});

describe('the way to a function', () => {
  it('leads from the edge of the cluster to Kourier, by every host below one', () => {
    const { ingress, serving } = publishing();
    expect(at(ingress.spec, 'rules', 0)).toEqual({
      host: '*.lambda.example.test',
      http: {
        paths: [
          { path: '/', pathType: 'Prefix', backend: { service: { name: 'kourier', port: { number: 80 } } } },
        ],
      },
    });
    expect(serving.url('hello', 'functions')).toBe('https://hello-functions.lambda.example.test');
    expect(serving.internalUrl('hello', 'functions')).toBe('http://hello.functions.svc.cluster.local');
  });

  it('lets the edge into the public port of the gateway alone', () => {
    const { clusterView } = publishing();
    const ports = clusterView.flows
      .filter(({ from }) => arePods(from) && from.namespace === 'platform')
      .filter(({ to }) => arePods(to) && to.namespace === 'knative-serving')
      .map((flow) => flow.ports.map(({ port }) => port));
    expect(ports).toEqual([[8080]]);
  });

  function publishing() {
    const platform = serverlessPlatform();
    const { serving } = platform.knative();
    const clusterView = view(platform.cluster);
    return { clusterView, serving, ingress: objectOf(clusterView, 'Ingress', 'lambda') };
  }
});

it('offers metrics of every part that runs', () => {
  const { metrics } = serverlessPlatform().knative();
  expect(metrics.map(({ job, port, path }) => `${job} ${port}${path}`)).toEqual([
    'knative-serving-activator 9090/metrics',
    'knative-serving-autoscaler 9090/metrics',
    'knative-serving-controller 9090/metrics',
    'knative-serving-webhook 9090/metrics',
    'knative-serving-kourier 9090/metrics',
    'kourier-gateway 9000/stats/prometheus',
    'knative-eventing-controller 9090/metrics',
    'knative-eventing-webhook 9090/metrics',
    'knative-operator 9090/metrics',
  ]);
});
