import { buildEgress } from './falco-rules/build-egress.ts';
import { functionShell } from './falco-rules/function-shell.ts';
import { registryStorage } from './falco-rules/registry-storage.ts';
import type { FalcoRule } from './falco-rules/rule.ts';
import { sealingKeys } from './falco-rules/sealing-keys.ts';

/** What this homelab's own workloads never do; upstream's rules stand beside them. */
export const falcoRules: readonly FalcoRule[] = [buildEgress, functionShell, registryStorage, sealingKeys];

/** Upstream's rules that are switched off, each for the reason behind it. */
export const disabledFalcoRules: readonly string[] = [
  // Operators do nothing else, and who may reach the API server is what the NetworkPolicies say.
  'Contact K8S API Server From Container',
];
