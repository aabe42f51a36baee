/** Languages that have a runtime image. */
export const runtimes = ['python', 'nodejs', 'go'] as const;
export type Runtime = (typeof runtimes)[number];

/** Processor families that images are built for. */
export const architectures = ['amd64', 'arm64'] as const;
export type Architecture = (typeof architectures)[number];

/** An object of an S3 API, as it was when it was resolved. */
export interface S3Source {
  readonly kind: 's3';
  /** `https://host[:port]`, without a path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly key: string;
  /** As the store gives it, without quotes. */
  readonly etag: string;
  /** Where the bucket keeps versions. */
  readonly versionId?: string;
  /** Hex SHA-256 that the author promises. */
  readonly sha256?: string;
}

/** A commit of a git repository. */
export interface GitSource {
  readonly kind: 'git';
  /** `https://host[:port]/path`. */
  readonly url: string;
  /** 40 or 64 hex digits, never a branch. */
  readonly commit: string;
  /** Folder in it. Default: its top. */
  readonly path?: string;
}

export interface InlineFile {
  /** Path with `/`, relative. */
  readonly path: string;
  readonly content: string;
}

/** Files in the LambdaFunction itself. */
export interface InlineSource {
  readonly kind: 'inline';
  readonly files: readonly InlineFile[];
}

export type BuildSource = S3Source | GitSource | InlineSource;

export interface BuildOptions {
  /** `layers` puts files and dependencies on the runtime's image; `kaniko` runs the Dockerfile of the source. */
  readonly strategy: 'layers' | 'kaniko';
  /** For `kaniko`: its path in the source. Default: `Dockerfile`. */
  readonly dockerfile?: string;
  /** Whether packages may run code of their own while they are installed. */
  readonly installScripts: boolean;
}

/** Everything that an image comes from. Two builds whose inputs are equal are one build. */
export interface BuildInputs {
  readonly source: BuildSource;
  readonly runtime: Runtime;
  /** Of the language, as `3.13`. */
  readonly runtimeVersion: string;
  /** `module.function`. */
  readonly handler: string;
  /** The runtime's image: `registry/name@sha256:…`. */
  readonly baseImage: string;
  readonly architectures: readonly Architecture[];
  readonly options: BuildOptions;
  /** Digest or version of the builder's image. */
  readonly builder: string;
  /** `registry/name` that the image is pushed to, without a tag. */
  readonly repository: string;
}
