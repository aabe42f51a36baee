import type { ConditionType } from './conditions.ts';

/** One word of a condition's `reason`. */
export interface ReasonEntry {
  readonly status: 'False' | 'True' | 'Unknown';
  /** What it means, and what to do where there is something to do. */
  readonly meaning: string;
}

const yes = (meaning: string): ReasonEntry => ({ status: 'True', meaning });
const no = (meaning: string): ReasonEntry => ({ status: 'False', meaning });
const notYet = (meaning: string): ReasonEntry => ({ status: 'Unknown', meaning });

/**
 * Every reason of every condition: the one list that the operator, the builder, the CLI and the reference share. `Ready`
 * also takes those of the first condition that does not hold.
 */
export const reasons = {
  Ready: {
    Ready: yes('The function can be called and gets its events.'),
    Paused: notYet('The annotation `lambda.knative.io/paused` is set; remove it to go on.'),
    Deleting: no('The function is being deleted.'),
    QuotaExceeded: no('The namespace has as many functions as it may; delete one or ask for more.'),
  },
  SourceResolved: {
    SourceFound: yes('The source was found, and is what `status.source` says.'),
    ResolvingSource: notYet('The source has not been looked at yet.'),
    SourceNotFound: no(
      'There is no such object, bucket, repository, branch, tag or commit; upload it or correct `spec.source`.',
    ),
    SourceTooLarge: no(
      'The zip is larger than the operator allows; leave out what the function does not load.',
    ),
    SourceDenied: no('The source refuses the credentials, or the operator may not read their Secret.'),
    SourceUnavailable: notYet('The source does not answer; it is asked again.'),
    ChecksumMismatch: no('The zip is not that of `spec.source.s3.sha256`; correct one of them.'),
    EndpointRefused: no('The operator may not fetch from this host or bucket; ask for it to be allowed.'),
  },
  BuildSucceeded: {
    Built: yes('The image of this source is in the registry.'),
    ImageGiven: yes('The source is an image; nothing is built.'),
    WaitingForSource: notYet('Nothing can be built before the source is found.'),
    BuildQueued: notYet('As many builds run as may; this one waits for its turn.'),
    Building: notYet('The build runs.'),
    BuildRetrying: notYet('An attempt failed and another one follows.'),
    Cancelled: notYet('The spec moved on while it ran, or it was stopped; its successor follows.'),
    BuildTimedOut: no('It took longer than `spec.build.timeoutSeconds`; raise it.'),
    BuildOutOfMemory: no('It needed more memory; raise `spec.build.resources.limits.memory`.'),
    BuildEvicted: no('Its pod was taken from its node as often as it may be.'),
    BuildFailed: no('A step ended without a word, or its pod is gone; the log has what is known.'),
    BuilderImageUnavailable: notYet(
      'The image of a step cannot be pulled; the message is that of Kubernetes, which tries again.',
    ),
    Unschedulable: notYet('No node has room for the build; the message is that of the scheduler.'),
    BuildRefused: no('The cluster refuses the Job, such as by a quota; the message says why.'),
    InvalidConfig: no('The operator made a Job that the builder does not understand; report it.'),
    SourceNotFound: no('The source went away before it was fetched; upload it again.'),
    SourceChanged: no('The source changed while it was fetched; the newer one is built.'),
    SourceTooLarge: no('Leave out what the function does not load.'),
    SourceDenied: no('The credentials of the source may not read it.'),
    SourceUnavailable: no('The source did not answer as often as it was asked.'),
    ChecksumMismatch: no('Upload the archive again, or correct `spec.source.s3.sha256`.'),
    EndpointRefused: no('Builds may not reach the host of the source; ask for it to be allowed.'),
    ArchiveRefused: no('The zip could do harm or cannot be read; the message names the entry.'),
    DockerfileNotFound: no('The source has no such Dockerfile; correct `spec.build.dockerfile`.'),
    DockerfileFailed: no('The Dockerfile cannot be built; the log has the cause.'),
    HandlerNotFound: no('The source has no such handler; correct `spec.handler`.'),
    RequirementsRefused: no('Name packages of the index, with versions; wheels and nothing else.'),
    LockfileMissing: no('Commit `package-lock.json`; npm install --package-lock-only writes it.'),
    GoModuleMissing: no('Put `go.mod` at the top of the source.'),
    DependenciesFailed: no('The dependencies could not be installed; the log has the cause.'),
    CompileFailed: no('The code does not compile; the log has the cause.'),
    IndexUnavailable: no('The package index does not answer.'),
    ToolMissing: no('An image of the build lacks its tool; correct the platform.'),
    TreeRefused: no('The source has what is neither a file nor a folder; leave it out.'),
    ImageTooLarge: no('Leave out what the function does not load.'),
    BaseImageInvalid: no('The image of the runtime lacks a platform of the nodes; correct the platform.'),
    BaseImageUnavailable: no('The image of the runtime cannot be pulled.'),
    RegistryDenied: no('The push secret may not write to the repository.'),
    RegistryUnavailable: no('The registry does not answer.'),
    RegistryRefused: no('The registry refuses the image; the message is its own.'),
    Internal: no('A fault of the builder; its log has the place.'),
  },
  ServiceReady: {
    ServiceReady: yes('The newest revision can be called.'),
    WaitingForImage: notYet('There is no image yet.'),
    Deploying: notYet('The revision starts.'),
    RevisionFailed: no(
      'The revision does not start; the message is that of Knative, and homelab lambda logs has the cause.',
    ),
    ImagePullFailed: no('The image cannot be pulled; check `spec.source.image.pullSecret`.'),
    RevisionNotFound: no('`spec.traffic` or `spec.aliases` names a revision that is not there.'),
    EgressRefused: no(
      '`spec.network.egress` asks for addresses of the cluster itself; name the namespace instead.',
    ),
    ServiceRefused: no('The cluster refuses the Knative Service; the message says why.'),
  },
  EventingReady: {
    TriggersReady: yes('Every trigger hands over its events.'),
    NoTriggers: yes('The function has no triggers.'),
    WaitingForService: notYet('Events come when the function can be called.'),
    WiringEvents: notYet('Broker and Triggers are on their way.'),
    BrokerNotReady: no('The Broker of the namespace is not ready; the message is its own.'),
    TriggerNotReady: no('A Trigger is not ready; the message names it.'),
    EventingRefused: no('The cluster refuses the Broker or a Trigger; the message says why.'),
    EventingNotInstalled: no('The cluster has no Knative Eventing; remove the triggers or install it.'),
  },
} as const satisfies Readonly<Record<ConditionType, Readonly<Record<string, ReasonEntry>>>>;

/** Reasons that a condition of its own has. */
export type ReasonOf<Type extends ConditionType> = keyof (typeof reasons)[Type];

/** Any reason. */
export type Reason = { [Type in ConditionType]: ReasonOf<Type> }[ConditionType];
