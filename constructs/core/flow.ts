import type { Component } from './component.ts';

/** Pods of one namespace chosen by labels; no label chooses all of them. */
export interface Pods {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Addresses outside the cluster's pods, as one CIDR. */
export interface Addresses {
  readonly cidr: string;
  readonly except?: readonly string[];
}

export interface FlowPort {
  /** Port of the receiving pod or address. */
  readonly port: number;
  /** Last port of a range that starts at `port`. */
  readonly endPort?: number;
  /** Default: TCP. */
  readonly protocol?: 'TCP' | 'UDP';
}

/** Traffic that is allowed to start; both NetworkPolicies follow from it. */
export interface Flow {
  readonly from: Pods | Addresses;
  readonly to: Pods | Addresses;
  /** Empty allows every port. */
  readonly ports: readonly FlowPort[];
  /** One word for the other side: part of the policies' names. */
  readonly label: { readonly from: string; readonly to: string };
  /** Whose props declare it: messages point at the line that made this component. */
  readonly declaredBy: Component;
}

export function arePods(peer: Pods | Addresses): peer is Pods {
  return 'namespace' in peer;
}
