import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A server that tests start, and how Debian calls what it comes in. */
export interface ServerPackage {
  readonly name: string;
  /** On the PATH, or whole paths; the first that is there is started. */
  readonly programs: readonly string[];
  readonly package: string;
}

export const redisPackage: ServerPackage = {
  name: 'Redis',
  programs: ['redis-server'],
  package: 'redis-server',
};

/** Debian's wrapper on the PATH changes the user; the script behind it starts as whoever we are. */
export const rabbitmqPackage: ServerPackage = {
  name: 'RabbitMQ',
  programs: ['/usr/lib/rabbitmq/bin/rabbitmq-server', 'rabbitmq-server'],
  package: 'rabbitmq-server',
};

export const redisToolsPackage: ServerPackage = {
  name: 'redis-cli',
  programs: ['redis-cli'],
  package: 'redis-tools',
};

/** By Debian's name, or upstream's. */
export const registryPackage: ServerPackage = {
  name: 'Distribution',
  programs: ['docker-registry', 'registry'],
  package: 'docker-registry',
};

/** What judges images that we push; no server, and found and installed like one. */
export const skopeoPackage: ServerPackage = { name: 'skopeo', programs: ['skopeo'], package: 'skopeo' };

export const umociPackage: ServerPackage = { name: 'umoci', programs: ['umoci'], package: 'umoci' };

/** Those that `make e2e` needs. */
export const serverPackages: readonly ServerPackage[] = [
  redisPackage,
  redisToolsPackage,
  rabbitmqPackage,
  registryPackage,
  skopeoPackage,
  umociPackage,
];

/** A server that a test needs is not installed. */
export class MissingServerError extends Error {
  override name = 'MissingServerError';

  constructor({ name, package: debian }: ServerPackage) {
    super(`${name} is not installed; on Debian: apt-get install ${debian} (its own service need not run)`);
  }
}

/** The first of its programs that can be run. @throws MissingServerError */
export function findServer(server: ServerPackage, path = process.env.PATH ?? ''): string {
  const found = findProgram(server.programs, path);
  if (found === undefined) throw new MissingServerError(server);
  return found;
}

/** The first of the names that is an executable file, on the PATH or as it stands. */
export function findProgram(names: readonly string[], path = process.env.PATH ?? ''): string | undefined {
  const folders = path.split(delimiter);
  return names
    .flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
