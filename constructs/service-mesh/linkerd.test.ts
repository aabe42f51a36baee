import { describe, expect, it } from 'vitest';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import { Example, view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { Deployment } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { at, list, type Manifest } from '../core/manifest.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { ClusterView } from '../core/view.ts';
import { Linkerd, type LinkerdProps } from './linkerd.ts';

const amqp = 5672;

/** A namespace with one Deployment of this name that listens on a port. */
class App extends Component {
  readonly home: OwnedNamespace;
  readonly endpoint: Endpoint;

  constructor(layer: Layer, name: string, props: object = {}) {
    super(layer, name, props);
    this.home = this.namespace(name);
    const stage = this.stage(name);
    const labels = { app: name };
    new Deployment(stage, 'app', {
      metadata: { name, namespace: name },
      spec: {
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name,
                image: 'registry.example/app:1.0.0',
                securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              },
            ],
          },
        },
      },
    });
    this.endpoint = new Endpoint(stage, { service: name, namespace: name, port: amqp, labels });
  }
}

function build(props: Partial<LinkerdProps> = {}) {
  const { cluster, issuer } = examplePlatform();
  const linkerd = new Linkerd(cluster.layer('service-mesh'), {
    apiServer: cluster.apiServer,
    issuer,
    trustAnchors: undefined,
    replicas: 3,
    clusterNetworks: ['10.10.0.0/16', '10.11.0.0/16'],
    ...props,
  });
  return { cluster, linkerd, late: cluster.layer('serverless') };
}

/** A broker in the mesh, and somebody in or outside of it who calls it. */
function brokerAnd(caller: 'meshed' | 'outside'): ClusterView {
  const { cluster, linkerd, late } = build();
  const broker = new App(late, 'broker');
  const client = new App(late, 'client', { broker: broker.endpoint });
  linkerd.mesh.join(broker.home, { opaquePorts: [amqp] });
  if (caller === 'meshed') linkerd.mesh.join(client.home);
  return view(cluster);
}

function valuesOf(rendered: ClusterView): unknown {
  return at(objectOf(rendered, 'HelmRelease', 'linkerd-control-plane'), 'spec', 'values');
}

describe('the control plane', () => {
  it('asks about the pods of members alone, and lets none of them start without a proxy', () => {
    const values = valuesOf(brokerAnd('outside'));
    expect(at(values, 'webhookFailurePolicy')).toBe('Fail');
    const [expression] = list(at(values, 'proxyInjector', 'namespaceSelector', 'matchExpressions'));
    expect(expression).toEqual({ key: 'homelab.local/mesh', operator: 'In', values: ['member'] });
  });

  it('is kept on different nodes when there is more than one pod of each', () => {
    const { cluster } = build();
    const values = valuesOf(view(cluster));
    expect(values).toMatchObject({
      controllerReplicas: 3,
      enablePodAntiAffinity: true,
      enablePodDisruptionBudget: true,
    });
    const single = valuesOf(view(build({ replicas: 1 }).cluster));
    expect(single).toMatchObject({ controllerReplicas: 1 });
    expect(single).not.toHaveProperty('enablePodAntiAffinity');
  });

  it('has requests and limits in every container, proxies and init containers included', () => {
    const workloads = view(build().cluster).workloads.filter(({ namespace }) => namespace === 'linkerd');
    const containers = workloads.flatMap(({ podSpec }) => [
      ...list(podSpec.containers),
      ...list(podSpec.initContainers),
    ]);
    expect(workloads.map(({ name }) => name)).toEqual([
      'linkerd-destination',
      'linkerd-identity',
      'linkerd-proxy-injector',
    ]);
    expect(containers).toHaveLength(11);
    for (const container of containers) {
      expect(at(container, 'resources')).toEqual({
        requests: { cpu: '5m', memory: expect.stringMatching(/^\d+Mi$/) },
        limits: { memory: '250Mi' },
      });
    }
  });

  it('keeps what the API server calls and what it calls itself open', () => {
    const policies = policiesOf(view(build().cluster), 'linkerd');
    expect(policies).toEqual(
      expect.arrayContaining([
        'all-to-api-server',
        'destination-from-api-server',
        'proxy-injector-from-api-server',
      ]),
    );
  });

  it('has webhook certificates that are renewed', () => {
    const rendered = view(build().cluster);
    const values = valuesOf(rendered);
    for (const [key, name] of [
      ['proxyInjector', 'linkerd-proxy-injector'],
      ['profileValidator', 'linkerd-sp-validator'],
      ['policyValidator', 'linkerd-policy-validator'],
    ] as const) {
      expect(at(values, key)).toMatchObject({ externalSecret: true, injectCaFrom: `linkerd/${name}` });
      const { spec } = objectOf(rendered, 'Certificate', name);
      expect(at(spec, 'secretName')).toBe(`${name}-k8s-tls`);
      expect(at(spec, 'dnsNames')).toEqual([`${name}.linkerd.svc`]);
    }
  });

  it('offers the metrics of its parts and of the proxies of every member', () => {
    const { linkerd, late } = build();
    linkerd.mesh.join(new App(late, 'broker').home);
    const jobs = linkerd.metrics.map(({ job, port }) => `${job}:${port}`);
    expect(jobs).toContain('linkerd-policy:9990');
    expect(jobs).toContain('linkerd-proxy-broker:4191');
    expect(new Set(jobs).size).toBe(jobs.length);
  });
});

describe('a namespace that joins', () => {
  it('tells the injector, and why it is privileged', () => {
    const rendered = brokerAnd('outside');
    const { labels, annotations } = objectOf(rendered, 'Namespace', 'broker').metadata;
    expect(levelOf(rendered, 'broker')).toBe('privileged');
    expect(labels).toMatchObject({ 'homelab.local/mesh': 'member', 'homelab.local/own-pods': 'restricted' });
    expect(annotations).toMatchObject({
      'linkerd.io/inject': 'enabled',
      'config.linkerd.io/opaque-ports': '25,587,3306,4444,5432,5672,6379,9300,11211',
      'homelab.local/reason': expect.stringContaining('NET_ADMIN'),
    });
    expect(levelOf(rendered, 'client')).toBe('restricted');
    expect(objectOf(rendered, 'Namespace', 'client').metadata.annotations).not.toHaveProperty(
      'linkerd.io/inject',
    );
  });

  it('is privileged even without pods that anybody knows of', () => {
    const { cluster, linkerd, late } = build();
    linkerd.mesh.join(new Example(late, 'app').namespaces[0] as OwnedNamespace);
    const rendered = view(cluster);
    expect(rendered.workloads.filter(({ namespace }) => namespace === 'app')).toEqual([]);
    expect(levelOf(rendered, 'app')).toBe('privileged');
  });

  it('counts what the injector adds to its pods', () => {
    const found = brokerAnd('outside').workloads.find(({ name }) => name === 'broker');
    expect(found?.injected).toEqual(['linkerd-init', 'linkerd-proxy']);
    expect(found?.labels).toMatchObject({ 'linkerd.io/control-plane-ns': 'linkerd' });
    const [init, proxy] = list(found?.podSpec.initContainers);
    expect(at(init, 'securityContext', 'capabilities', 'add')).toEqual(['NET_ADMIN', 'NET_RAW']);
    expect(at(proxy, 'restartPolicy')).toBe('Always');
  });

  it('waits for the injector', () => {
    const rendered = brokerAnd('outside');
    expect(edgesOf(rendered, 'broker')).toContain('linkerd');
    expect(edgesOf(rendered, 'client')).not.toContain('linkerd');
  });

  it('may ask the control plane, and only members may', () => {
    const policies = policiesOf(brokerAnd('outside'), 'linkerd');
    expect(policies).toContain('identity-from-broker');
    expect(policies).toContain('destination-from-broker');
    expect(policies).not.toContain('identity-from-client');
  });
});

describe('a port of a member', () => {
  const kinds = ['Server', 'AuthorizationPolicy', 'MeshTLSAuthentication'];
  const policy = (rendered: ClusterView): readonly Manifest[] =>
    rendered.objects.map(({ manifest }) => manifest).filter(({ kind }) => kinds.includes(kind));

  it('takes mTLS alone where every caller has a proxy', () => {
    const rendered = brokerAnd('meshed');
    expect(policy(rendered)).toHaveLength(3);
    expect(objectOf(rendered, 'Server', 'port-5672').spec).toEqual({
      podSelector: { matchLabels: { app: 'broker' } },
      port: amqp,
      proxyProtocol: 'opaque',
    });
    expect(objectOf(rendered, 'MeshTLSAuthentication', 'port-5672').spec).toEqual({
      identityRefs: [{ kind: 'Namespace', name: 'client' }],
    });
    const group = 'policy.linkerd.io';
    expect(objectOf(rendered, 'AuthorizationPolicy', 'port-5672').spec).toEqual({
      targetRef: { group, kind: 'Server', name: 'port-5672' },
      requiredAuthenticationRefs: [{ group, kind: 'MeshTLSAuthentication', name: 'port-5672' }],
    });
  });

  it('takes what the NetworkPolicies allow where a caller has none', () => {
    expect(policy(brokerAnd('outside'))).toEqual([]);
  });

  it('is reached through the port of the proxies, too', () => {
    const ports = (rendered: ClusterView) =>
      list(at(objectOf(rendered, 'NetworkPolicy', 'broker-from-client').spec, 'ingress'))
        .flatMap((rule) => list(at(rule, 'ports')))
        .map((port) => at(port, 'port'));
    expect(ports(brokerAnd('meshed'))).toEqual([amqp, 4143]);
    expect(ports(brokerAnd('outside'))).toEqual([amqp]);
  });
});
