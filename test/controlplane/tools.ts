/** Builds what the control plane runs: `npx node test/controlplane/tools.ts`. Exit codes: 0 ok, 2 not built. */
import { existsSync } from 'node:fs';
import { BuildError, buildToolSet } from './tools/build.ts';
import { PrerequisiteError, requireGit, requireGo } from './tools/prerequisites.ts';
import { cacheFolder, toolFolder, toolSets } from './tools/tool-sets.ts';

try {
  await buildMissing(cacheFolder());
} catch (error) {
  const { message, stack } = error as Error;
  const expected = error instanceof PrerequisiteError || error instanceof BuildError;
  process.stderr.write(`${expected ? message : stack}\n`);
  process.exitCode = 2;
}

async function buildMissing(cache: string): Promise<void> {
  await requireGit();
  const missing = toolSets.filter((set) => !existsSync(toolFolder(set, cache)));
  if (missing.length > 0) await requireGo(missing);
  for (const set of missing) await buildToolSet(set, cache, (line) => process.stderr.write(`${line}\n`));
  process.stderr.write(`all tools are in ${cache}\n`);
}
