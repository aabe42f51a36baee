import { compilerChoice } from './compiler-choice.ts';
import { CompilerFailure, CompilerProcess } from './compiler-process.ts';
import type { InstalledCompiler } from './installed-compilers.ts';
import { blankPragmas } from './pragma.ts';
import type { SourceSet } from './source-set.ts';
import { readOutput, type StandardOutput } from './standard-output.ts';
import { compareVersions, formatVersion, type Version } from './version.ts';

export interface CompileOptions {
  /** `ast` leaves out code generation where the compiler can; `bytecode` brings both. Default: `ast`. */
  readonly outputs?: 'ast' | 'bytecode';
  /** The newest EVM to compile for; compilers that do not know it yet take their own. Default: the compiler's own. */
  readonly evmVersion?: keyof typeof firstWith;
  /** Whether to optimise (200 runs). Default: no. */
  readonly optimize?: boolean;
  /** A child to use; without one a child is started and ended. */
  readonly compiler?: CompilerProcess;
}

/** The compilers that were the first to know an EVM. */
const firstWith = {
  shanghai: { major: 0, minor: 8, patch: 20 },
} as const satisfies Readonly<Record<string, Version>>;

/** What a compiler said about one attempt. */
export interface CompileAttempt {
  readonly version: string;
  readonly errors: readonly string[];
}

export interface Compilation extends StandardOutput {
  /** Version of the compiler that did it. */
  readonly version: Version;
  readonly sources: SourceSet;
  /** Attempts with other compilers that failed before. */
  readonly failed: readonly CompileAttempt[];
}

/** No compiler that we have takes the sources. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  readonly attempts: readonly CompileAttempt[];

  constructor(attempts: readonly CompileAttempt[]) {
    const [first] = attempts;
    super(first ? `solc ${first.version}: ${first.errors[0] ?? 'failed'}` : 'imports lead to no file');
    this.attempts = attempts;
  }
}

/** How many compilers are tried on one set of sources. */
const maxAttempts = 5;

/**
 * Compiles without a network: version pragmas choose among the installed compilers and are then blanked, so that the
 * newest of a minor line stands for the whole line.
 *
 * @throws CompileError where none of the compilers takes the sources.
 */
export async function compile(sources: SourceSet, options: CompileOptions = {}): Promise<Compilation> {
  const compiler = options.compiler ?? new CompilerProcess();
  const failed: CompileAttempt[] = [];
  try {
    if (sources.missing.length > 0) throw new CompileError(sources.missing.map(missingAttempt));
    for (const candidate of compilerChoice(sources.files.values()).slice(0, maxAttempts)) {
      const version = formatVersion(candidate.version);
      const result = await attempt(compiler, candidate, sources, options);
      if ('files' in result) return { ...result, version: candidate.version, sources, failed };
      failed.push({ version, errors: result.errors });
    }
    throw new CompileError(failed);
  } finally {
    if (!options.compiler) compiler.close();
  }
}

function missingAttempt({ from, path }: SourceSet['missing'][number]): CompileAttempt {
  return { version: '-', errors: [`${from}: import ${JSON.stringify(path)} leads to no file`] };
}

async function attempt(
  compiler: CompilerProcess,
  { version, soljson }: InstalledCompiler,
  sources: SourceSet,
  options: CompileOptions,
): Promise<StandardOutput | { readonly errors: readonly string[] }> {
  try {
    const output = await compiler.compile({ soljson, input: standardInput(version, sources, options) });
    return readOutput(JSON.parse(output), sources);
  } catch (error) {
    if (error instanceof CompilerFailure || error instanceof SyntaxError) return { errors: [error.message] };
    throw error;
  }
}

function evmOf(version: Version, { evmVersion }: CompileOptions): { readonly evmVersion?: string } {
  const isKnown = evmVersion !== undefined && compareVersions(version, firstWith[evmVersion]) >= 0;
  return isKnown ? { evmVersion } : {};
}

function standardInput(version: Version, sources: SourceSet, options: CompileOptions): string {
  const hasLayout = version.minor > 5 || (version.minor === 5 && version.patch >= 13);
  const ofContract = ['abi', 'evm.bytecode.object', 'evm.bytecode.sourceMap', 'evm.bytecode.linkReferences'];
  ofContract.push('evm.deployedBytecode.object', 'evm.deployedBytecode.sourceMap', 'evm.methodIdentifiers');
  if (hasLayout) ofContract.push('storageLayout');
  const selection = options.outputs === 'bytecode' ? { '': ['ast'], '*': ofContract } : { '': ['ast'] };
  return JSON.stringify({
    language: 'Solidity',
    sources: Object.fromEntries(
      [...sources.files].map(([name, content]) => [name, { content: blankPragmas(content) }]),
    ),
    settings: {
      remappings: sources.remappings,
      optimizer: { enabled: options.optimize ?? false, runs: 200 },
      ...evmOf(version, options),
      outputSelection: { '*': selection },
    },
  });
}
