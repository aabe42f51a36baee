import { existsSync } from 'node:fs';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from '../build-error.ts';
import { type Installation, install } from './installation.ts';

/** Name of the program, and of the list of what is in it. */
export const goProgram = 'function';
export const goModules = 'modules.txt';

/** Compiles the program; the runtime's module is that of the image. @throws BuildError */
export async function compileGo(installation: Installation): Promise<boolean> {
  const { config, context, architecture, out } = installation;
  const { tree, scratch } = context.folders;
  if (!existsSync(join(tree, 'go.mod'))) throw new BuildError('GoModuleMissing', 'the source has no go.mod');
  const work = join(scratch, 'go-work');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  // Go compares paths as they are without links.
  const source = await realpath(tree);
  const quoted = [source, config.goRuntime].map((path) => JSON.stringify(path));
  const workspace = `go ${config.runtimeVersion}\n\nuse ${quoted[0]}\n\nreplace homelab.local/runtime => ${quoted[1]}\n`;
  await writeFile(join(work, 'go.work'), workspace);
  const env = {
    CGO_ENABLED: '0',
    GOOS: 'linux',
    GOARCH: architecture,
    GOWORK: join(work, 'go.work'),
    GOTOOLCHAIN: 'local',
    GOENV: 'off',
    GOFLAGS: '-buildvcs=false -modcacherw',
    GOPATH: join(scratch, 'go'),
    GOCACHE: config.environment.GOCACHE ?? join(scratch, 'go-cache'),
  };
  const program = join(out, goProgram);
  const options = { cwd: source, env, reason: 'CompileFailed' } as const;
  const flags = ['-trimpath', '-ldflags=-s -w -buildid=', '-o', program];
  await install(installation, ['go', 'build', ...flags, '.'], options);
  await writeFile(
    join(out, goModules),
    await install(installation, ['go', 'version', '-m', program], options),
  );
  return true;
}
