import type { Component } from './component.ts';

/** Pod Security Standards from weakest to strictest. */
export const podSecurityLevels = ['privileged', 'baseline', 'restricted'] as const;

export type PodSecurityLevel = (typeof podSecurityLevels)[number];

export interface OwnedNamespaceProps {
  /** Why its pods cannot meet `restricted`; needed exactly when they do not. */
  readonly podSecurityReason?: string;
}

/** A namespace and the component that fills it; the `namespaces` stage creates it. */
export interface OwnedNamespace extends OwnedNamespaceProps {
  readonly name: string;
  readonly owner: Component;
}
