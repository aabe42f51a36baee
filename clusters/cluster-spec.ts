import type { ChainName } from '../agents/contracts/chain.ts';

/** CPU architecture as Kubernetes spells it in `kubernetes.io/arch`. */
export type Architecture = 'amd64' | 'arm64';

/** Every component that a cluster must list or leave out with a reason. */
export const componentNames = [
  'cert-manager',
  'longhorn',
  'local-path',
  'traefik',
  'ollama',
  'nvidia-device-plugin',
  'sealed-secrets',
  'falco',
  'object-store',
  'redis',
  'registry',
  'tetragon',
  'coroot',
  'spegel',
  'k8sgpt',
  'openhands',
  'vllm',
  'spinkube',
  'linkerd',
  'linkerd-multicluster',
  'prometheus',
  'loki',
  'tempo',
  'alloy',
  'knative',
  'rabbitmq',
  'lambda-operator',
  'contract-agents',
] as const;

/** Name of a component in constructs/stack. */
export type ComponentName = (typeof componentNames)[number];

/** One physical computer that several kind clusters may share. */
export interface MachineSpec {
  readonly name: string;
  /** Logical CPUs. */
  readonly cpu: number;
  /** Quantity, for example `192Gi`. */
  readonly memory: string;
  /** Quantity of the whole disk. */
  readonly disk: string;
  /** What the host itself and its container engine keep, as quantities; the rest is for nodes. */
  readonly reserved: { readonly cpu: string; readonly memory: string };
}

/** Keeps pods away that do not tolerate it. */
export interface TaintSpec {
  readonly key: string;
  readonly value?: string;
  readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** A Kubernetes node as scheduler and eBPF programs see it. */
export interface NodeSpec {
  /** On kind the name that kind itself gives, see `kindNodes`. */
  readonly name: string;
  readonly role: 'control-plane' | 'worker';
  readonly arch: Architecture;
  /** CPUs for pods, fractions allowed: all of a computer, or a kind node's share of its machine. */
  readonly cpu: number;
  /** Memory for pods, a quantity such as `16Gi`; on kind the node's share. */
  readonly memory: string;
  /** Quantity of the disk that holds images and local volumes; on kind a budget that nothing enforces. */
  readonly disk: string;
  /** Linux kernel release, for example `6.12.0`. */
  readonly kernel: string;
  /** `/sys/kernel/btf/vmlinux` exists (CONFIG_DEBUG_INFO_BTF). */
  readonly btf: boolean;
  /** GPUs of one product; memory is that of one GPU. */
  readonly gpus?: { readonly product: string; readonly count: number; readonly memory: string };
  readonly labels?: Readonly<Record<string, string>>;
  /** All taints of the node, those of kubeadm included. */
  readonly taints?: readonly TaintSpec[];
}

export interface NetworkSpec {
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Where nodes and the API server have their addresses: peers of policies that name no pod. */
  readonly nodeCidr: string;
  readonly domain: string;
  /** NodePorts that this cluster's Services may claim, both ends included; the API server enforces it. */
  readonly nodePorts: { readonly from: number; readonly to: number };
  /** NodePorts of the edge; on kind, without `hostPorts`, also ports of the machine. */
  readonly ingress: { readonly http: number; readonly https: number };
  /** Kind only: ports of the machine that lead to the ingress. Default: the same numbers as `ingress`. */
  readonly hostPorts?: { readonly http: number; readonly https: number };
  /** IPv4 address of the ingress and of the API server: of the machine on kind, of the first server on k3s. */
  readonly address: string;
  /** Where clients reach the API server at `address`; on k3s always 6443. */
  readonly apiServerPort: number;
  /** Where other clusters reach this one; only for one that they link to. */
  readonly peering?: PeeringSpec;
}

/** The doors of a cluster for links of the service mesh. */
export interface PeeringSpec {
  /** IPv4 address that every linking cluster routes to: of the machine on kind, whose HTTPS ingress listens there too, of a server on k3s. */
  readonly address: string;
  /** Port of the API server at that address; on kind one that the machine opens besides `apiServerPort`. */
  readonly apiServerPort: number;
  /** NodePorts of the gateway and of its probe; on kind also ports of the machine. */
  readonly gateway: { readonly port: number; readonly probe: number };
}

/** Amounts that the components of a cluster are given; every size is a Kubernetes quantity. */
export interface Sizes {
  readonly ollama?: {
    /** Models to pull; consumers that name none get the first. */
    readonly models: readonly string[];
    readonly storage: string;
    /** CPU request; inference takes more when the node has it free. */
    readonly cpu: string;
    /** Memory request and limit: all models loaded, each with a context of 32768 tokens. */
    readonly memory: string;
    readonly gpus?: number;
  };
  readonly coroot?: {
    readonly storage: string;
    /** Of a Prometheus of its own, where the cluster lists none. */
    readonly prometheus?: string;
    readonly clickhouse: string;
    /** ClickHouse Keeper replicas, an odd number. */
    readonly keepers: number;
  };
  readonly openhands?: {
    readonly workspace: string;
    /** Cluster whose vLLM writes the code, once its key is sealed here. Default: this cluster's Ollama writes it. */
    readonly modelsFrom?: string;
  };
  readonly vllm?: {
    /** Decides with the nodes' GPUs how it is quantised and split. */
    readonly model: 'llama-3.1-70b';
    /** Pods, each on the GPUs of one node. */
    readonly replicas: number;
    /** Tokens of the longest conversation. */
    readonly contextLength: number;
    /** Quantity of each pod's volume: the weights and a fifth more. */
    readonly storage: string;
    readonly cpu: string;
    /** Memory request and limit of a pod. */
    readonly memory: string;
  };
  readonly objectStore?: {
    /** Default: `seaweedfs`. `minio` is no longer maintained; only for data that is already in it. */
    readonly engine?: 'seaweedfs' | 'minio';
    /** Quantity for all buckets together. */
    readonly storage: string;
  };
  readonly redis?: {
    readonly storage: string;
    /** Memory request and limit; data get half of it. */
    readonly memory: string;
  };
  readonly prometheus?: {
    /** Days that samples are kept, as far as `storage` holds them. */
    readonly retentionDays: number;
    readonly storage: string;
    /** Memory request; the limit is twice as much. */
    readonly memory: string;
    /** Whether alerts leave it through an Alertmanager. */
    readonly alertmanager: boolean;
  };
  readonly loki?: RetainedSize;
  readonly tempo?: RetainedSize;
  readonly longhorn?: { readonly replicas: number };
  readonly falco?: {
    /** Labels of the nodes it runs on, one for each kernel. Default: every node. */
    readonly nodes?: Readonly<Record<string, string>>;
  };
  readonly linkerd?: {
    /** Pods of each part of the control plane, on different nodes. */
    readonly replicas: number;
  };
  readonly spin?: {
    /** Pods of the sample application. */
    readonly replicas: number;
    /** Labels of the nodes that run WebAssembly. */
    readonly nodes: Readonly<Record<string, string>>;
  };
  readonly knative?: {
    /** Pods of each part of the control plane and of the gateway. */
    readonly replicas: number;
  };
  readonly rabbitmq?: {
    /** Nodes of RabbitMQ: 1, or 3 for quorum queues. */
    readonly replicas: number;
    /** Quantity that each node keeps. */
    readonly storage: string;
    /** CPU request of a node. */
    readonly cpu: string;
    /** Memory request and limit of a node. */
    readonly memory: string;
  };
  readonly contractAgents?: {
    /** Chains whose new blocks are read, once a node of each is sealed; one cluster of the fleet reads each. */
    readonly watch: readonly ChainName[];
  };
}

/** A store of logs or traces. */
export interface RetainedSize {
  readonly retentionDays: number;
  /** A bucket of the object store, or the volume itself. */
  readonly keptIn: 'bucket' | 'volume';
  /** Quantity of the volume; with a bucket only the newest data and the index stand there. */
  readonly storage: string;
}

/** Components that need amounts, and where in `Sizes` these stand. */
export const sizedComponents: Partial<Readonly<Record<ComponentName, keyof Sizes>>> = {
  longhorn: 'longhorn',
  ollama: 'ollama',
  coroot: 'coroot',
  openhands: 'openhands',
  vllm: 'vllm',
  'object-store': 'objectStore',
  redis: 'redis',
  prometheus: 'prometheus',
  loki: 'loki',
  tempo: 'tempo',
  spinkube: 'spin',
  linkerd: 'linkerd',
  falco: 'falco',
  knative: 'knative',
  rabbitmq: 'rabbitmq',
  'contract-agents': 'contractAgents',
};

export interface ClusterSpec {
  readonly name: string;
  readonly purpose: string;
  readonly engine: 'kind' | 'k3s';
  /** Supported minor; images and patch releases stand in constructs/versions.ts. */
  readonly kubernetes: '1.35' | '1.36';
  /** The computer whose capacity all kind nodes share; required on kind. */
  readonly machine?: MachineSpec;
  readonly nodes: readonly NodeSpec[];
  readonly network: NetworkSpec;
  /** Who installs Flux: flux-operator from a FluxInstance, or `flux bootstrap`. Default: flux-operator. */
  readonly bootstrap?: 'flux-operator' | 'flux-cli';
  /** `enforce` lets Tetragon kill; `monitor` only reports. */
  readonly tracingPolicies: 'monitor' | 'enforce';
  /** Whose functions the Lambda operator may touch: those of every namespace, or of `functions` alone. Default: cluster. */
  readonly lambdaScope?: 'cluster' | 'namespace';
  readonly components: readonly ComponentName[];
  /** Why each component that this cluster leaves out is left out. */
  readonly without: Partial<Readonly<Record<ComponentName, string>>>;
  readonly sizes: Sizes;
  /** Cluster that keeps the logs and traces of this one, and a copy of its metrics. Default: it keeps its own. */
  readonly shipsTelemetryTo?: string;
  /** Names of the clusters whose exported Services appear in this one. Default: none. */
  readonly links?: readonly string[];
}
