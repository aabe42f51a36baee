import type { ClusterRule } from './finding.ts';
import { uniqueIdentity } from './unique-identity.ts';

/** Every rule over one cluster, in the order of the alphabet. */
import type { Finding } from './finding.ts';
export const fleetRules: readonly { check: (fleet: unknown) => readonly Finding[] }[] = [];
export const clusterRules: readonly ClusterRule[] = [uniqueIdentity];
