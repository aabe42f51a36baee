import type { ClusterRule } from './finding.ts';
import { uniqueIdentity } from './unique-identity.ts';

/** Every rule over one cluster, in the order of the alphabet. */
export const clusterRules: readonly ClusterRule[] = [uniqueIdentity];
