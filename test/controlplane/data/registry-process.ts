import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../../servers/ports.ts';
import { findServer, registryPackage } from '../../servers/server-package.ts';
import { endServer, startServer } from '../../servers/server-process.ts';
import type { VersitygwServer } from '../../servers/versitygw.ts';

/** The one password of this test, by bcrypt: what the container `login` would write. */
export const password = 'known to this test';
const bcrypt = '$2b$05$m.PJiD8wtgd4ZIu/p6KPnO48Mlnb3yELA6o5IanBcg2qWrGdjXEoy';

export interface RegistryProcess {
  readonly url: string;
  /** Health and metrics. */
  readonly debugUrl: string;
  stop(): Promise<void>;
}

/** What this machine has elsewhere than the pod: addresses, and files in `folder`. */
export function registryEnvironment(
  folder: string,
  user: string,
  store: VersitygwServer,
): Record<string, string> {
  const htpasswd = join(folder, user);
  writeFileSync(htpasswd, `${user}:${bcrypt}\n`);
  return {
    REGISTRY_STORAGE_S3_REGIONENDPOINT: store.url,
    REGISTRY_STORAGE_S3_ACCESSKEY: store.root.accessKey,
    REGISTRY_STORAGE_S3_SECRETKEY: store.root.secretKey,
    REGISTRY_AUTH_HTPASSWD_PATH: htpasswd,
    // The store has no TLS, and this registry ends over an authority of the machine.
    AWS_CA_BUNDLE: '',
  };
}

/** Serves a rendered configuration. */
export async function serveRegistry(
  config: string,
  environment: Readonly<Record<string, string>>,
): Promise<RegistryProcess> {
  const [port = 0, debugPort = 0] = await freePorts(2);
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = await startServer({
    command: findServer(registryPackage),
    args: ['serve', config],
    env: {
      ...environment,
      // Skopeo's setting; the registry takes everything of that prefix for its own.
      REGISTRY_AUTH_FILE: undefined,
      REGISTRY_HTTP_ADDR: `127.0.0.1:${port}`,
      REGISTRY_HTTP_DEBUG_ADDR: `127.0.0.1:${debugPort}`,
    },
    cwd: '/',
    isReady: () =>
      fetch(`${url}/v2/`).then(
        ({ status }) => status === 401,
        () => false,
      ),
    withinMs: 60_000,
  });
  return { url, debugUrl: `http://127.0.0.1:${debugPort}`, stop: () => endServer(child, 'SIGKILL') };
}
