import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chain } from './chain.ts';

/**
 * Writes one kubeconfig whose contexts are named like the clusters, as a person with all of them has it.
 * @returns its path
 */
export function writeMergedKubeconfig(chains: readonly Chain[], folder: string): string {
  const entries = chains.map(({ plane: { connection }, view: { spec } }) => ({
    name: spec.name,
    cluster: {
      server: connection.server,
      'certificate-authority-data': Buffer.from(connection.ca).toString('base64'),
    },
    user: { token: connection.token },
    context: { cluster: spec.name, user: spec.name },
  }));
  const path = join(folder, 'merged.kubeconfig');
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: entries.map(({ name, cluster }) => ({ name, cluster })),
    users: entries.map(({ name, user }) => ({ name, user })),
    contexts: entries.map(({ name, context }) => ({ name, context })),
  };
  writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
  return path;
}
