import { execFile } from 'node:child_process';
import { toolPath } from '../tools/tool-sets.ts';

export interface ToolResult {
  readonly code: number;
  /** Both streams, in this order: output, errors. */
  readonly text: string;
}

/** Runs promtool or amtool to its end. */
export async function runTool(
  tool: 'amtool' | 'promtool',
  args: readonly string[],
  cwd: string,
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    execFile(toolPath(tool), args, { cwd }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number') resolve({ code, text: `${stdout}${stderr}` });
      else reject(error);
    });
  });
}
