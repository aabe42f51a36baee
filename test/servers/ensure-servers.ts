import { spawnSync } from 'node:child_process';
import { findProgram, MissingServerError, type ServerPackage } from './server-package.ts';

/** Who asks, and what is within reach. */
export interface Machine {
  /** `PATH`. */
  readonly path: string;
  readonly isRoot: boolean;
}

/**
 * Finds servers, or installs those that are not there, where it may: as root, with apt.
 * @returns an error for each that is missing still
 */
export function ensureServers(
  servers: readonly ServerPackage[],
  machine: Machine,
): readonly MissingServerError[] {
  const missing = (): readonly ServerPackage[] =>
    servers.filter(({ programs }) => !findProgram(programs, machine.path));
  const aptGet = findProgram(['apt-get'], machine.path);
  if (missing().length > 0 && machine.isRoot && aptGet) install(aptGet, missing(), machine);
  return missing().map((server) => new MissingServerError(server));
}

function install(aptGet: string, servers: readonly ServerPackage[], { path }: Machine): void {
  const names = servers.map((server) => server.package);
  // Debian starts no services in runlevel 1, and asks nobody anything.
  const env = { ...process.env, PATH: path, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...names]]) {
    process.stderr.write(`apt-get ${args.join(' ')}\n`);
    spawnSync(aptGet, ['--quiet', ...args], { env, stdio: ['ignore', 2, 2] });
  }
}
