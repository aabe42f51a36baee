import { join } from 'node:path';
import { freePort } from '../servers/ports.ts';
import type { ProcessTree } from './process-tree.ts';
import { toolPath } from './tools/tool-sets.ts';

/** Starts a single etcd that never waits for the disk; gives the URL for clients. */
export async function startEtcd(tree: ProcessTree): Promise<string> {
  const clients = `http://127.0.0.1:${await freePort()}`;
  const peers = `http://127.0.0.1:${await freePort()}`;
  tree.run({
    name: 'etcd',
    command: toolPath('etcd'),
    args: [
      `--data-dir=${join(tree.folder, 'etcd')}`,
      `--listen-client-urls=${clients}`,
      `--advertise-client-urls=${clients}`,
      `--listen-peer-urls=${peers}`,
      `--initial-advertise-peer-urls=${peers}`,
      `--initial-cluster=default=${peers}`,
      '--unsafe-no-fsync',
      '--log-level=warn',
    ],
  });
  return clients;
}
