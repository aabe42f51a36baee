import { describe, expect, it } from 'vitest';
import { Component } from '../core/component.ts';
import { Example, exampleCluster, view } from '../core/fixtures/cluster.ts';
import { Deployment } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { at, identify, list } from '../core/manifest.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { ClusterView } from '../core/view.ts';
import { findObject, findStage } from './fixtures/find.ts';

const modes = ['enforce', 'audit', 'warn'];

/** A component with one Deployment in the namespace `app`. */
class App extends Component {
  constructor(layer: Layer, podSpec: object, podSecurityReason?: string) {
    super(layer, 'app');
    this.namespace('app', { podSecurityReason });
    const labels = { app: 'app' };
    const containers = [{ name: 'app', image: 'example.org/app:1.0.0' }];
    new Deployment(this.stage('app'), 'app', {
      metadata: { name: 'app', namespace: 'app' },
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers, ...podSpec } },
      },
    });
  }
}

function withApp(podSpec: object, reason?: string): ClusterView {
  const { cluster, early } = exampleCluster();
  new App(early, podSpec, reason);
  return view(cluster);
}

function levels(rendered: ClusterView): readonly unknown[] {
  const { labels } = findObject(rendered, 'Namespace', 'app').metadata;
  return modes.map((mode) => labels?.[`pod-security.kubernetes.io/${mode}`]);
}

const hardened = {
  securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  containers: [
    {
      name: 'app',
      image: 'example.org/app:1.0.0',
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    },
  ],
};

describe('Namespaces', () => {
  it.each([
    ['restricted', hardened],
    ['baseline', {}],
    ['privileged', { hostNetwork: true }],
  ])('enforces %s, the strictest level that the pods meet', (level, podSpec) => {
    expect(levels(withApp(podSpec))).toEqual(modes.map(() => level));
  });

  it('enforces restricted where nobody makes pods', () => {
    const { cluster, early } = exampleCluster();
    new Example(early, 'app');
    expect(levels(view(cluster))).toEqual(modes.map(() => 'restricted'));
  });

  it('writes down why pods need more', () => {
    const { annotations } = findObject(withApp({}, 'It must.'), 'Namespace', 'app').metadata;
    expect(annotations?.[reasonAnnotation]).toBe('It must.');
  });

  it('never lets Flux delete a namespace, its closed doors, or the roles by which a stage is taken out', () => {
    const { objects } = findStage(withApp({}), 'namespaces');
    const kinds = objects.map(({ manifest }) => manifest.kind);
    expect(new Set(kinds)).toEqual(new Set(['Namespace', 'NetworkPolicy', 'Role', 'RoleBinding']));
    for (const { manifest } of objects) {
      const prune = manifest.metadata.annotations?.['kustomize.toolkit.fluxcd.io/prune'];
      expect(prune, identify(manifest)).toBe('disabled');
    }
  });

  it('is the first stage of all, and every stage with a namespace waits for it', () => {
    const rendered = withApp({});
    expect(findStage(rendered, 'namespaces').dependsOn).toEqual([]);
    expect(findStage(rendered, 'app').dependsOn).toEqual(['namespaces']);
  });

  it('closes a namespace in both directions, but for DNS of the cluster', () => {
    const rendered = withApp({});
    expect(findObject(rendered, 'NetworkPolicy', 'default-deny', 'app').spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
    const dns = findObject(rendered, 'NetworkPolicy', 'allow-dns', 'app');
    const [rule, ...others] = list(at(dns, 'spec', 'egress'));
    expect(others).toEqual([]);
    expect(at(rule, 'ports')).toEqual([
      { port: 53, protocol: 'UDP' },
      { port: 53, protocol: 'TCP' },
    ]);
    expect(list(at(rule, 'to'))).toEqual([
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
        podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
      },
    ]);
  });

  it("gives each stage's account its rights in the namespaces that it fills, and only there", () => {
    const rendered = withApp({});
    const role = findObject(rendered, 'Role', 'stage-app', 'app');
    expect(list(at(role, 'rules')).map((rule) => at(rule, 'resources'))).toContainEqual(['deployments']);
    const binding = findObject(rendered, 'RoleBinding', 'stage-app', 'app');
    expect(at(binding, 'roleRef', 'name')).toBe('stage-app');
    expect(at(binding, 'subjects')).toEqual([
      { kind: 'ServiceAccount', name: 'stage-app', namespace: 'flux-system' },
    ]);
    const roles = rendered.objects.filter(({ manifest: { kind } }) => kind === 'Role');
    expect(roles.map(({ manifest: { metadata } }) => metadata.namespace)).toEqual(['app']);
  });
});
