import type { Finding, SourceLines } from '../finding.ts';
import type { Program } from '../solidity/ast/nodes.ts';
import { parseProgram } from '../solidity/ast/parser/parse-program.ts';
import { readCompilation } from '../solidity/ast/solc/reader.ts';
import { type CompileAttempt, CompileError, compile } from '../solidity/compile.ts';
import { CompilerFailure, CompilerProcess } from '../solidity/compiler-process.ts';
import type { SourceSet } from '../solidity/source-set.ts';
import { formatVersion } from '../solidity/version.ts';
import { analyse } from './analyse.ts';
import { contextOf } from './triage/excerpt.ts';

/** What was found in one set of sources. */
export interface ScanResult {
  /** What read the sources: `solc 0.8.37`, `parser` where none of the compilers took them, `none` where a limit ended it. */
  readonly analyzer: string;
  readonly findings: readonly Finding[];
  /** Why a compiler did not take the sources, or why they could not be read at all. */
  readonly problems: readonly string[];
  /** Set where nothing could read the sources: that there are no findings means nothing then. */
  readonly unreadable?: string;
  /** Lines that belong to a finding, by its id, where they were asked for. */
  readonly contexts?: ReadonlyMap<string, readonly SourceLines[]>;
  /** Processor time of the tree and the detectors, in milliseconds, without the compiler. */
  readonly analysisMilliseconds: number;
  /** Time until the compiler answered, in milliseconds; 0 where none took the sources. */
  readonly compileMilliseconds: number;
}

export interface ScanOptions {
  /** A compiler's process to use; without one it is started and ended. */
  readonly compiler?: CompilerProcess;
  /** Whether the result says which lines belong to each finding. Default: no. */
  readonly contexts?: boolean;
}

/**
 * Compiles and analyses a set of sources. Where no compiler takes them, a parser reads what it can, and the result says
 * so. Never throws for what the sources contain.
 */
export async function scanSources(sources: SourceSet, options: ScanOptions = {}): Promise<ScanResult> {
  const compiler = options.compiler ?? new CompilerProcess();
  try {
    const started = performance.now();
    const compilation = await compile(sources, { compiler });
    const compileMilliseconds = performance.now() - started;
    const version = formatVersion(compilation.version);
    const result = analysed(`solc ${version}`, sources, [], options, () => readCompilation(compilation));
    return { ...result, compileMilliseconds };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const problems = error.attempts.map(attemptText);
    return { ...(await parsed(sources, problems, compiler, options)), compileMilliseconds: 0 };
  } finally {
    if (!options.compiler) compiler.close();
  }
}

/** The parser runs where the compilers run: what makes it hang is killed. */
async function parsed(
  sources: SourceSet,
  problems: readonly string[],
  compiler: CompilerProcess,
  options: ScanOptions,
): Promise<Omit<ScanResult, 'compileMilliseconds'>> {
  const trees = new Map<string, unknown>();
  try {
    for (const text of sources.files.values())
      trees.set(text, JSON.parse(await compiler.compile({ parse: text })));
  } catch (error) {
    if (!(error instanceof CompilerFailure)) throw error;
    const failed = `${sources.entries[0]} cannot be read: ${error.message}`;
    const times = { analysisMilliseconds: 0 };
    return {
      analyzer: 'parser',
      findings: [],
      problems: [...problems, failed],
      unreadable: failed,
      ...times,
    };
  }
  return analysed('parser', sources, problems, options, () =>
    parseProgram(sources, (text) => trees.get(text)),
  );
}

function attemptText({ version, errors }: CompileAttempt): string {
  const [first = 'failed'] = errors;
  return `solc ${version}: ${first}`;
}

function analysed(
  analyzer: string,
  sources: SourceSet,
  problems: readonly string[],
  { contexts }: ScanOptions,
  read: () => Program,
): Omit<ScanResult, 'compileMilliseconds'> {
  const before = process.cpuUsage();
  try {
    const program = read();
    const cut: string[] = [];
    const onCut = ({ name }: { readonly name: string }): void => {
      cut.push(`${sources.entries[0]}: ${name} takes too much work, and was not looked at whole`);
    };
    const findings = analyse(program, new Set(sources.entries), { onCut });
    const result = {
      analyzer,
      findings,
      problems: [...problems, ...cut],
      analysisMilliseconds: milliseconds(before),
    };
    if (!contexts) return result;
    return { ...result, contexts: new Map(findings.map((each) => [each.id, contextOf(program, each)])) };
  } catch (error) {
    const reason = unreadable(error);
    const failed = `${sources.entries[0]} ${reason}`;
    return {
      analyzer,
      findings: [],
      problems: [...problems, failed],
      unreadable: failed,
      analysisMilliseconds: milliseconds(before),
    };
  }
}

function unreadable(error: unknown): string {
  if (error instanceof RangeError) return 'is nested too deeply to be analysed';
  if (error instanceof SyntaxError) return `cannot be read: ${error.message}`;
  throw error;
}

function milliseconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
