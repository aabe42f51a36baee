/** Every way a build can end badly: whether trying again can help, and what to do. */
export const buildReasons = {
  InvalidConfig: { again: false, fix: 'this is a fault of the operator that made the Job' },
  SourceNotFound: {
    again: false,
    fix: 'upload the object, or correct the bucket, key, repository or commit',
  },
  SourceChanged: { again: false, fix: 'nothing: the newer object is built instead' },
  SourceTooLarge: { again: false, fix: 'leave out what the function does not load' },
  SourceDenied: { again: true, fix: 'let the credentials of the source read it' },
  SourceUnavailable: { again: true, fix: 'see why the store of the source does not answer' },
  ChecksumMismatch: { again: false, fix: 'upload the archive again, or correct the checksum' },
  ArchiveRefused: { again: false, fix: 'make the archive again without the entries named' },
  EndpointRefused: { again: false, fix: 'let an administrator add the endpoint, if builds may reach it' },
  DockerfileNotFound: { again: false, fix: 'correct build.dockerfile, or use build.strategy: layers' },
  HandlerNotFound: { again: false, fix: 'correct the handler, or put its module into the source' },
  RequirementsRefused: {
    again: false,
    fix: 'name packages of the index, with versions; wheels and nothing else',
  },
  LockfileMissing: { again: false, fix: 'commit package-lock.json (npm install --package-lock-only)' },
  GoModuleMissing: { again: false, fix: 'put go.mod at the top of the source' },
  DependenciesFailed: { again: false, fix: 'see the log; the same command fails on a laptop' },
  CompileFailed: { again: false, fix: 'see the log; go build fails on a laptop too' },
  IndexUnavailable: { again: true, fix: 'see why the package index does not answer' },
  ToolMissing: { again: true, fix: 'the image of the step lacks its tool: correct the platform' },
  TreeRefused: { again: false, fix: 'leave out what is neither a file nor a folder' },
  ImageTooLarge: { again: false, fix: 'leave out what the function does not load' },
  BaseImageInvalid: { again: false, fix: 'pin a base image that has every platform of the build' },
  BaseImageUnavailable: { again: true, fix: 'see why the registry of the base image does not answer' },
  RegistryDenied: { again: true, fix: 'let the push secret write to the repository' },
  RegistryUnavailable: { again: true, fix: 'see why the registry does not answer' },
  RegistryRefused: { again: true, fix: 'see what the registry says' },
  Cancelled: { again: false, fix: 'nothing: the build was stopped' },
  Internal: { again: true, fix: 'this is a fault of the builder; its log has the place' },
} as const satisfies Readonly<Record<string, { readonly again: boolean; readonly fix: string }>>;

export type BuildReason = keyof typeof buildReasons;

/** Exit codes of a step. The Job tries again after `failed` alone; `cancelled` is that of a process that SIGTERM ended. */
export const exitCodes = { done: 0, refused: 1, failed: 2, cancelled: 143 } as const;

/** A step ended without its result. */
export class BuildError extends Error {
  override name = 'BuildError';
  readonly reason: BuildReason;
  /** Last lines of the tool that failed; empty where none ran. */
  readonly log: readonly string[];

  constructor(
    reason: BuildReason,
    message: string,
    { log = [], cause }: { readonly log?: readonly string[]; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.reason = reason;
    this.log = log;
  }

  get exitCode(): number {
    if (this.reason === 'Cancelled') return exitCodes.cancelled;
    return buildReasons[this.reason].again ? exitCodes.failed : exitCodes.refused;
  }
}

/** Any error as a BuildError; what is none yet is a fault of ours. */
export function asBuildError(error: unknown): BuildError {
  if (error instanceof BuildError) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new BuildError('Internal', text, { cause: error });
}
