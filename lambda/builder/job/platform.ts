import type { Endpoint } from '../net/endpoints.ts';
import type { OwnerReference } from './manifest.ts';

/** Requests and limits of a container, as Kubernetes writes them. */
export interface ContainerResources {
  readonly requests: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
}

/** What an administrator decides about builds. */
export interface BuildPlatform {
  readonly images: {
    /** Of `fetch`, `layer` and `push`. */
    readonly builder: string;
    /** Of `dependencies`: the runtime's own image with its package manager or compiler. */
    readonly dependencies: string;
    readonly kaniko: string;
  };
  /** All that builds may connect to: object store, git hosts, registries and where those redirect to. */
  readonly endpoints: readonly Endpoint[];
  /** CIDR blocks that are never reached: at least the API server. */
  readonly denied: readonly string[];
  /** Egress of the NetworkPolicy beside DNS: the endpoints and the package indexes. */
  readonly egress: readonly object[];
  /** Variables of pip, npm and go: `PIP_INDEX_URL`, `npm_config_registry`, `GOPROXY`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: {
    /** Of the source: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or username and password. */
    readonly source?: string;
    /** `.dockerconfigjson` that reads the base image. */
    readonly base?: string;
    /** `.dockerconfigjson` that writes to the repository. */
    readonly push?: string;
  };
  /** Of the container that installs or compiles. Default: 1 CPU, 1 GiB. */
  readonly resources?: ContainerResources;
  /** Seconds of one attempt. */
  readonly timeoutSeconds: number;
  /** Attempts after the first, when another may help. */
  readonly retries: number;
  /** Seconds that a finished Job keeps its logs. Default: 3600. */
  readonly keepSeconds?: number;
}

/** What one build is for. */
export interface BuildSubject {
  readonly namespace: string;
  readonly functionName: string;
  readonly owner?: OwnerReference;
}

/** Folder of the Go runtime's module in the image that compiles. */
export const goRuntimeFolder = '/opt/homelab/runtime-go';
