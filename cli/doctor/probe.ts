import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import type { Tool } from './tools.ts';

/** What a tool said of itself. */
export type Answer =
  | { readonly state: 'found'; readonly version: string }
  | { readonly state: 'missing' }
  | { readonly state: 'broken'; readonly problem: string };

export interface ProbeOptions {
  /** `PATH`. */
  readonly path: string;
  /** Milliseconds; a tool that starts takes long on a busy machine. Default: 60000. */
  readonly timeout?: number;
}

/** Asks a tool for its version; it is started without a shell and killed when it does not answer. */
export function probe({ command }: Tool, { path, timeout = 60_000 }: ProbeOptions): Promise<Answer> {
  const [file, ...args] = command;
  if (args.length === 0) return Promise.resolve(lookFor(file, path));
  const env = { ...process.env, PATH: path, GOTOOLCHAIN: 'local', LC_ALL: 'C' };
  return new Promise((resolve) => {
    execFile(file, args, { env, timeout, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') resolve({ state: 'missing' });
      else if (error?.killed) resolve({ state: 'broken', problem: `no answer in ${timeout / 1000} seconds` });
      else if (error) resolve({ state: 'broken', problem: `${command.join(' ')}: ${reason(error.code)}` });
      else resolve(read(command, `${stdout}\n${stderr}`));
    });
  });
}

/** What is there without having been asked has no version. */
function lookFor(file: string, path: string): Answer {
  const found = path.split(delimiter).some((folder) => existsSync(join(folder, file)));
  return found ? { state: 'found', version: '' } : { state: 'missing' };
}

/** The number is an exit code, the text an error of the operating system. */
function reason(code: string | number | null | undefined): string {
  return typeof code === 'number' ? `exit code ${code}` : (code ?? 'killed');
}

function read(command: Tool['command'], output: string): Answer {
  const version = /\d+\.\d+(\.\d+)?/.exec(output)?.[0];
  if (version) return { state: 'found', version };
  return { state: 'broken', problem: `${command.join(' ')} names no version` };
}

/** The PATH without what npm puts before it: people's own Node must be able to start npm. */
export function machinePath(path: string): string {
  const ours = `${sep}node_modules${sep}.bin`;
  return path
    .split(delimiter)
    .filter((folder) => !folder.endsWith(ours))
    .join(delimiter);
}
