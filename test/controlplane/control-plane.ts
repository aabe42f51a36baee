import { join } from 'node:path';
import { at, list, type Manifest } from '../../constructs/core/manifest.ts';
import { type ApiServer, startApiServer } from './api-server.ts';
import { Client } from './client.ts';
import { startController } from './controllers.ts';
import { describeKinds, serveDefinitions } from './definitions.ts';
import { startEtcd } from './etcd.ts';
import { type Connection, writeKubeconfig } from './kubeconfig.ts';
import { nodeManifest, nodeStatus } from './nodes.ts';
import { ProcessTree } from './process-tree.ts';
import { type ControllerName, type ControlPlaneOptions, type Settings, settingsOf } from './settings.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waitFor } from './wait.ts';

/** A running Kubernetes API with the controllers that were asked for; every request is that of a cluster admin. */
export class ControlPlane extends Client {
  /** How clients of any kind reach the API as its admin. */
  readonly connection: Connection;
  /** Path of the admin's kubeconfig. */
  readonly kubeconfig: string;
  /** What runs; processes started here end with the plane. */
  readonly processes: ProcessTree;

  constructor(connection: Connection, processes: ProcessTree) {
    super(connection);
    this.connection = connection;
    this.kubeconfig = writeKubeconfig(processes.folder, 'admin', connection);
    this.processes = processes;
  }

  /**
   * Looks again and again until a condition gives something other than undefined or false.
   * @param what the end of the sentence "waited for …"
   * @param limit milliseconds. Default: five minutes
   * @throws WaitError after the limit, ProcessEndedError as soon as a process of the plane has ended
   */
  waitFor<T>(what: string, condition: () => Promise<T | undefined | false>, limit?: number): Promise<T> {
    return waitFor(what, condition, { limit, giveUp: () => this.processes.throwIfEnded() });
  }

  /** Ends every process and removes the folder with all data; the plane cannot be used after it. */
  async stop(): Promise<void> {
    this.close();
    await this.processes.stop();
  }
}

/**
 * Starts etcd, the API server and controllers on free ports of 127.0.0.1. When it returns, all CRDs are served, all
 * nodes are Ready and pods can be created in the namespace `default` (the latter need their controllers).
 * All of it ends with this process, even by SIGKILL.
 * @throws MissingToolError before `make e2e-tools`, ProcessEndedError when a part does not start
 */
export async function startControlPlane(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  const settings = settingsOf(options);
  const tree = await ProcessTree.start(join(temporaryFolder(), 'homelab-control-plane-'));
  try {
    const api = await startApiServer(tree, await startEtcd(tree), settings);
    const plane = new ControlPlane(api.connections.admin, tree);
    await populate(plane, api, settings);
    return plane;
  } catch (error) {
    await tree.stop();
    throw error;
  }
}

async function populate(plane: ControlPlane, api: ApiServer, settings: Settings): Promise<void> {
  const { controllers, crds, engine, nodes, stages } = settings;
  const start = (name: ControllerName) => {
    if (controllers.includes(name)) startController(name, plane.processes, api, settings);
  };
  start('controller-manager');
  start('scheduler');
  await serveDefinitions(plane, crds);
  await describeKinds(plane, stages);
  start('kwok');
  for (const [index, node] of nodes.entries()) {
    await plane.apply([nodeManifest(node, engine)]);
    await plane.apply([nodeStatus(node, index)], { status: true });
  }
  await waitUntilUsable(plane, settings);
}

async function waitUntilUsable(plane: ControlPlane, { controllers, nodes }: Settings): Promise<void> {
  const managed = controllers.includes('controller-manager');
  if (managed) {
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', name: 'default' };
    await plane.waitFor('the default ServiceAccount', () => plane.get(account));
  }
  if (!controllers.includes('kwok')) return;
  await plane.waitFor('all nodes to be Ready', async () => {
    const found = await plane.list({ apiVersion: 'v1', kind: 'Node' });
    return nodes.every(({ name }) => {
      const node = found.find(({ metadata }) => metadata.name === name);
      return isReady(node) && (!managed || isManaged(node));
    });
  });
}

function isReady(node: Manifest | undefined): boolean {
  return list(at(node, 'status', 'conditions')).some((condition) => {
    return at(condition, 'type') === 'Ready' && at(condition, 'status') === 'True';
  });
}

/** The controller manager has given it addresses for pods and taken away the taint of a new node. */
function isManaged(node: Manifest | undefined): boolean {
  const taints = list(at(node, 'spec', 'taints')).map((taint) => at(taint, 'key'));
  return at(node, 'spec', 'podCIDR') !== undefined && !taints.includes('node.kubernetes.io/not-ready');
}
