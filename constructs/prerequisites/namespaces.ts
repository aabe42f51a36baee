import { Component } from '../core/component.ts';
import type { Foundation } from '../core/foundation.ts';
import { IntOrString, Namespace, NetworkPolicy, Role, RoleBinding } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import type { PodSecurityLevel } from '../core/owned-namespace.ts';
import { reasonAnnotation } from '../core/reason.ts';
import { fluxNamespace } from '../core/service-account.ts';
import type { Stage } from '../core/stage.ts';
import type { StageAccess } from '../core/stage-access.ts';

/** Every namespace of the cluster: its Pod Security level, its closed doors, and who may apply what in it. */
export class Namespaces extends Component implements Foundation {
  readonly ground: Stage;

  constructor(layer: Layer) {
    super(layer, 'namespaces');
    this.ground = this.stage('namespaces');
    this.cluster.foundation = this;
  }

  addNamespaces(levels: ReadonlyMap<string, PodSecurityLevel>): void {
    for (const { name, podSecurityReason } of this.cluster.namespaces) {
      const level = levels.get(name) ?? 'restricted';
      const modes = ['enforce', 'audit', 'warn'].map((mode) => [`pod-security.kubernetes.io/${mode}`, level]);
      new Namespace(this.ground, name, {
        metadata: {
          name,
          labels: Object.fromEntries(modes),
          annotations: {
            'kustomize.toolkit.fluxcd.io/prune': 'disabled',
            ...(podSecurityReason ? { [reasonAnnotation]: podSecurityReason } : {}),
          },
        },
      });
      this.close(name);
    }
  }

  addAccess(access: readonly StageAccess[]): void {
    for (const { account, namespaced } of access) {
      for (const [namespace, rules] of namespaced) {
        const metadata = { name: account, namespace };
        new Role(this.ground, `role-${namespace}-${account}`, {
          metadata,
          rules: rules.map(({ apiGroups, resources, resourceNames, verbs }) => ({
            apiGroups: [...apiGroups],
            resources: [...resources],
            resourceNames: resourceNames && [...resourceNames],
            verbs: [...verbs],
          })),
        });
        new RoleBinding(this.ground, `binding-${namespace}-${account}`, {
          metadata,
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: account },
          subjects: [{ kind: 'ServiceAccount', name: account, namespace: fluxNamespace }],
        });
      }
    }
  }

  /** Nothing enters or leaves but DNS; every other connection is somebody's declared edge. */
  private close(namespace: string): void {
    new NetworkPolicy(this.ground, `${namespace}-default-deny`, {
      metadata: { name: 'default-deny', namespace },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
    const port = IntOrString.fromNumber(53);
    new NetworkPolicy(this.ground, `${namespace}-allow-dns`, {
      metadata: { name: 'allow-dns', namespace },
      spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
          {
            to: [
              {
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
                podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
              },
            ],
            ports: [
              { port, protocol: 'UDP' },
              { port, protocol: 'TCP' },
            ],
          },
        ],
      },
    });
  }
}
