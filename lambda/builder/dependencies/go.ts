import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from '../build-error.ts';
import { type Installation, install } from './installation.ts';

/** Name of the program, and of the list of what is in it. */
export const goProgram = 'function';
export const goModules = 'modules.txt';

/** Compiles the program; the runtime's module is that of the image. @throws BuildError */
export async function compileGo(installation: Installation): Promise<boolean> {
  if (!installation.source.has('go.mod')) throw new BuildError('GoModuleMissing', 'the source has no go.mod');
  // Go compares paths as they are without links.
  const source = await realpath(await installation.source.unpacked());
  const env = { ...environment(installation), GOWORK: await writeWorkspace(installation, source) };
  const program = join(installation.out, goProgram);
  const options = { cwd: source, env, reason: 'CompileFailed' } as const;
  const flags = ['-trimpath', '-ldflags=-s -w -buildid=', '-o', program];
  await install(installation, ['go', 'build', ...flags, '.'], options);
  const modules = await install(installation, ['go', 'version', '-m', program], options);
  await writeFile(join(installation.out, goModules), modules);
  return true;
}

/** A workspace of the source and the runtime: neither is changed. @returns its file */
async function writeWorkspace(installation: Installation, source: string): Promise<string> {
  const folder = join(installation.context.folders.scratch, 'go-work');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const env = { ...environment(installation), GOWORK: 'off' };
  // That of the compiler: a workspace must not be older than what it uses.
  const options = { cwd: folder, env, reason: 'ToolMissing' } as const;
  const version = (await install(installation, ['go', 'env', 'GOVERSION'], options))
    .trim()
    .replace(/^go/, '');
  const [own, runtime] = [source, installation.config.goRuntime].map((path) => JSON.stringify(path));
  const file = join(folder, 'go.work');
  await writeFile(file, `go ${version}\n\nuse ${own}\n\nreplace homelab.local/runtime => ${runtime}\n`);
  return file;
}

function environment({ config, context, architecture }: Installation): Readonly<Record<string, string>> {
  const { scratch } = context.folders;
  return {
    CGO_ENABLED: '0',
    GOOS: 'linux',
    GOARCH: architecture,
    GOTOOLCHAIN: 'local',
    GOENV: 'off',
    GOFLAGS: '-buildvcs=false -modcacherw',
    GOPATH: join(scratch, 'go'),
    GOCACHE: config.environment.GOCACHE ?? join(scratch, 'go-cache'),
  };
}
