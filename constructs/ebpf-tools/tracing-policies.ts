import { TracingPolicy } from '../../imports/crds/cilium.io/tracing-policy.ts';
import type { Stage } from '../core/stage.ts';
import { containerEscape } from './tracing-policies/container-escape.ts';
import { cryptoMining } from './tracing-policies/crypto-mining.ts';
import type { Policy, TracingPolicyOptions } from './tracing-policies/policy.ts';
import { reverseShell } from './tracing-policies/reverse-shell.ts';
import { sensitiveFiles } from './tracing-policies/sensitive-files.ts';

/** Every policy that a cluster with Tetragon has. */
export const tracingPolicies: readonly Policy[] = [
  containerEscape,
  cryptoMining,
  reverseShell,
  sensitiveFiles,
];

/** Adds each policy to `stage` in the form that the mode asks for. */
export function addTracingPolicies(stage: Stage, options: TracingPolicyOptions): void {
  for (const { name, spec } of tracingPolicies) {
    new TracingPolicy(stage, name, { metadata: { name }, spec: spec(options) });
  }
}
