import type {
  TracingPolicySpec,
  TracingPolicySpecKprobes,
  TracingPolicySpecKprobesSelectors,
  TracingPolicySpecKprobesSelectorsMatchActions,
} from '../../../imports/crds/cilium.io/tracing-policy.ts';

export interface TracingPolicyOptions {
  /** `monitor` reports; `enforce` also kills and denies where the policy says so. */
  readonly mode: 'monitor' | 'enforce';
  /** CIDRs of the cluster's own pods, Services and nodes: traffic to them is nobody's escape. */
  readonly clusterRanges: readonly string[];
}

/** One kind of attack: what to look for, and what to do about it in each mode. */
export interface Policy {
  /** Name of the TracingPolicy. */
  readonly name: string;
  readonly spec: (options: TracingPolicyOptions) => TracingPolicySpec;
}

export type Kprobe = TracingPolicySpecKprobes;
export type Selector = TracingPolicySpecKprobesSelectors;
export type Action = TracingPolicySpecKprobesSelectorsMatchActions;

/** An event at most once a minute for each process. */
export const report: Action = { action: 'Post', rateLimit: '1m', rateLimitScope: 'process' };

/** Kills the process; what it asked for may still happen. */
export const kill: Action = { action: 'Sigkill' };

/** Answers EPERM; the kernel allows it only on syscalls and on `security_*` functions. */
export const deny: Action = { action: 'Override', argError: -1 };

/** `actions` where the mode allows them, else a report. */
export function enforced({ mode }: TracingPolicyOptions, ...actions: readonly Action[]): Action[] {
  return mode === 'enforce' ? [...actions] : [report];
}

/** The mode as Tetragon reads it; one attachment per hook, because multi-attached ones cannot deny. */
export function optionsOf({ mode }: TracingPolicyOptions): TracingPolicySpec['options'] {
  return [
    { name: 'policy-mode', value: mode },
    { name: 'disable-kprobe-multi', value: '1' },
  ];
}

/** Names of programs in both folders where distributions keep them. */
export function binaries(names: readonly string[]): string[] {
  return names.flatMap((name) => [`/bin/${name}`, `/usr/bin/${name}`]);
}
