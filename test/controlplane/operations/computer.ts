import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../cli/root.ts';
import type { ClusterSpec } from '../../../clusters/define-cluster.ts';
import { StandIns } from '../../stand-ins/world.ts';
import { GitServer } from '../chain/git-server.ts';
import { WorkingCopy } from '../chain/working-copy.ts';
import { toolPath } from '../tools/tool-sets.ts';
import { operatorObjects } from './flux-operator-stand-in.ts';
import { Machines } from './machines.ts';

export interface Ended {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

/** The computer of a person who runs `homelab`: stand-ins of kind and helm, a real kubectl, a repository to push to. */
export class Computer {
  readonly copy: WorkingCopy;
  readonly standIns: StandIns;
  readonly #server: GitServer;
  readonly #spec: ClusterSpec;

  private constructor(spec: ClusterSpec, standIns: StandIns, server: GitServer, copy: WorkingCopy) {
    this.#spec = spec;
    this.standIns = standIns;
    this.#server = server;
    this.copy = copy;
  }

  static async set(spec: ClusterSpec): Promise<Computer> {
    const standIns = new StandIns();
    const file = (name: string): string => join(standIns.folder, name);
    writeFileSync(
      file('objects.json'),
      JSON.stringify({ apiVersion: 'v1', kind: 'List', items: operatorObjects() }),
    );
    standIns.change((world) => {
      world.real = {
        kubeconfig: file('kind.json'),
        objects: file('objects.json'),
        kubectl: toolPath('kubectl'),
      };
    });
    mkdirSync(file('git'));
    const server = await GitServer.start(file('git'));
    const copy = await WorkingCopy.create(file('git'), 'homelab', server.url('homelab'));
    return new Computer(spec, standIns, server, copy);
  }

  /** Machines for the next `kind create cluster`. */
  async machines(): Promise<Machines> {
    const machines = await Machines.create(this.#spec, this.#server.url('homelab'));
    machines.writeKubeconfig(join(this.standIns.folder, 'kind.json'));
    return machines;
  }

  /** kind knows no cluster any more, as after `docker rm`. */
  forgetMachines(): void {
    this.standIns.change((world) => {
      world.clusters = [];
    });
  }

  /** Runs the command as a person would. */
  homelab(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Ended> {
    const { folder } = this.standIns;
    const environment = this.standIns.environment();
    const PATH = `${dirname(toolPath('kubectl'))}:${environment.PATH}`;
    const env = { ...environment, PATH, KUBECONFIG: join(folder, 'kubeconfig'), NO_COLOR: '1', ...extra };
    const { promise, resolve } = Promise.withResolvers<Ended>();
    execFile(process.execPath, [join(root, 'cli/homelab.js'), ...args], { env }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err });
    });
    return promise;
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    this.standIns.remove();
  }
}
