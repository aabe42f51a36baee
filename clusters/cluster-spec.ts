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
  'tetragon',
  'coroot',
  'spegel',
  'k8sgpt',
  'openhands',
  'spinkube',
] as const;

/** Name of a component in constructs/stack.ts. */
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
    readonly prometheus: string;
    readonly clickhouse: string;
    /** ClickHouse Keeper replicas, an odd number. */
    readonly keepers: number;
  };
  readonly openhands?: { readonly workspace: string };
  readonly longhorn?: { readonly replicas: number };
  readonly spin?: {
    /** Pods of the sample application. */
    readonly replicas: number;
    /** Labels of the nodes that run WebAssembly. */
    readonly nodes: Readonly<Record<string, string>>;
  };
}

/** Components that need amounts, and where in `Sizes` these stand. */
export const sizedComponents: Partial<Readonly<Record<ComponentName, keyof Sizes>>> = {
  longhorn: 'longhorn',
  ollama: 'ollama',
  coroot: 'coroot',
  openhands: 'openhands',
  spinkube: 'spin',
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
  readonly components: readonly ComponentName[];
  /** Why each component that this cluster leaves out is left out. */
  readonly without: Partial<Readonly<Record<ComponentName, string>>>;
  readonly sizes: Sizes;
}
