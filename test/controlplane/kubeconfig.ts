import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a client reaches and trusts an API server, and who it is. */
export interface Connection {
  /** For example `https://127.0.0.1:6443`. */
  readonly server: string;
  /** Certificate of the authority, PEM. */
  readonly ca: string;
  /** Bearer token. */
  readonly token: string;
  /** Act as this user instead; the token's own must be allowed to. No kubeconfig says so. */
  readonly impersonate?: { readonly user: string; readonly groups: readonly string[] };
}

/** Writes a kubeconfig with one cluster, user and context; gives its path. */
export function writeKubeconfig(folder: string, name: string, { server, ca, token }: Connection): string {
  const certificate = Buffer.from(ca).toString('base64');
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'test', cluster: { server, 'certificate-authority-data': certificate } }],
    users: [{ name, user: { token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: name } }],
    'current-context': 'test',
  };
  const path = join(folder, `${name}.kubeconfig`);
  writeFileSync(path, JSON.stringify(config, undefined, 2), { mode: 0o600 });
  return path;
}
