import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { BuildError } from './build-error.ts';

export interface ToolOptions {
  readonly cwd: string;
  /** All that it gets: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Gets every line as it comes. */
  readonly onLine?: (line: string) => void;
}

/** What a tool left. */
export interface ToolResult {
  readonly code: number;
  /** The last lines of both its outputs. */
  readonly log: readonly string[];
  readonly output: string;
}

const tailLines = 60;
const lineLength = 500;
const outputBytes = 1024 * 1024;

/**
 * Runs a tool to its end, without a shell, in a process group of its own that ends with the build.
 * @throws BuildError ToolMissing, Cancelled
 */
export async function runTool(
  file: string,
  args: readonly string[],
  options: ToolOptions,
): Promise<ToolResult> {
  const { cwd, env, signal, onLine } = options;
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const log: string[] = [];
  let output = '';
  const end = (): void => killGroup(child.pid);
  signal.addEventListener('abort', end, { once: true });
  child.stdout.on('data', (chunk: Buffer) => {
    if (output.length < outputBytes) output += chunk.toString();
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const short = plainLine(line);
      log.push(short);
      if (log.length > tailLines) log.shift();
      onLine?.(short);
    });
  }
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (signal.aborted) throw new BuildError('Cancelled', `${file} was stopped`);
    return { code: code ?? 1, log, output };
  } catch (error) {
    if (error instanceof BuildError) throw error;
    throw new BuildError('ToolMissing', `${file} cannot be started: ${(error as Error).message}`, {
      cause: error,
    });
  } finally {
    signal.removeEventListener('abort', end);
    killGroup(child.pid);
  }
}

/** Whether what a tool says sounds like a network that may be better in a moment. */
export function isTrouble(text: string): boolean {
  return /Could not resolve host|name resolution|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|Connection (?:refused|reset|timed out)|connection refused|Max retries exceeded|ReadTimeout|i\/o timeout|no such host|TLS handshake timeout|\b50[0234]\b[^\n]{0,40}(?:error|gateway|unavailable|internal)/i.test(
    text,
  );
}

/** Colours and other control sequences do not belong into a status. */
function plainLine(line: string): string {
  return stripVTControlCharacters(line)
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, lineLength);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended, and all that it started with it.
  }
}
