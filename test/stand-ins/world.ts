import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A machine that ssh reaches. */
export interface Machine {
  /** Text by path. */
  files: Record<string, string>;
  /** Name of the service that runs. */
  service?: string;
  /** Of k3s. */
  version?: string;
}

/** All that stand-ins know and change. */
export interface World {
  /** Every call, with the program's name first. */
  calls: string[][];
  /** Clusters of kind. */
  clusters: string[];
  /** Contexts of the kubeconfig; kept in a real one where `kubeconfig` is given. */
  contexts: string[];
  machines: Record<string, Machine>;
  /** Helm releases by context: `<name>-<version of the chart>`. */
  releases: Record<string, string>;
  /** Answers of kubectl by the start of its arguments after the context. */
  answers: Record<string, string>;
  /** Calls that fail, by how they start, with what the program says then. */
  faults: Record<string, string>;
  /** A kubeconfig that kind hands over, and objects that Helm applies: for tests with a real API server. */
  real?: { kubeconfig: string; objects: string; kubectl: string };
}

const variable = 'HOMELAB_STAND_INS';

/** A world in a folder of its own, and what a process needs to live in it. */
export class StandIns {
  readonly folder = mkdtempSync(join(tmpdir(), 'homelab-stand-ins-'));

  constructor(world: Partial<World> = {}) {
    this.write({
      calls: [],
      clusters: [],
      contexts: [],
      machines: {},
      releases: {},
      answers: {},
      faults: {},
      ...world,
    });
  }

  /** Environment with the stand-ins first on the PATH. */
  environment(path = dirname(process.execPath)): Record<string, string> {
    const bin = fileURLToPath(new URL('./bin', import.meta.url));
    return {
      PATH: [bin, path, '/usr/bin', '/bin'].join(delimiter),
      HOME: this.folder,
      [variable]: this.folder,
    };
  }

  read(): World {
    return JSON.parse(readFileSync(join(this.folder, 'world.json'), 'utf8'));
  }

  write(world: World): void {
    writeWorld(this.folder, world);
  }

  /** Changes the world between two runs. */
  change(edit: (world: World) => void): void {
    const world = this.read();
    edit(world);
    this.write(world);
  }

  /** Calls since the last time, each as one line. */
  takeCalls(): readonly string[] {
    const calls = this.read().calls.map((call) => call.join(' '));
    this.change((world) => {
      world.calls = [];
    });
    return calls;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** For the programs: changes the world of this process, one program at a time; what throws leaves only its call. */
export function changeWorld(edit: (world: World) => string): string {
  const folder = process.env[variable];
  if (!folder) throw new Error(`${variable} is not set`);
  const lock = join(folder, 'lock');
  takeLock(lock);
  const world: World = JSON.parse(readFileSync(join(folder, 'world.json'), 'utf8'));
  try {
    return edit(world);
  } finally {
    writeWorld(folder, world);
    rmdirSync(lock);
  }
}

function takeLock(lock: string): void {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function writeWorld(folder: string, world: World): void {
  const path = join(folder, 'world.json');
  writeFileSync(`${path}.part`, JSON.stringify(world, null, 2));
  renameSync(`${path}.part`, path);
}
