import type { AccessRule } from '../core/access-rules.ts';
import { Component } from '../core/component.ts';
import { DerivedObject } from '../core/derived-object.ts';
import type { Foundation } from '../core/foundation.ts';
import { kept } from '../core/kept.ts';
import type { Layer } from '../core/layer.ts';
import { meshReason } from '../core/mesh.ts';
import type { PodSecurityLevel } from '../core/owned-namespace.ts';
import { reasonAnnotation } from '../core/reason.ts';
import { fluxNamespace, roleGroup } from '../core/service-account.ts';
import type { Stage } from '../core/stage.ts';
import type { StageAccess } from '../core/stage-access.ts';

/**
 * Every namespace of the cluster: its Pod Security level, its closed doors, and who may apply what in it. All of it
 * stays when the component goes: the namespace with what is left in it, and the roles, which the component's stages
 * need to delete the rest.
 */
export class Namespaces extends Component implements Foundation {
  readonly ground: Stage;

  constructor(layer: Layer) {
    super(layer, 'namespaces');
    this.ground = this.stage('namespaces');
    this.cluster.foundation = this;
  }

  addNamespaces(levels: ReadonlyMap<string, PodSecurityLevel>): void {
    for (const { name, owner, podSecurityReason } of this.cluster.namespaces) {
      const level = levels.get(name) ?? 'restricted';
      const modes = ['enforce', 'audit', 'warn'].map((mode) => [`pod-security.kubernetes.io/${mode}`, level]);
      const { mesh } = this.cluster;
      const reasons = [podSecurityReason, mesh?.has(name) ? meshReason : undefined].filter(Boolean);
      new DerivedObject(this.ground, name, owner, {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name,
          labels: { ...Object.fromEntries(modes), ...mesh?.labels(name) },
          annotations: {
            ...kept,
            ...mesh?.annotations(name),
            ...(reasons.length > 0 ? { [reasonAnnotation]: reasons.join(' ') } : {}),
          },
        },
      });
      this.addPolicy(owner, name, 'default-deny', { policyTypes: ['Ingress', 'Egress'] });
      this.addPolicy(owner, name, 'allow-dns', { policyTypes: ['Egress'], egress: [dns] });
    }
  }

  addAccess(access: readonly StageAccess[]): void {
    for (const { account, namespaced } of access) {
      for (const [namespace, rules] of namespaced) this.addRole(account, namespace, rules);
    }
  }

  private addRole(account: string, namespace: string, rules: readonly AccessRule[]): void {
    const apiVersion = `${roleGroup}/v1`;
    const metadata = { name: account, namespace, annotations: kept };
    new DerivedObject(this.ground, `role-${namespace}-${account}`, this, {
      apiVersion,
      kind: 'Role',
      metadata,
      rules,
    });
    new DerivedObject(this.ground, `binding-${namespace}-${account}`, this, {
      apiVersion,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: roleGroup, kind: 'Role', name: account },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace: fluxNamespace }],
    });
  }

  private addPolicy(owner: Component, namespace: string, name: string, spec: object): void {
    new DerivedObject(this.ground, `${namespace}-${name}`, owner, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name, namespace, annotations: kept },
      spec: { podSelector: {}, ...spec },
    });
  }
}

/** The one connection that every pod may make; every other is somebody's declared edge. */
const dns = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { port: 53, protocol: 'UDP' },
    { port: 53, protocol: 'TCP' },
  ],
};
