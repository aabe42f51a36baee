import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProcessTree } from '../process-tree.ts';
import { withLock } from './lock.ts';
import { buildArguments, moduleFolder, type ToolSet, toolFolder } from './tool-sets.ts';

/** `go build` failed. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/**
 * Builds a set into the cache unless it is there. The set appears as a whole, at the end; an interrupted build
 * leaves nothing.
 * @param progress gets a line for each command
 * @throws BuildError with the last lines of the compiler
 */
export async function buildToolSet(
  set: ToolSet,
  cache: string,
  progress: (line: string) => void,
): Promise<void> {
  const target = toolFolder(set, cache);
  mkdirSync(cache, { recursive: true });
  const build = async () => {
    if (!existsSync(target)) await buildInto(target, set, progress);
  };
  await withLock(target, build, () => progress(`${set.name}: another run is building it, waiting`));
}

async function buildInto(target: string, set: ToolSet, progress: (line: string) => void): Promise<void> {
  const tree = await ProcessTree.start(`${dirname(target)}.partial-`);
  try {
    for (const [tool, goPackage] of Object.entries(set.tools)) {
      progress(`${set.name}: building ${tool}`);
      const start = performance.now();
      await buildTool(tree, set, tool, goPackage);
      progress(`${set.name}: built ${tool} in ${Math.round((performance.now() - start) / 1000)} s`);
    }
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target)) renameSync(join(tree.folder, 'bin'), target);
  } finally {
    await tree.stop();
  }
}

async function buildTool(tree: ProcessTree, set: ToolSet, tool: string, goPackage: string): Promise<void> {
  const executable = join(tree.folder, 'bin', tool);
  const { code } = await tree.finish({
    name: tool,
    command: 'go',
    args: ['build', '-C', moduleFolder(set), ...buildArguments(set), '-o', executable, goPackage],
    env: { ...process.env, CGO_ENABLED: '0', GOTMPDIR: tree.folder, GOTOOLCHAIN: 'local', GOWORK: 'off' },
  });
  if (code !== 0) throw new BuildError(`go build of ${tool} failed:\n${tree.log(tool)}`);
}
