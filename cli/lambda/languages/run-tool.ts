import { execFile } from 'node:child_process';

/** What a tool answered. */
export interface ToolAnswer {
  /** Undefined when it could not be started. */
  readonly code: number | undefined;
  readonly output: string;
}

/** Runs a tool to its end, without a shell. Never throws. */
export function runTool(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<ToolAnswer> {
  return new Promise((resolve) => {
    execFile(file, args, { ...options, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      const failed = error && typeof error.code !== 'number';
      resolve({ code: failed ? undefined : Number(error?.code ?? 0), output: `${stdout}${stderr}`.trim() });
    });
  });
}
