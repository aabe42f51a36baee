import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Argv, Invocation } from './invocation.ts';

/** A program could not be started or did not succeed; the message has what it said last. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
  /** True when there is no such program. */
  readonly isMissing: boolean;
  /** Absent when it did not end by itself. */
  readonly exitCode: number | undefined;

  constructor(
    message: string,
    { isMissing = false, exitCode }: { isMissing?: boolean; exitCode?: number } = {},
  ) {
    super(message);
    this.isMissing = isMissing;
    this.exitCode = exitCode;
  }
}

const minute = 60_000;
const defaultLimit = 15 * minute;
/** Lines of an error that people are shown. */
const shownLines = 15;

/** Runs programs without a shell, in one folder and with this process's environment. */
export class Programs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * What the program prints.
   * @throws ProgramError
   */
  async run({ argv, input, output, limit = defaultLimit }: Invocation): Promise<string> {
    const source = input && 'from' in input ? this.#start(input.from, limit, 'ignore') : undefined;
    const child = this.#start(argv, limit, input ? 'pipe' : 'ignore');
    const stdin = source?.child.stdout ?? this.#read(input);
    if (stdin && child.child.stdin) pipeline(stdin, child.child.stdin).catch(ignoreEarlyEnd);
    const ends = [source?.ended, child.ended].filter((end) => end !== undefined);
    const printed = child.child.stdout ? text(child.child.stdout) : Promise.resolve('');
    const [failed] = (await Promise.allSettled(ends)).filter(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    if (output !== undefined) keep(resolve(this.#folder, output), await printed);
    return printed;
  }

  #read(input: Invocation['input']): Readable | undefined {
    if (input === undefined || 'from' in input) return undefined;
    if ('text' in input) return Readable.from([input.text()]);
    return createReadStream(resolve(this.#folder, input.file));
  }

  #start([program, ...args]: Argv, limit: number, stdin: 'pipe' | 'ignore'): Running {
    const child = spawn(program, args, { cwd: this.#folder, stdio: [stdin, 'pipe', 'pipe'] });
    return { child, ended: end(child, [program, ...args], limit) };
  }
}

interface Running {
  readonly child: ChildProcess;
  /** Rejected with a ProgramError unless it succeeds. */
  readonly ended: Promise<void>;
}

async function end(child: ChildProcess, argv: Argv, limit: number): Promise<void> {
  const complaint = child.stderr ? text(child.stderr) : Promise.resolve('');
  const [program] = argv;
  let code: number | null;
  let signal: NodeJS.Signals | null;
  // Not spawn's own timeout: its timer outlives a program that could not be started.
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  try {
    [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  } catch (error) {
    throw startError(program, error as NodeJS.ErrnoException);
  } finally {
    clearTimeout(timer);
  }
  if (code === 0) return;
  const why = signal === 'SIGKILL' ? `no end in ${limit / minute} minutes` : `exit code ${code ?? signal}`;
  const said = (await complaint).trimEnd().split('\n').slice(-shownLines).join('\n');
  const message = said || `${argv.slice(0, 2).join(' ')}: ${why}`;
  throw new ProgramError(message, { exitCode: code ?? undefined });
}

/** Why a program was not started, in one line. */
export function startError(program: string, { code, message }: NodeJS.ErrnoException): ProgramError {
  if (code !== 'ENOENT') return new ProgramError(`${program} could not be started: ${message}`);
  return new ProgramError(`${program} is not on the PATH; homelab doctor tells how to get it`, {
    isMissing: true,
  });
}

/** In one step and for its owner only. */
function keep(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.part`;
  writeFileSync(part, content, { mode: 0o600 });
  renameSync(part, path);
}

/** A program may need no more of its input than it has read; its exit code says how it went. */
function ignoreEarlyEnd(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
