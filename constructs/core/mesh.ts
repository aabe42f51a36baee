import { Capability, type Reachable } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { External } from './external.ts';
import type { Pods } from './flow.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

/** Label of the namespaces whose pods the injector is asked about; it looks at no other. */
export const meshLabel = 'homelab.local/mesh';

/** Label of members whose own pods meet `restricted`: what admission then holds them to. */
export const ownPodsLabel = 'homelab.local/own-pods';

/** Port of a proxy that takes everything from other proxies, whatever port is meant. */
export const meshPort = 4143;

/** Why a namespace with proxies is `privileged`. */
export const meshReason =
  'The init container of each proxy leads the pod’s traffic through it and needs NET_ADMIN and NET_RAW.';

export interface MemberProps {
  /** Ports of protocols in which the server speaks first; joined to those that the mesh knows. Default: none. */
  readonly opaquePorts?: readonly number[];
}

/** A namespace whose pods all have a proxy. */
export interface MeshMember extends MemberProps {
  readonly namespace: OwnedNamespace;
}

export interface MeshProps {
  /** Namespace of the control plane. */
  readonly controlPlane: OwnedNamespace;
  /** What each proxy asks for its identity, for addresses and for policies. */
  readonly services: readonly Reachable[];
  /** Containers that the injector adds in front of all others, as manifests. */
  readonly injected: readonly object[];
  /** Label that the injector puts on each pod. */
  readonly podLabels: Readonly<Record<string, string>>;
  /** Ports that the proxies treat as opaque without being told. */
  readonly opaquePorts: readonly number[];
  /** Whether the certificates of this cluster are good in the others. */
  readonly isShared: boolean;
}

/** The service mesh of a cluster: who joins it, and what joining takes. Taking it waits for the injector. */
export class Mesh extends Capability {
  readonly props: MeshProps;
  readonly members = new Map<string, MeshMember>();
  /** Gateways of other clusters: what members call behind a mirrored Service. */
  readonly gateways: External[] = [];
  /** What other clusters may mirror. */
  readonly exports: Endpoint[] = [];
  /** Pods through which other clusters come in; undefined where none does. */
  gateway: Pods | undefined;

  constructor(provider: Stage, props: MeshProps) {
    super(provider);
    this.props = props;
  }

  /**
   * Every pod of the namespace gets a proxy; its stages wait for the injector, whose absence stops new pods of it.
   * The namespace becomes `privileged`; a rule holds its own pods to what they met before.
   */
  join(namespace: OwnedNamespace, props: MemberProps = {}): void {
    this.members.set(namespace.name, { ...props, namespace });
  }

  /** Lets linking clusters mirror a Service and call its pods through the gateway. */
  export(endpoint: Endpoint): void {
    this.exports.push(endpoint);
  }

  /** Whether every pod of a namespace has a proxy. */
  has(namespace: string): boolean {
    return this.members.has(namespace);
  }

  /** Whether proxies pass a port of a namespace on without looking into it. */
  isOpaque(namespace: string, port: number): boolean {
    const own = this.members.get(namespace)?.opaquePorts ?? [];
    return own.includes(port) || this.props.opaquePorts.includes(port);
  }

  /** Labels of a member's Namespace. */
  labels(namespace: string): Readonly<Record<string, string>> {
    const member = this.members.get(namespace);
    if (!member) return {};
    const { podSecurityReason } = member.namespace;
    return { [meshLabel]: 'member', ...(podSecurityReason ? {} : { [ownPodsLabel]: 'restricted' }) };
  }

  /** Annotations of a member's Namespace. */
  annotations(namespace: string): Readonly<Record<string, string>> {
    const member = this.members.get(namespace);
    if (!member) return {};
    const opaque = [...this.props.opaquePorts, ...(member.opaquePorts ?? [])].sort((a, b) => a - b);
    return {
      'linkerd.io/inject': 'enabled',
      ...(member.opaquePorts ? { 'config.linkerd.io/opaque-ports': opaque.join(',') } : {}),
    };
  }
}
