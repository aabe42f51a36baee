import type { ConditionType } from './conditions.ts';

/** One word of a condition's `reason`. */
interface ReasonEntry {
  readonly condition: ConditionType;
  readonly status: 'False' | 'True' | 'Unknown';
  /** What it means, and what to do where there is something to do. */
  readonly meaning: string;
  /** Whether another attempt without any change of the spec may go well. Default: false. */
  readonly transient?: true;
}

function entries<const Name extends string>(
  condition: ConditionType,
  reasons: Readonly<Record<Name, readonly [ReasonEntry['status'], string, 'transient'?]>>,
): Readonly<Record<Name, ReasonEntry>> {
  return Object.fromEntries(
    Object.entries<readonly [ReasonEntry['status'], string, 'transient'?]>(reasons).map(
      ([name, [status, meaning, transient]]) => [
        name,
        { condition, status, meaning, ...(transient ? { transient: true } : {}) },
      ],
    ),
  ) as Readonly<Record<Name, ReasonEntry>>;
}

/** Every reason of every condition: the one list that the operator, the CLI and the reference read. */
export const reasons = {
  ...entries('Ready', {
    Ready: ['True', 'The function can be called and gets its events.'],
    Paused: ['Unknown', 'The annotation `lambda.knative.io/paused` is set; remove it to go on.'],
    Deleting: ['False', 'The function is being deleted.'],
    ReconcileFailed: ['Unknown', 'The operator could not finish; it tries again.', 'transient'],
    NamespaceNotWatched: ['Unknown', 'The operator does not look after this namespace.'],
    NamespaceQuotaExceeded: [
      'False',
      'The namespace has as many functions as it may; delete one or ask for more.',
    ],
  }),
  ...entries('SourceResolved', {
    SourceFound: ['True', 'The source was found, and is what `status.source` says.'],
    ResolvingSource: ['Unknown', 'The source has not been looked at yet.', 'transient'],
    ObjectNotFound: ['False', 'The bucket has no such key; upload the zip or correct the key.', 'transient'],
    BucketNotFound: ['False', 'There is no such bucket; correct `spec.source.s3.bucket`.', 'transient'],
    BucketNotAllowed: ['False', 'The operator may not read this bucket; use one that it may.'],
    ObjectTooLarge: ['False', 'The zip is larger than the operator allows; make it smaller.', 'transient'],
    ChecksumMismatch: [
      'False',
      'The zip is not that of `spec.source.s3.sha256`; correct one of them.',
      'transient',
    ],
    HostNotAllowed: ['False', 'The operator may not fetch from this host; ask for it to be allowed.'],
    RepositoryNotFound: [
      'False',
      'There is no such repository, or it is private; correct the URL or name a Secret.',
      'transient',
    ],
    ReferenceNotFound: ['False', 'The repository has no such branch, tag or commit.', 'transient'],
    SecretNotReadable: [
      'False',
      'The operator may not read the Secret, or it lacks a key; bind the Role of the message.',
      'transient',
    ],
    AccessDenied: ['False', 'The source refuses the credentials; correct them.', 'transient'],
    SourceUnavailable: ['Unknown', 'The source does not answer; it is asked again.', 'transient'],
  }),
  ...entries('BuildSucceeded', {
    Built: ['True', 'The image of this source is in the registry.'],
    ImageGiven: ['True', 'The source is an image; nothing is built.'],
    WaitingForSource: ['Unknown', 'Nothing can be built before the source is found.'],
    BuildQueued: ['Unknown', 'As many builds run as may; this one waits for its turn.', 'transient'],
    Building: ['Unknown', 'The build runs.', 'transient'],
    BuildRetrying: ['Unknown', 'An attempt failed and another one follows.', 'transient'],
    BuildCancelled: ['Unknown', 'The spec moved on while it ran; its successor follows.', 'transient'],
    ArchiveRefused: ['False', 'The zip could do harm or cannot be read; the message names the entry.'],
    SourceChanged: ['False', 'The source changed while it was fetched; it is looked at again.', 'transient'],
    DependenciesFailed: ['False', 'The dependencies could not be installed; the log has the cause.'],
    CompileFailed: ['False', 'The code does not compile; the log has the cause.'],
    HandlerNotFound: ['False', 'The source has no such handler; correct `spec.handler`.'],
    DockerfileNotFound: ['False', 'The source has no such Dockerfile; correct `spec.build.dockerfile`.'],
    DockerfileFailed: ['False', 'A step of the Dockerfile failed; the log has the cause.'],
    BaseImageUnavailable: ['False', 'The image of the runtime cannot be pulled.', 'transient'],
    RegistryUnavailable: ['False', 'The registry does not answer or refuses the image.', 'transient'],
    BuildTimedOut: ['False', 'It took longer than `spec.build.timeoutSeconds`; raise it.'],
    BuildOutOfMemory: ['False', 'It needed more memory; raise `spec.build.resources.limits.memory`.'],
    BuildEvicted: ['False', 'Its pod was taken from its node.', 'transient'],
    BuildRefused: [
      'False',
      'The cluster refuses the build, such as by a quota; the message says why.',
      'transient',
    ],
    BuildFailed: ['False', 'It failed in a way that has no name of its own; the log has the cause.'],
  }),
  ...entries('ServiceReady', {
    ServiceReady: ['True', 'The newest revision can be called.'],
    WaitingForImage: ['Unknown', 'There is no image yet.'],
    Deploying: ['Unknown', 'The revision starts.', 'transient'],
    RevisionFailed: ['False', 'The revision does not start; the message is that of Knative.', 'transient'],
    HandlerNotLoaded: [
      'False',
      'The handler cannot be loaded; the message has the cause. Correct the code or `spec.handler`.',
    ],
    ImagePullFailed: [
      'False',
      'The image cannot be pulled; check `spec.source.image.pullSecret`.',
      'transient',
    ],
    RevisionNotFound: [
      'False',
      '`spec.traffic` or `spec.aliases` names a revision that is not there.',
      'transient',
    ],
    ServiceRefused: ['False', 'The cluster refuses the Knative Service; the message says why.', 'transient'],
  }),
  ...entries('EventingReady', {
    TriggersReady: ['True', 'Every trigger hands over its events.'],
    NoTriggers: ['True', 'The function has no triggers.'],
    WaitingForService: ['Unknown', 'Events come when the function can be called.'],
    WiringEvents: ['Unknown', 'Broker and Triggers are on their way.', 'transient'],
    BrokerNotReady: [
      'False',
      'The Broker of the namespace is not ready; the message is its own.',
      'transient',
    ],
    TriggerNotReady: ['False', 'A Trigger is not ready; the message names it.', 'transient'],
    DeadLetterSinkNotFound: ['False', 'The dead-letter sink of a trigger is not there.', 'transient'],
    EventingRefused: [
      'False',
      'The cluster refuses the Broker or a Trigger; the message says why.',
      'transient',
    ],
    EventingNotInstalled: [
      'False',
      'The cluster has no Knative Eventing; remove the triggers or install it.',
      'transient',
    ],
  }),
} as const;

export type Reason = keyof typeof reasons;

/** Reasons of one condition. */
export type ReasonOf<Type extends ConditionType> = {
  [Name in Reason]: (typeof reasons)[Name]['condition'] extends Type ? Name : never;
}[Reason];
