import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { studio } from '../../clusters/studio.ts';
import { generatorName, planKey, type SecretRequest } from '../../constructs/core/generated-secret.ts';
import { at, type Manifest } from '../../constructs/core/manifest.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { Client } from './client.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { namespace } from './fixtures/manifests.ts';

const run = promisify(execFile);
/** What the generator's stage applies on studio. */
const objects = renderSpec(studio, fleet)
  .objects.filter(({ stage }) => stage === generatorName)
  .map(({ manifest }) => manifest);
const applied = objects.filter(({ kind }) =>
  ['ConfigMap', 'Role', 'RoleBinding', 'ServiceAccount'].includes(kind),
);
const data = applied.find(({ kind }) => kind === 'ConfigMap')?.data;
const plan = JSON.parse(String(at(data, planKey))) as readonly SecretRequest[];
const places = plan.flatMap(({ name, copies }) =>
  [generatorName, ...copies.map((copy) => copy.namespace)].map((where) => ({ name, where })),
);

describe('the generator of Secrets on a real API server', () => {
  let plane: ControlPlane;
  let account: Client;
  let folder: string;

  beforeAll(async () => {
    plane = await startControlPlane({ kubernetes: studio.kubernetes, controllers: [] });
    await plane.apply([...new Set(places.map(({ where }) => where))].map((name) => namespace(name)));
    await plane.apply(applied);
    const token = await tokenOf(plane, generatorName);
    account = new Client({ ...plane.connection, token });
    folder = mountFiles(plane, token);
  });
  afterAll(async () => {
    account?.close();
    await plane?.stop();
  });

  /** Runs the container's command with what the pod would mount. */
  async function generate(): Promise<string> {
    const { hostname, port } = new URL(plane.connection.server);
    const environment = {
      KUBERNETES_SERVICE_HOST: hostname,
      KUBERNETES_SERVICE_PORT: port,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.crt'),
    };
    const args = [join(folder, 'generate.mts'), join(folder, planKey), folder];
    return (await run(process.execPath, args, { env: environment })).stdout;
  }

  async function secretIn(where: string, name: string): Promise<Manifest | undefined> {
    return plane.get({ apiVersion: 'v1', kind: 'Secret', name, namespace: where });
  }

  test('makes every Secret of the plan, each copy with its keys', async () => {
    const lines = (await generate()).trim().split('\n');
    expect(lines).toHaveLength(places.length);
    for (const { name, values, texts, copies } of plan) {
      const all = [...values, ...texts].map(({ key }) => key);
      for (const copy of [{ namespace: generatorName }, ...copies]) {
        const secret = await secretIn(copy.namespace, name);
        const keys = 'keys' in copy && copy.keys ? copy.keys : all;
        expect(Object.keys(secret?.data as object).sort()).toEqual([...keys].sort());
      }
    }
  });

  test('changes nothing when it runs again', async () => {
    expect(await generate()).toBe('');
  });

  test('brings back a copy that was deleted, with the value that it had', async () => {
    const { name = '', where = '' } = places.find((place) => place.where !== generatorName) ?? {};
    const before = await secretIn(where, name);
    await plane.delete({ apiVersion: 'v1', kind: 'Secret', name, namespace: where });
    expect(await generate()).toContain(`${where}/${name}: made with`);
    expect((await secretIn(where, name))?.data).toEqual(before?.data);
  });

  test('may not read a Secret that it does not make, nor list any', async () => {
    const [{ where = '' } = {}] = places.filter((place) => place.where !== generatorName);
    const secret = { apiVersion: 'v1', kind: 'Secret' };
    await plane.apply([{ ...secret, metadata: { name: 'foreign', namespace: where } }]);
    await expect(account.get({ ...secret, name: 'foreign', namespace: where })).rejects.toMatchObject({
      status: 403,
    });
    await expect(account.list({ ...secret, namespace: where })).rejects.toMatchObject({ status: 403 });
  });
});

/** A token as the kubelet would mount it. */
async function tokenOf({ connection }: ControlPlane, name: string): Promise<string> {
  const { server, ca, token } = connection;
  const url = `${server}/api/v1/namespaces/${name}/serviceaccounts/${name}/token`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} });
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', ca, headers }, (response) => {
      json(response).then((answer) => resolve(String(at(answer, 'status', 'token'))), reject);
    })
      .on('error', reject)
      .end(body);
  });
}

/** The files that the pod has: its account and the ConfigMap. */
function mountFiles({ connection, processes }: ControlPlane, token: string): string {
  const folder = join(processes.folder, 'secret-generator');
  mkdirSync(folder);
  const files = {
    ...(data as Record<string, string>),
    'ca.crt': connection.ca,
    namespace: generatorName,
    token,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
