import type { LambdaFunctionSpec } from '../../lambda/api/index.ts';
import type { Trigger } from '../../lambda/broker/trigger.ts';

export const runtimes = ['go', 'nodejs', 'python'] as const;
export type Runtime = (typeof runtimes)[number];

export const styles = ['event', 'http'] as const;

/** Who gets which events: a trigger whose subscriber is the function itself. */
export type FunctionTrigger = Omit<Trigger, 'subscriber'>;

/** Fields of a LambdaFunction that only a cluster knows. */
export const clusterFields = [
  'aliases',
  'build',
  'delivery',
  'envFrom',
  'network',
  'resources',
  'runtimeVersion',
  'scaling',
] as const;
export type ClusterFields = Pick<LambdaFunctionSpec, (typeof clusterFields)[number]>;

/** What function.yaml says. The names are those of a LambdaFunction and of a Trigger. */
export interface FunctionSpec {
  /** A DNS label, at most 63 characters. */
  readonly name: string;
  readonly runtime: Runtime;
  /** `module.function`, the module relative to the folder. Default `main.handler`. */
  readonly handler: string;
  /** What the handler is given. Default `event`. */
  readonly style: (typeof styles)[number];
  /** What one invocation may take. Default 300. */
  readonly timeoutSeconds: number;
  /** Invocations at once; 0 is no limit, and the default. */
  readonly concurrency: number;
  readonly env: Readonly<Record<string, string>>;
  readonly triggers: readonly FunctionTrigger[];
  /** What `homelab lambda deploy` adds to the LambdaFunction, in its words. Default: nothing. */
  readonly cluster: ClusterFields;
}

/** A function in its folder. */
export interface LocalFunction extends FunctionSpec {
  /** Absolute path. */
  readonly folder: string;
}

/** Starts with a letter, as the name of a Kubernetes Service must. */
export function isFunctionName(name: string): boolean {
  return /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
}

export const nameRule = 'lower-case letters, digits and dashes, a letter first, at most 63';
