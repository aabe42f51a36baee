import type { SourceSet } from './source-set.ts';

/** One unit as the compiler read it. */
export interface CompiledFile {
  readonly name: string;
  /** The number that source locations (`start:length:id`) name it by. */
  readonly id: number;
  readonly text: string;
  /** The compiler's compact AST, as it came. */
  readonly ast: unknown;
}

/** A contract's interface and code; code is there only when bytecode was asked for. */
export interface CompiledContract {
  readonly file: string;
  readonly name: string;
  readonly abi: readonly AbiItem[];
  /** Creation code in hexadecimal digits without 0x; `''` for interfaces and abstract contracts. */
  readonly bytecode: string;
  readonly deployedBytecode: string;
  readonly sourceMap: string;
  readonly deployedSourceMap: string;
  /** Selectors (8 hexadecimal digits) by signature. */
  readonly methods: Readonly<Record<string, string>>;
  /** Library placeholders in the creation code, by file and library. */
  readonly linkReferences: LinkReferences;
  /** From 0.5.13 on. */
  readonly storageLayout: StorageLayout | undefined;
}

export type LinkReferences = Readonly<
  Record<string, Readonly<Record<string, readonly { readonly start: number; readonly length: number }[]>>>
>;

export interface AbiItem {
  readonly type: string;
  readonly name?: string;
  readonly inputs?: readonly AbiParameter[];
  readonly outputs?: readonly AbiParameter[];
  readonly stateMutability?: string;
  readonly payable?: boolean;
}

export interface AbiParameter {
  readonly name: string;
  readonly type: string;
  readonly components?: readonly AbiParameter[];
}

export interface StorageLayout {
  readonly storage: readonly StorageEntry[];
  readonly types: Readonly<Record<string, { readonly label: string; readonly numberOfBytes: string }>> | null;
}

export interface StorageEntry {
  readonly label: string;
  readonly offset: number;
  readonly slot: string;
  readonly type: string;
  readonly contract: string;
}

export interface StandardOutput {
  readonly files: ReadonlyMap<string, CompiledFile>;
  readonly contracts: readonly CompiledContract[];
}

interface RawContract {
  readonly abi?: readonly AbiItem[];
  readonly storageLayout?: StorageLayout;
  readonly evm?: {
    readonly bytecode?: {
      readonly object?: string;
      readonly sourceMap?: string;
      readonly linkReferences?: LinkReferences;
    };
    readonly deployedBytecode?: { readonly object?: string; readonly sourceMap?: string };
    readonly methodIdentifiers?: Readonly<Record<string, string>>;
  };
}

interface RawOutput {
  readonly errors?: readonly {
    readonly severity: string;
    readonly formattedMessage?: string;
    readonly message: string;
  }[];
  readonly sources?: Readonly<Record<string, { readonly id: number; readonly ast?: unknown }>>;
  readonly contracts?: Readonly<Record<string, Readonly<Record<string, RawContract>>>>;
}

/** Reads the compiler's standard JSON; its errors where it refused the sources. */
export function readOutput(
  raw: RawOutput,
  sources: SourceSet,
): StandardOutput | { readonly errors: readonly string[] } {
  const errors = (raw.errors ?? []).filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return { errors: errors.map(({ formattedMessage, message }) => (formattedMessage ?? message).trim()) };
  const files = new Map<string, CompiledFile>();
  for (const [name, { id, ast }] of Object.entries(raw.sources ?? {}))
    if (ast) files.set(name, { name, id, text: sources.files.get(name) ?? '', ast });
  if (files.size === 0) return { errors: ['the compiler gave no syntax tree'] };
  return { files, contracts: readContracts(raw) };
}

function readContracts({ contracts }: RawOutput): CompiledContract[] {
  return Object.entries(contracts ?? {}).flatMap(([file, byName]) =>
    Object.entries(byName).map(([name, { abi, evm, storageLayout }]) => ({
      file,
      name,
      abi: abi ?? [],
      bytecode: evm?.bytecode?.object ?? '',
      deployedBytecode: evm?.deployedBytecode?.object ?? '',
      sourceMap: evm?.bytecode?.sourceMap ?? '',
      deployedSourceMap: evm?.deployedBytecode?.sourceMap ?? '',
      methods: evm?.methodIdentifiers ?? {},
      linkReferences: evm?.bytecode?.linkReferences ?? {},
      storageLayout,
    })),
  );
}
