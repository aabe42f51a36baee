import type { Runtime } from '../../api/index.ts';
import type { Architecture } from '../../builder/inputs.ts';
import type { BuildPlatform } from '../../builder/job/platform.ts';
import type { Endpoint } from '../../builder/net/endpoints.ts';
import type { PlatformConfig } from '../desired/config.ts';
import type { OperatorLimits } from '../operator-options.ts';

/** What an administrator decides, as one JSON file; secrets are files beside it, never in it. */
export interface OperatorSettings {
  /** Where the Lease of the leader is. */
  readonly lease: { readonly namespace: string; readonly name: string };
  /** Namespaces to look after. Default: all. */
  readonly namespaces?: readonly string[];
  /** What functions are given. */
  readonly platform: PlatformConfig;
  /** Where sources may be. */
  readonly sources: SourceSettings;
  /** How images are built. Default: not at all, and only functions that are images run. */
  readonly builds?: BuildSettings;
  /** Default: those of the operator. */
  readonly limits?: Partial<OperatorLimits>;
  /** URL that lifecycle events are posted to. Default: nobody is told. */
  readonly lifecycleUrl?: string;
  /** File with at least 32 random bytes, which the paths of commands follow from. Default: commands are not taken. */
  readonly commandKeyFile?: string;
}

/** Where sources may be, and how the operator looks at them. */
export interface SourceSettings {
  /** Default: no function may come from an object store. */
  readonly store?: StoreSettings;
  /** Hosts of git repositories. Default: none. */
  readonly git?: readonly Endpoint[];
  /** CIDR blocks that are never connected to: at least the API server. */
  readonly denied: readonly string[];
}

/** The S3 API of the platform. */
export interface StoreSettings {
  readonly endpoint: Endpoint;
  readonly region: string;
  /** Bucket of functions that name none. */
  readonly bucket: string;
  /** Other buckets that functions may name. Default: none. */
  readonly otherBuckets?: readonly string[];
  /** Folder with the files `accessKey` and `secretKey`. */
  readonly credentials: string;
}

/** How images are built. */
export interface BuildSettings {
  /** `registry/path` below which images are pushed as `<namespace>/<function>`. */
  readonly repository: string;
  /** Folder with `.dockerconfigjson`, by which the operator itself looks at images. Default: nobody asks who it is. */
  readonly credentials?: string;
  /** Of the nodes that functions run on. */
  readonly architectures: readonly Architecture[];
  /**
   * Images of the runtimes by language and version: what a function's layer is put on. A tag is resolved to its digest
   * when the operator starts, so that a build never depends on what a tag means later.
   */
  readonly runtimes: Readonly<Record<Runtime, Readonly<Record<string, RuntimeImages>>>>;
  /** What the steps of a build are given; what the author says about time, attempts and resources wins. */
  readonly platform: Omit<BuildPlatform, 'images' | 'retries' | 'timeoutSeconds'> & {
    readonly images: Omit<BuildPlatform['images'], 'dependencies'>;
  };
}

/** The two images of one version of a language. */
export interface RuntimeImages {
  /** Runs functions. */
  readonly base: string;
  /** Installs or compiles: the same with package manager and compiler. */
  readonly dependencies: string;
}
