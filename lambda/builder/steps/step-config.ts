import type { FlatInputs } from '../build-hash.ts';
import type { Architecture, BuildOptions, BuildSource, Runtime } from '../inputs.ts';
import type { Endpoint } from '../net/endpoints.ts';

/** The steps of a build, in their order. Each runs in a container of its own. */
export const steps = ['fetch', 'dependencies', 'layer', 'push'] as const;
export type Step = (typeof steps)[number];

/** Where a step may connect to. */
export interface NetworkConfig {
  readonly endpoints: readonly Endpoint[];
  /** CIDR blocks that no endpoint may be in: the API server. */
  readonly denied: readonly string[];
}

/** A repository of a registry. */
export interface RepositoryConfig {
  /** `https://host[:port]`. */
  readonly origin: string;
  readonly repository: string;
}

export interface FetchConfig extends NetworkConfig {
  readonly source: BuildSource;
  readonly runtime: Runtime;
  readonly handler: string;
  readonly options: BuildOptions;
  readonly architectures: readonly Architecture[];
  /** Not fetched for `kaniko`, whose Dockerfile names its own. */
  readonly base: RepositoryConfig & { readonly digest: string };
}

export interface DependenciesConfig {
  readonly runtime: Runtime;
  /** As `3.13`. */
  readonly runtimeVersion: string;
  readonly architectures: readonly Architecture[];
  readonly installScripts: boolean;
  /** Variables of the tools, set by an administrator: `PIP_INDEX_URL`, `npm_config_registry`, `GOPROXY`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder of the Go runtime's module in the image of the step. */
  readonly goRuntime: string;
}

export interface LayerConfig {
  readonly hash: string;
  readonly inputs: FlatInputs;
  readonly runtime: Runtime;
  readonly handler: string;
  readonly strategy: BuildOptions['strategy'];
  readonly architectures: readonly Architecture[];
  /** `registry/name@sha256:…`. */
  readonly baseImage: string;
  readonly repository: string;
}

export interface PushConfig extends NetworkConfig {
  readonly target: RepositoryConfig & { readonly tag: string };
  /** Where the layers of the base come from. */
  readonly base: RepositoryConfig;
}

/** The configuration of each step. */
export interface StepConfigs {
  readonly fetch: FetchConfig;
  readonly dependencies: DependenciesConfig;
  readonly layer: LayerConfig;
  readonly push: PushConfig;
}
