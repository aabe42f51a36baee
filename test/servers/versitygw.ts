import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../controlplane/tools/tool-sets.ts';
import { freePorts } from './ports.ts';
import { endServer, startServer } from './server-process.ts';

export interface S3Identity {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** A server of the S3 API over a temporary folder. */
export interface VersitygwServer {
  readonly url: string;
  /** May do everything. */
  readonly root: S3Identity;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/**
 * @param identities by their role: an admin opens every bucket, a user only what is given to it
 * @param buckets that are there from the beginning
 * @throws MissingToolError when versitygw is not built
 */
export async function startVersitygw(
  identities: Readonly<Partial<Record<'admin' | 'user', S3Identity>>> = {},
  buckets: readonly string[] = [],
): Promise<VersitygwServer> {
  const [port = 0] = await freePorts(1);
  const folder = await mkdtemp(join(tmpdir(), 'versitygw-'));
  for (const name of ['buckets', 'attributes', 'iam', ...buckets.map((bucket) => join('buckets', bucket))]) {
    await mkdir(join(folder, name));
  }
  await writeFile(join(folder, 'iam', 'users.json'), JSON.stringify(accounts(identities)));
  const root = { accessKey: 'root', secretKey: 'root of this test' };
  const child = await startServer({
    command: toolPath('versitygw'),
    args: [
      ...['--port', `127.0.0.1:${port}`, '--iam-dir', join(folder, 'iam')],
      ...['posix', '--sidecar', join(folder, 'attributes'), join(folder, 'buckets')],
    ],
    env: { ROOT_ACCESS_KEY: root.accessKey, ROOT_SECRET_KEY: root.secretKey },
    cwd: folder,
    isReady: () => answers(port),
    withinMs: 60_000,
  });
  return {
    url: `http://127.0.0.1:${port}`,
    root,
    stop: async () => {
      await endServer(child, 'SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The file in which versitygw keeps its users. */
function accounts(identities: Readonly<Record<string, S3Identity>>): object {
  const entries = Object.entries(identities).map(([role, { accessKey: access, secretKey: secret }]) => {
    return [access, { access, secret, role, userID: 0, groupID: 0, projectID: 0 }] as const;
  });
  return { accessAccounts: Object.fromEntries(entries) };
}

/** Any answer will do: without credentials it is a refusal. */
async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}`).then(
    () => true,
    () => false,
  );
}
