import type { FunctionBuildStatus, ReasonOf, ResolvedSource } from '../../../api/index.ts';
import type { Condition } from '../../../kube/condition.ts';
import type { KubeObject } from '../../../kube/object.ts';

/** An object of Knative, as far as its state is read. */
export interface KnativeObject extends KubeObject {
  readonly spec?: unknown;
  readonly status?: {
    readonly observedGeneration?: number;
    readonly conditions?: readonly Partial<Condition>[];
    readonly [field: string]: unknown;
  };
}

/** What looking for the source came to. */
export interface SourceObservation {
  readonly reason: ReasonOf<'SourceResolved'>;
  /** A sentence with what to do. */
  readonly message: string;
  /** Present exactly when the reason is `SourceFound`. */
  readonly resolved?: ResolvedSource;
}

/** What became of the build of that source. */
export interface BuildObservation {
  readonly reason: ReasonOf<'BuildSucceeded'>;
  readonly message: string;
  /** The build that was begun last. Default: that of the status before. */
  readonly record?: FunctionBuildStatus;
}

/** Everything that the status of a function is made of; what is not there has not been looked at. */
export interface Observed {
  /** Why nothing is done at all. */
  readonly hold?: { readonly reason: Exclude<ReasonOf<'Ready'>, 'Ready'>; readonly message: string };
  readonly source?: SourceObservation;
  readonly build?: BuildObservation;
  /** Image that the function should run, with its digest. */
  readonly image?: string;
  /** Its Knative Service. */
  readonly service?: KnativeObject;
  /** Its Knative Revisions, in any order. */
  readonly revisions?: readonly KnativeObject[];
  /** The Broker of the namespace. */
  readonly broker?: KnativeObject;
  /** Its Triggers, by name. */
  readonly triggers?: readonly KnativeObject[];
  /** What the API server says against the objects of a concern. */
  readonly refusals?: { readonly service?: string; readonly eventing?: string };
  /** Ranges of addresses that the function may not have. */
  readonly refusedEgress?: readonly string[];
  /** False where the cluster does not know Brokers and Triggers, or nothing keeps their events. Default: true. */
  readonly eventingInstalled?: boolean;
}
