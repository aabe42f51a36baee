import type { Architecture } from '../../clusters/define-cluster.ts';
import { parseKernel } from '../../clusters/kernel.ts';
import { flag, nullOr, object, type Shape, satisfying, text, wholeNumber } from './shape.ts';

/** What the line of `gather.ts` prints about a machine. */
export interface NodeFacts {
  /** The node's name in Kubernetes. */
  readonly node: string;
  readonly arch: Architecture;
  /** `uname -r` */
  readonly kernel: string;
  /** `/sys/kernel/btf/vmlinux` can be read. */
  readonly btf: boolean;
  readonly cpu: number;
  /** What the kernel has to give, a quantity in Ki. */
  readonly memory: string;
  /** Size of the file system with `/var/lib`, a quantity in Ki. */
  readonly disk: string;
  readonly iscsi: { readonly installed: boolean; readonly running: boolean };
  /** null: there is none, or k3s has it inside. */
  readonly containerd: {
    readonly version: string;
    /** `true`, `false`, or empty where containerd does not say. */
    readonly discardUnpackedLayers: string;
    readonly configPath: string;
  } | null;
  /** null: k3s has no configuration here. */
  readonly k3s: { readonly embeddedRegistry: boolean; readonly mirrors: boolean } | null;
  /** null: no driver answers. */
  readonly nvidia: {
    readonly driver: string;
    readonly product: string;
    readonly count: number;
    /** The container toolkit's runtime is installed. */
    readonly runtime: boolean;
  } | null;
}

const kibibytes = text(/^[1-9]\d{0,14}Ki$/, 'a quantity in Ki');
const printable = text(/^[\w ./:+~-]{0,120}$/, 'a short text of letters, digits and ./:+~-');

/** The shape of `NodeFacts`: nothing more, nothing less. */
export const nodeFactsShape: Shape = object({
  node: text(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/, 'the name of a node'),
  arch: text(/^(amd64|arm64)$/, 'amd64 or arm64'),
  kernel: satisfying(isKernel, 'a Linux kernel release'),
  btf: flag,
  cpu: wholeNumber(1, 4096),
  memory: kibibytes,
  disk: kibibytes,
  iscsi: object({ installed: flag, running: flag }),
  containerd: nullOr(
    object({
      version: printable,
      discardUnpackedLayers: text(/^(true|false|)$/, 'true, false or empty'),
      configPath: printable,
    }),
  ),
  k3s: nullOr(object({ embeddedRegistry: flag, mirrors: flag })),
  nvidia: nullOr(object({ driver: printable, product: printable, count: wholeNumber(1, 64), runtime: flag })),
});

function isKernel(value: unknown): boolean {
  try {
    return typeof value === 'string' && value.length <= 120 && parseKernel(value).major > 0;
  } catch {
    return false;
  }
}
