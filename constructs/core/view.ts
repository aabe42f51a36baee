import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import type { ChartFacts } from './chart-facts.ts';
import type { ChartRelease } from './chart-release.ts';
import type { Flow } from './flow.ts';
import type { SourceLocation } from './located.ts';
import type { Manifest } from './manifest.ts';
import type { OwnedNamespace } from './owned-namespace.ts';

/** An object in memory, with where it comes from and where it goes. */
export interface RenderedObject {
  readonly manifest: Manifest;
  readonly layer: string;
  readonly stage: string;
  /** Construct path, from the layer down. */
  readonly path: string;
  /** The TypeScript line that made it. */
  readonly location: () => SourceLocation | undefined;
}

/** A pod template and how often it runs, whoever makes the pods. */
export interface Workload {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  /** Pods at once; a DaemonSet has one on each node that it fits. */
  readonly replicas: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly podSpec: Readonly<Record<string, unknown>>;
  /** Storage that each replica claims. */
  readonly claims: readonly { readonly storage: string; readonly storageClass?: string }[];
  /** `own`: in dist/; `chart`: rendered by Helm; `controller`: made later by a controller. */
  readonly origin: 'own' | 'chart' | 'controller';
  /** Runs to completion: a Job, or a Helm hook. */
  readonly transient: boolean;
  /** Per container: why it has no probes. */
  readonly noProbes: Readonly<Record<string, string>>;
  /** Init containers that an admission webhook adds to what was declared. Default: none. */
  readonly injected?: readonly string[];
  /** The rendered object that causes it. */
  readonly object: RenderedObject;
}

export interface StageEdge {
  readonly to: string;
  /** Why: names of capabilities, CRDs or namespaces. */
  readonly because: readonly string[];
}

export interface StageView {
  readonly name: string;
  readonly layer: string;
  readonly component: string;
  readonly objects: readonly RenderedObject[];
  /** Every edge, before reduction. */
  readonly edges: readonly StageEdge[];
  /** Transitively reduced: what Flux is told. */
  readonly dependsOn: readonly string[];
  readonly filePerObject: boolean;
  /** Custom kinds, as `group/Kind`, that a controller defines because of these objects. */
  readonly brings: readonly string[];
}

/** A HelmRelease with what its chart really holds. */
export interface ReleaseView {
  readonly release: ChartRelease;
  readonly facts: ChartFacts | undefined;
  readonly object: RenderedObject;
  readonly stage: string;
}

/** A Secret that only the owner of the homelab can give. */
export interface CredentialView {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
  /** Keys that are not sealed yet. */
  readonly missing: readonly string[];
  readonly purpose: string;
  readonly optional: boolean;
  /** Who needs it. */
  readonly component: string;
  readonly stage: string;
}

/** One cluster after rendering: all that a rule may look at. */
export interface ClusterView {
  readonly spec: ClusterSpec;
  readonly stages: readonly StageView[];
  /** What lands in dist/<cluster>. */
  readonly objects: readonly RenderedObject[];
  /** What lands in flux/<cluster>. */
  readonly flux: readonly RenderedObject[];
  readonly releases: readonly ReleaseView[];
  readonly workloads: readonly Workload[];
  readonly namespaces: readonly OwnedNamespace[];
  readonly flows: readonly Flow[];
  readonly credentials: readonly CredentialView[];
  /** What the owner has sealed for this cluster. */
  readonly sealed: readonly SealedSource[];
  /** dist/<cluster>/nodes: path below it → content. */
  readonly nodeFiles: ReadonlyMap<string, unknown>;
}
