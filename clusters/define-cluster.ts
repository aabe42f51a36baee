/** CPU architecture as Kubernetes spells it in `kubernetes.io/arch`. */
export type Architecture = 'amd64' | 'arm64';

/** Name of a component in constructs/stack.ts. */
export type ComponentName =
  | 'cert-manager'
  | 'longhorn'
  | 'local-path'
  | 'traefik'
  | 'ollama'
  | 'nvidia-device-plugin'
  | 'tetragon'
  | 'coroot'
  | 'spegel'
  | 'k8sgpt'
  | 'openhands'
  | 'spinkube';

/** One physical computer that several kind clusters may share. */
export interface MachineSpec {
  readonly name: string;
  readonly cpu: number;
  /** Quantity, for example `192Gi`. */
  readonly memory: string;
  readonly disk: string;
  /** What the host itself and its container engine keep, as quantities. */
  readonly reserved: { readonly cpu: string; readonly memory: string };
}

/** A Kubernetes node as scheduler and eBPF programs see it. */
export interface NodeSpec {
  readonly name: string;
  readonly role: 'control-plane' | 'worker';
  readonly arch: Architecture;
  /** Logical CPUs that the node reports. */
  readonly cpu: number;
  /** Quantity that the node reports, for example `16Gi`. */
  readonly memory: string;
  /** Quantity of the disk that holds images and local volumes. */
  readonly disk: string;
  /** Linux kernel release, for example `6.12.0`. */
  readonly kernel: string;
  /** `/sys/kernel/btf/vmlinux` exists (CONFIG_DEBUG_INFO_BTF). */
  readonly btf: boolean;
  readonly gpus?: { readonly product: string; readonly count: number; readonly memory: string };
  readonly labels?: Readonly<Record<string, string>>;
  readonly taints?: readonly {
    readonly key: string;
    readonly value?: string;
    readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  }[];
}

export interface NetworkSpec {
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Where nodes and the API server have their addresses: peers of policies that name no pod. */
  readonly nodeCidr: string;
  readonly domain: string;
  /** NodePorts that this cluster's Services may claim; the API server is told when it is not the default. */
  readonly nodePorts: { readonly from: number; readonly to: number };
  /** NodePorts of the edge; on kind also the host ports of the machine. */
  readonly ingress: { readonly http: number; readonly https: number };
  /** Address that clients use for the ingress, and the API server's port on the machine. */
  readonly address: string;
  readonly apiServerPort: number;
}

/** Amounts that the components of a cluster are given; every size is a Kubernetes quantity. */
export interface Sizes {
  readonly ollama?: {
    readonly models: readonly string[];
    readonly storage: string;
    readonly cpu: string;
    readonly memory: string;
    readonly gpus?: number;
  };
  readonly coroot?: {
    readonly storage: string;
    readonly prometheus: string;
    readonly clickhouse: string;
    readonly keepers: number;
  };
  readonly openhands?: { readonly workspace: string };
  readonly longhorn?: { readonly replicas: number };
  readonly spin?: { readonly replicas: number };
}

export interface ClusterSpec {
  readonly name: string;
  readonly purpose: string;
  readonly engine: 'kind' | 'k3s';
  /** Supported minor; images and patch releases stand in constructs/versions.ts. */
  readonly kubernetes: '1.35' | '1.36';
  /** The computer whose capacity all kind nodes share. */
  readonly machine?: MachineSpec;
  readonly nodes: readonly NodeSpec[];
  readonly network: NetworkSpec;
  /** `enforce` lets Tetragon kill; `monitor` only reports. */
  readonly tracingPolicies: 'monitor' | 'enforce';
  readonly components: readonly ComponentName[];
  /** Why each component that this cluster leaves out is left out. */
  readonly without: Partial<Readonly<Record<ComponentName, string>>>;
  readonly sizes: Sizes;
}
