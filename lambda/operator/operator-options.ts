import type { BuildLimits } from '../builder/queue.ts';
import type { Clock } from '../kube/clock.ts';
import type { ElectionTimes } from '../kube/election/elector.ts';
import type { Rate } from '../kube/rate-limiter.ts';
import type { PlatformConfig } from './desired/index.ts';
import type { OperatorMetrics } from './metrics/operator-metrics.ts';
import type { Builds, ExternalState, LifecycleSink, Sources } from './ports.ts';
import type { Tracer } from './telemetry/tracer.ts';

/** How much of what the operator does. */
export interface OperatorLimits {
  /** Functions at a time. Default: 10. */
  readonly workers: number;
  /** Builds at once. Default: 10, 3 of a namespace. */
  readonly builds: BuildLimits;
  /** Functions a namespace may have. Default: 500. */
  readonly functionsPerNamespace: number;
  /** Reconciles of one namespace. Default: 50 a second, 200 at once. */
  readonly namespaceRate: Rate;
  /** Retries after failures, all together. Default: 10 a second, 100 at once. */
  readonly retryRate: Rate;
  /** Milliseconds after which a source is looked at again. Default: one minute. */
  readonly sourcePollMs: number;
  /** Milliseconds that tidying up outside the cluster may keep a deleted function. Default: ten minutes. */
  readonly cleanupLimitMs: number;
  /** Milliseconds that reconciles under way have when the process ends. Default: 20,000. */
  readonly graceMs: number;
}

export const defaultLimits: OperatorLimits = {
  workers: 10,
  builds: { total: 10, perNamespace: 3 },
  functionsPerNamespace: 500,
  namespaceRate: { perSecond: 50, burst: 200 },
  retryRate: { perSecond: 10, burst: 100 },
  sourcePollMs: 60_000,
  cleanupLimitMs: 600_000,
  graceMs: 20_000,
};

/** What happens inside, for logs. */
export interface OperatorLog {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

export interface OperatorOptions {
  /** Unique between two lives of a process. */
  readonly identity: string;
  /** Where the Lease is. */
  readonly lease: { readonly namespace: string; readonly name: string };
  readonly platform: PlatformConfig;
  readonly sources: Sources;
  readonly builds: Builds;
  readonly external?: ExternalState;
  readonly lifecycle?: LifecycleSink;
  /** Namespaces to look after. Default: all. */
  readonly namespaces?: readonly string[];
  readonly limits?: Partial<OperatorLimits>;
  readonly electionTimes?: ElectionTimes;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly metrics?: OperatorMetrics;
  readonly tracer?: Tracer;
  readonly log?: OperatorLog;
}
