import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { FleetSpec } from '../../clusters/fleet.ts';
import type { StageState } from '../reconcile/stage-states.ts';

/** What steps are made from: one cluster, and what the person who runs them has. */
export interface Site {
  readonly spec: ClusterSpec;
  readonly fleet: FleetSpec;
  /** The repository, with trailing slash or without. */
  readonly root: string;
  /** File with the keys of Sealed Secrets; it need not exist. */
  readonly keyFile: string;
  /** Namespace of the Sealed Secrets controller; absent where the cluster has none. */
  readonly sealedSecrets?: string;
  /** Where the environment has the password of the Git repository. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** IPv4 addresses of this computer. */
  readonly addresses: readonly string[];
  /** Milliseconds to wait for the chain at most. */
  readonly chainPatience: number;
  /** Told after every look at the chain. */
  readonly onStages?: (stages: readonly StageState[]) => void;
}

/** Where keys are kept when nobody says otherwise: outside of the repository, one file a cluster. */
export function defaultKeyFile(cluster: string, environment: Site['environment']): string {
  const home = environment.XDG_CONFIG_HOME || join(environment.HOME || homedir(), '.config');
  return join(home, 'homelab', `${cluster}.sealed-secrets.json`);
}
