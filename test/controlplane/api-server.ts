import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../servers/ports.ts';
import { ApiError } from './api-error.ts';
import type { Connection } from './kubeconfig.ts';
import type { ProcessTree } from './process-tree.ts';
import type { Settings } from './settings.ts';
import { toolPath } from './tools/tool-sets.ts';
import { Transport } from './transport.ts';
import { createUsers, type UserName, writeTokens } from './users.ts';
import { waitFor } from './wait.ts';

/** A kube-apiserver that answers. */
export interface ApiServer {
  /** How each user reaches it. */
  readonly connections: Readonly<Record<UserName, Connection>>;
  /** Path of the key that signs the tokens of service accounts. */
  readonly serviceAccountKey: string;
  /** Path of the certificate that clients trust. */
  readonly certificate: string;
}

/** Starts a kube-apiserver on a free port of 127.0.0.1 and waits until it is ready. */
export async function startApiServer(
  tree: ProcessTree,
  etcd: string,
  settings: Settings,
): Promise<ApiServer> {
  const { folder } = tree;
  const port = await freePort();
  const users = createUsers();
  const serviceAccountKey = writeKey(folder);
  const files = { tokens: writeTokens(folder, users), serviceAccountKey, certificates: join(folder, 'tls') };
  tree.run({
    name: 'kube-apiserver',
    command: toolPath('kube-apiserver'),
    args: apiServerArguments(etcd, port, files, settings),
  });
  const certificate = join(files.certificates, 'apiserver.crt');
  const ca = await waitForText(certificate, tree);
  const server = `https://127.0.0.1:${port}`;
  const connections = Object.fromEntries(
    Object.entries(users).map(([name, { token }]) => [name, { server, ca, token }]),
  ) as Record<UserName, Connection>;
  await waitUntilReady(connections.admin, tree);
  return { connections, serviceAccountKey, certificate };
}

interface Files {
  readonly tokens: string;
  readonly serviceAccountKey: string;
  /** Folder for the certificate that the server signs for itself. */
  readonly certificates: string;
}

function apiServerArguments(etcd: string, port: number, files: Files, { kubernetes, network }: Settings) {
  const { from, to } = network.nodePorts;
  return [
    `--etcd-servers=${etcd}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    `--secure-port=${port}`,
    `--cert-dir=${files.certificates}`,
    `--token-auth-file=${files.tokens}`,
    '--authorization-mode=RBAC',
    // No pod runs that would answer: what a webhook admits is everything.
    '--disable-admission-plugins=MutatingAdmissionWebhook,ValidatingAdmissionWebhook',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${files.serviceAccountKey}`,
    `--service-account-signing-key-file=${files.serviceAccountKey}`,
    `--service-cluster-ip-range=${network.serviceCidr}`,
    `--service-node-port-range=${from}-${to}`,
    `--emulated-version=kube=${kubernetes}`,
    '--allow-privileged=true',
    // Endpoints cannot be on the loopback network, and no pod runs that would call the `kubernetes` Service.
    '--endpoint-reconciler-type=none',
  ];
}

function writeKey(folder: string): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const path = join(folder, 'service-account.key');
  writeFileSync(path, privateKey.export({ type: 'sec1', format: 'pem' }), { mode: 0o600 });
  return path;
}

function waitForText(path: string, tree: ProcessTree): Promise<string> {
  const read = async () => existsSync(path) && readFileSync(path, 'utf8');
  return waitFor(`the API server to write ${path}`, async () => (await read()) || undefined, {
    giveUp: () => tree.throwIfEnded(),
  });
}

async function waitUntilReady(connection: Connection, tree: ProcessTree): Promise<void> {
  const transport = new Transport(connection);
  const isReady = async () => (await transport.send('GET', '/readyz').catch(notYet)) === 'ok';
  await waitFor('the API server to be ready', isReady, { giveUp: () => tree.throwIfEnded() });
  transport.close();
}

/** Nobody listens yet, or a check of the server still fails. */
function notYet(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || error instanceof ApiError) return undefined;
  throw error;
}
