import type { FunctionBuildStatus, LambdaFunction, ReasonOf } from '../api/index.ts';
import type { BuildSource } from '../builder/inputs.ts';
import type { CloudEvent } from '../events/index.ts';
import type { Job, Pod } from './build/job.ts';
import type { LifecycleData, Manifest, SourceObservation } from './desired/index.ts';

/** What a source was found to be, and what a build of it begins with; nothing is built where the source is an image. */
export interface FoundSource {
  readonly observation: SourceObservation;
  readonly source?: BuildSource;
}

/** Looks at sources; never fetches them. */
export interface Sources {
  /** @throws only for a fault of ours: what is wrong with the source is an observation */
  find(fn: LambdaFunction, signal: AbortSignal): Promise<FoundSource>;
}

/** One build, decided by the hash of all that goes into it. */
export interface BuildPlan {
  readonly hash: string;
  /** Name of its Job. */
  readonly name: string;
  /** The Job and what it needs; the Job last. */
  readonly objects: readonly Manifest[];
}

/** Why a build has failed. */
export type BuildFailureReason = ReasonOf<'BuildSucceeded'>;

/** How a build stands. */
export type BuildOutcome =
  | {
      readonly state: 'running';
      readonly attempts: number;
      /** What keeps it from going on; it may still. */
      readonly waiting?: { readonly reason: BuildFailureReason; readonly message: string };
    }
  | { readonly state: 'succeeded'; readonly attempts: number; readonly result: BuildResult }
  | {
      readonly state: 'failed';
      readonly attempts: number;
      readonly reason: BuildFailureReason;
      readonly message: string;
      readonly logTail?: string;
    };

/** What a build made. */
export type BuildResult = Pick<FunctionBuildStatus, 'provenance' | 'sbom' | 'logTail'> & {
  /** With its digest. */
  readonly image: string;
};

/** Knows how functions become images; pure but for `existing`. */
export interface Builds {
  /** @throws BuildError for what cannot be built as it is asked for */
  plan(fn: LambdaFunction, source: BuildSource): BuildPlan;
  outcome(job: Job, pods: readonly Pod[]): BuildOutcome;
  /** The image that this hash has made before, if the registry still has it. */
  existing?(fn: LambdaFunction, plan: BuildPlan, signal: AbortSignal): Promise<BuildResult | undefined>;
}

/** What is outside the cluster and goes with a function. */
export interface ExternalState {
  /** Tidies up; called again until it does not throw. */
  remove(fn: LambdaFunction, signal: AbortSignal): Promise<void>;
}

/** Takes what happens to functions. */
export interface LifecycleSink {
  /** Never throws and makes nobody wait. */
  send(event: CloudEvent<LifecycleData>): void;
}
