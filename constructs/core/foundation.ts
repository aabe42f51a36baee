import type { Component } from './component.ts';
import type { PodSecurityLevel } from './owned-namespace.ts';
import type { Stage } from './stage.ts';
import type { StageAccess } from './stage-access.ts';

/** The component that creates what all others stand on, once they are known. */
export interface Foundation extends Component {
  readonly ground: Stage;
  /** Creates the namespaces with the level that their pods meet, closed to all traffic but DNS. */
  addNamespaces(levels: ReadonlyMap<string, PodSecurityLevel>): void;
  /** Gives each stage's account its roles in the namespaces. */
  addAccess(access: readonly StageAccess[]): void;
}
