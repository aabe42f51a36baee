// Made by `node lambda/api/main.ts` from lambda/api/schema; do not edit.

/** What the author of the function asks for. */
export interface LambdaFunctionSpec {
  /** Language of the function; cannot change. Needed unless `source` is an image. */
  readonly runtime?: 'python' | 'nodejs' | 'go';
  /** Version of the language. Default: python 3.13, nodejs 24, go 1.26. */
  readonly runtimeVersion?: string;
  /** Short for `source.s3.key`: a zip in the platform's bucket. */
  readonly sourceS3Key?: string;
  /** Where the function comes from: exactly one of `s3`, `git`, `inline` and `image`. */
  readonly source?: FunctionSource;
  /** What is called: `module.function`, where the module may be in a folder (`jobs/resize.handler`). Needed unless `source` is an image. */
  readonly handler?: string;
  /** What the handler takes: a CloudEvent (`event`) or any HTTP request (`http`); cannot change. Default: event. */
  readonly style?: 'event' | 'http';
  /** How the image is built from the source. */
  readonly build?: FunctionBuild;
  /** How many pods there are. Default: none while nothing is to do, and at most ten. */
  readonly scaling?: FunctionScaling;
  /** What a pod of the function may use. Default: what the operator is given. */
  readonly resources?: Resources;
  /** Variables of the function. The names that the platform sets itself are refused. */
  readonly env?: readonly Variable[];
  /** Secrets and ConfigMaps whose keys all become variables; `env` wins over them, later ones over earlier ones. */
  readonly envFrom?: readonly EnvironmentSource[];
  /** Seconds that one call may take. Default: 300. */
  readonly timeoutSeconds?: number;
  /** Calls that one pod works on at once; 0 is no limit. Default: 0. */
  readonly concurrency?: number;
  /** Which events of the namespace's Broker the function is called with. Default: none; it is called over HTTP. */
  readonly triggers?: readonly FunctionTrigger[];
  /** How the events of all triggers are handed over. Default: five retries, 2, 4, 8, 16 and 32 seconds apart, then the namespace's dead letters. */
  readonly delivery?: Delivery;
  /** How requests and events are split between revisions, 100 percent together. Default: all to the newest. A rollback is one revision with 100 percent. */
  readonly traffic?: readonly TrafficPart[];
  /** Names for revisions, each with a URL of its own that no split concerns: `<alias>-<function>.<namespace>.<domain>`. */
  readonly aliases?: readonly FunctionAlias[];
  /** Who may call the function, and whom it may call. */
  readonly network?: FunctionNetwork;
}

/** Where the function comes from: exactly one of `s3`, `git`, `inline` and `image`. */
export interface FunctionSource {
  /** A zip in an object store. It is looked at again and again: when its ETag changes, the function is built anew. */
  readonly s3?: S3Source;
  /** A folder of a git repository at one commit; a new commit of the branch is built anew. */
  readonly git?: GitSource;
  /** Files written into the function itself: up to 524288 characters together. */
  readonly inline?: InlineSource;
  /** An image that serves the runtime contract already; nothing is built. */
  readonly image?: ImageSource;
}

/** A zip in an object store. It is looked at again and again: when its ETag changes, the function is built anew. */
export interface S3Source {
  /** Key of the zip, such as `functions/my-function.zip`. */
  readonly key: string;
  /** Bucket that has it; the operator must allow it. Default: the bucket of the platform. */
  readonly bucket?: string;
  /** Version of the object in a bucket that keeps versions; what is uploaded later is then not built. Default: the newest. */
  readonly versionId?: string;
  /** SHA-256 of the zip in hexadecimal: another content is refused. Default: not compared. */
  readonly sha256?: string;
}

/** A folder of a git repository at one commit; a new commit of the branch is built anew. */
export interface GitSource {
  /** URL of the repository, http or https, on a host that the operator allows. */
  readonly url: string;
  /** Exactly one of `branch`, `tag` and `commit`. Default: the branch that the repository has as its own. */
  readonly ref?: GitReference;
  /** Folder of the function in the repository. Default: the root of the repository. */
  readonly path?: string;
  /** Secret with `username` and `password` for a private repository. The operator may read it only where a RoleBinding of the namespace says so. */
  readonly secretRef?: GitSecretReference;
}

/** Exactly one of `branch`, `tag` and `commit`. Default: the branch that the repository has as its own. */
export interface GitReference {
  /** Branch; its newest commit is built. */
  readonly branch?: string;
  /** Tag; the commit that it names is built. */
  readonly tag?: string;
  /** Full hash of a commit. */
  readonly commit?: string;
}

/** Secret with `username` and `password` for a private repository. The operator may read it only where a RoleBinding of the namespace says so. */
export interface GitSecretReference {
  /** Name of the Secret, in the function's namespace. */
  readonly name: string;
}

/** Files written into the function itself: up to 524288 characters together. */
export interface InlineSource {
  /** The files, each with its own path. */
  readonly files: readonly InlineFile[];
}

/** One file. */
export interface InlineFile {
  /** Where it stands in the source, such as `main.py`. */
  readonly path: string;
  /** Its text. */
  readonly content: string;
}

/** An image that serves the runtime contract already; nothing is built. */
export interface ImageSource {
  /** Image with its digest, such as `registry.example/team/resize@sha256:…`. */
  readonly reference: string;
  /** Name of the Secret, in the function's namespace. */
  readonly pullSecret?: string;
}

/** How the image is built from the source. */
export interface FunctionBuild {
  /** `layers` puts the files and their dependencies as one layer on the image of the runtime; `kaniko` runs the Dockerfile of the source. Default: layers. */
  readonly strategy?: 'layers' | 'kaniko';
  /** Dockerfile in the source, for `kaniko`. Default: `Dockerfile`. */
  readonly dockerfile?: string;
  /** Whether scripts of dependencies run while they are installed (npm `postinstall`, Python `setup.py`). Default: false. */
  readonly installScripts?: boolean;
  /** Seconds that one attempt may take. Default: 900. */
  readonly timeoutSeconds?: number;
  /** Further attempts after a failure that another attempt may heal, such as a registry that does not answer. Default: 2. */
  readonly retries?: number;
  /** What the build may use. Default: what the operator is given. */
  readonly resources?: Resources;
}

/** What a container has for itself and what it may use. */
export interface Resources {
  /** What is set aside. */
  readonly requests?: ResourceAmounts;
  /** What it may use at most. */
  readonly limits?: ResourceAmounts;
}

/** Amounts of what a node has. */
export interface ResourceAmounts {
  /** Cores: `250m` is a quarter of one. */
  readonly cpu?: number | string;
  /** Bytes: `128Mi`. */
  readonly memory?: number | string;
  /** Bytes on the disk of the node: `1Gi`. */
  readonly 'ephemeral-storage'?: number | string;
}

/** How many pods there are. Default: none while nothing is to do, and at most ten. */
export interface FunctionScaling {
  /** Pods that are there without any request; 0 is scale to zero. Default: 0. */
  readonly minScale?: number;
  /** Pods at most. Default: 10. */
  readonly maxScale?: number;
  /** What a pod is judged by: requests at once (`concurrency`) or requests a second (`rps`). Default: concurrency. */
  readonly metric?: 'concurrency' | 'rps';
  /** Of the metric, what one pod should have; more brings further pods. Default: that of Knative, 100 or 200. */
  readonly target?: number;
  /** Seconds of less load before there are fewer pods. Default: 0. */
  readonly scaleDownDelaySeconds?: number;
  /** Seconds that the last pod stays when it could go. Default: 0. */
  readonly zeroRetentionSeconds?: number;
}

/** One variable: exactly one of `value` and `valueFrom`. */
export interface Variable {
  /** Its name. */
  readonly name: string;
  /** Its value, for everybody to read who may read the function: a secret belongs into a Secret. */
  readonly value?: string;
  /** Where the value stands: exactly one of the two. */
  readonly valueFrom?: ValueSource;
}

/** Where the value stands: exactly one of the two. */
export interface ValueSource {
  /** One key of a Secret. */
  readonly secretKeyRef?: KeyReference;
  /** One key of a ConfigMap. */
  readonly configMapKeyRef?: KeyReference;
}

/** One key of a Secret or a ConfigMap. */
export interface KeyReference {
  /** Name of the Secret, in the function's namespace. */
  readonly name: string;
  /** The key. */
  readonly key: string;
  /** Whether the variable may be missing. Default: false, and without it no pod starts. */
  readonly optional?: boolean;
}

/** Exactly one of `secretRef` and `configMapRef`. */
export interface EnvironmentSource {
  /** What stands before each key, such as `DB_`. Default: nothing. */
  readonly prefix?: string;
  /** A Secret of which every key becomes a variable. */
  readonly secretRef?: EnvironmentReference;
  /** A ConfigMap of which every key becomes a variable. */
  readonly configMapRef?: EnvironmentReference;
}

/** A Secret or a ConfigMap of which every key becomes a variable. */
export interface EnvironmentReference {
  /** Name of the Secret, in the function's namespace. */
  readonly name: string;
  /** Whether it may be missing. Default: false. */
  readonly optional?: boolean;
}

/** A Knative Trigger. */
export interface FunctionTrigger {
  /** Its name. */
  readonly name: string;
  /** Which events it takes. */
  readonly filter: TriggerFilter;
  /** One event after the other, in the order of arrival; one that fails holds back those behind it. Default: false. */
  readonly ordered?: boolean;
  /** Events that are handed over at once. Default: 1 where `ordered`, 10 elsewhere. */
  readonly parallelism?: number;
  /** How the events of this trigger are handed over. Default: `spec.delivery`. */
  readonly delivery?: Delivery;
}

/** Which events it takes. */
export interface TriggerFilter {
  /** Attributes of an event and their exact values; all of them must agree. `type` or `source` must be among them. Brokers of RabbitMQ know no prefixes, suffixes and expressions. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** How events are handed over; the words are those of Knative. */
export interface Delivery {
  /** Further attempts after the first. Default: 5. */
  readonly retry?: number;
  /** Wait before the n-th retry: `linear` n times the delay, `exponential` 2^n times. Default: exponential. */
  readonly backoffPolicy?: 'exponential' | 'linear';
  /** The delay of the policy, ISO 8601. Default: PT1S. */
  readonly backoffDelay?: string;
  /** Longest time for one attempt, ISO 8601. Default: none, so that `spec.timeoutSeconds` rules. */
  readonly timeout?: string;
  /** Where an event goes that no attempt delivered: exactly one of `ref` and `uri`. */
  readonly deadLetterSink?: DeadLetterSink;
}

/** Where an event goes that no attempt delivered: exactly one of `ref` and `uri`. */
export interface DeadLetterSink {
  /** An object of the function's namespace that takes events: a Broker, a Knative Service or a Service. */
  readonly ref?: SinkReference;
  /** An http or https URL. */
  readonly uri?: string;
}

/** An object of the function's namespace that takes events: a Broker, a Knative Service or a Service. */
export interface SinkReference {
  /** Its API version. */
  readonly apiVersion:
    | 'eventing.knative.dev/v1'
    | 'messaging.knative.dev/v1'
    | 'serving.knative.dev/v1'
    | 'v1';
  /** Its kind. */
  readonly kind: 'Broker' | 'Channel' | 'Service';
  /** Its name. */
  readonly name: string;
}

/** One revision and its part. */
export interface TrafficPart {
  /** A revision of this function, as `status.revisions` names them. */
  readonly revisionName?: string;
  /** Whichever revision is the newest that is ready. */
  readonly latestRevision?: boolean;
  /** Of all requests. */
  readonly percent: number;
}

/** One name. */
export interface FunctionAlias {
  /** Its name. */
  readonly name: string;
  /** A revision of this function, as `status.revisions` names them. */
  readonly revisionName?: string;
  /** Whichever revision is the newest that is ready. */
  readonly latestRevision?: boolean;
}

/** Who may call the function, and whom it may call. */
export interface FunctionNetwork {
  /** `external`: through the ingress of the cluster; `cluster-local`: from inside the cluster alone. Default: cluster-local. */
  readonly visibility?: 'cluster-local' | 'external';
  /** What the function may reach beside name resolution, its Broker and the traces of the platform. Default: nothing else. */
  readonly egress?: readonly EgressPeer[];
}

/** One place: exactly one of `cidr` and `namespace`. */
export interface EgressPeer {
  /** Addresses outside the cluster, such as `203.0.113.0/24`; `0.0.0.0/0` is the Internet. Addresses of nodes and link-local ones, where clouds keep credentials, are always left out. */
  readonly cidr?: string;
  /** A namespace of the cluster. */
  readonly namespace?: string;
  /** Labels of the pods in that namespace. Default: all pods there. */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Ports that it may reach there. Default: all. */
  readonly ports?: readonly EgressPort[];
}

/** One port. */
export interface EgressPort {
  /** Its number. */
  readonly port: number;
  /** Its protocol. Default: TCP. */
  readonly protocol?: 'TCP' | 'UDP';
}

/** What the operator sees. `Ready` is true when all other conditions are. */
export interface LambdaFunctionStatus {
  /** Generation of the spec that this status is about. */
  readonly observedGeneration?: number;
  /** The conditions. */
  readonly conditions?: readonly FunctionCondition[];
  /** What the source was found to be. */
  readonly source?: ResolvedSource;
  /** The last build that was begun. */
  readonly build?: FunctionBuildStatus;
  /** Image that the newest revision runs, with its digest. */
  readonly image?: string;
  /** Where the function is called. */
  readonly url?: string;
  /** The same from inside the cluster. */
  readonly address?: string;
  /** Newest revision that can be called. */
  readonly latestReadyRevision?: string;
  /** Revisions, newest first. */
  readonly revisions?: readonly FunctionRevision[];
}

/** One condition, as in all of Kubernetes. */
export interface FunctionCondition {
  /** Which one. */
  readonly type: 'Ready' | 'SourceResolved' | 'BuildSucceeded' | 'ServiceReady' | 'EventingReady';
  /** Whether it holds. */
  readonly status: 'True' | 'False' | 'Unknown';
  /** Why, as one word of the list below. */
  readonly reason: string;
  /** Why, as a sentence with what to do. */
  readonly message: string;
  /** Generation of the spec that it is about. */
  readonly observedGeneration?: number;
  /** When its status last changed. */
  readonly lastTransitionTime: string;
}

/** What the source was found to be. */
export interface ResolvedSource {
  /** Where it comes from. */
  readonly kind: 's3' | 'git' | 'inline' | 'image';
  /** What tells one content from another: ETag, commit, or SHA-256 of files and digest of an image. */
  readonly revision: string;
  /** Where it was found, without any credentials. */
  readonly location: string;
}

/** The last build that was begun. */
export interface FunctionBuildStatus {
  /** Hash of everything that went into it; the same hash is never built twice. */
  readonly hash: string;
  /** Its Job, in the namespace of the function. */
  readonly job?: string;
  /** Attempts that were begun. */
  readonly attempts?: number;
  /** When it was begun. */
  readonly startedAt?: string;
  /** When it ended. */
  readonly completedAt?: string;
  /** Seconds from begin to end. */
  readonly durationSeconds?: number;
  /** Why it failed, as one word of the list below. */
  readonly reason?: string;
  /** The end of its log. */
  readonly logTail?: string;
  /** What it made, with its digest. */
  readonly image?: string;
  /** In-toto provenance of the image, as a reference into the registry. */
  readonly provenance?: string;
  /** SPDX bill of materials of the image, as a reference into the registry. */
  readonly sbom?: string;
}

/** A revision that can be called or gone back to. */
export interface FunctionRevision {
  /** Its name. */
  readonly name: string;
  /** Image that it runs, with its digest. */
  readonly image?: string;
  /** Whether it can be called. */
  readonly ready: boolean;
  /** Its part of the requests. */
  readonly percent?: number;
  /** Aliases that name it. */
  readonly aliases?: readonly string[];
  /** When it was made. */
  readonly createdAt?: string;
}
