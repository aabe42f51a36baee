import { generateKeyPairSync, privateDecrypt, publicEncrypt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteOf } from '../../../cli/operations/site-of.ts';
import { pro1Node } from '../../../clusters/pro-1-node.ts';
import { at, type Manifest } from '../../../constructs/core/manifest.ts';
import { Computer, type Ended } from './computer.ts';
import type { Machines } from './machines.ts';

/** Milliseconds for one chain on a machine with other work. */
const limit = 900_000;
const cluster = pro1Node.name;
const password = 'a token that nobody has';
const sealedSecrets = siteOf(pro1Node).sealedSecrets ?? '';
const keyLabel = 'sealedsecrets.bitnami.com/sealed-secrets-key';

let computer: Computer;
let machines: Machines;

beforeAll(async () => {
  computer = await Computer.set(pro1Node);
  machines = await computer.machines();
}, limit);
afterAll(async () => {
  await machines?.destroy();
  await computer?.stop();
}, limit);

function up(...args: readonly string[]): Promise<Ended> {
  return computer.homelab(['up', '--cluster', cluster, ...args], { GIT_PASSWORD: password });
}

/** Calls that change something, in their order. */
function changes(): readonly string[] {
  return computer.standIns
    .takeCalls()
    .filter((call) => /^(kind (create|delete|export)|helm upgrade)/.test(call))
    .map((call) => call.split(' ').slice(0, 3).join(' '));
}

function steps(out: string): Readonly<Record<string, string>> {
  const { steps: reached } = JSON.parse(out) as { steps: readonly { name: string; state: string }[] };
  return Object.fromEntries(reached.map(({ name, state }) => [name, state]));
}

async function secret(name: string, namespace: string): Promise<Manifest | undefined> {
  return machines.plane.get({ apiVersion: 'v1', kind: 'Secret', name, namespace });
}

/** The claims of the cluster, by name. */
async function claims(): Promise<ReadonlyMap<string, Manifest>> {
  const found = await machines.plane.list({ apiVersion: 'v1', kind: 'PersistentVolumeClaim' });
  return new Map(found.map((claim) => [`${claim.metadata.namespace}/${claim.metadata.name}`, claim]));
}

test(
  'without a password for the repository nothing is begun',
  async () => {
    const { code, err } = await computer.homelab(['up', '--cluster', cluster]);
    expect(code).toBe(1);
    expect(err).toContain('git-password');
    expect(err).toContain('GIT_PASSWORD is not set');
    expect(changes()).toEqual([]);
  },
  limit,
);

test(
  'one command turns bare machines into a chain that is ready',
  async () => {
    await computer.copy.push('everything');
    const { code, out, err } = await up();
    expect({ code, err }, machines.problems.join('\n')).toEqual({ code: 0, err: '' });
    expect(changes()).toEqual(['kind create cluster', 'kind export kubeconfig', 'helm upgrade --install']);
    expect(out).toContain(`make status ENV=${cluster}`);
    expect(out).not.toContain(password);
    const credentials = await secret('flux-system', 'flux-system');
    expect(Buffer.from(String(at(credentials?.data, 'password')), 'base64').toString()).toBe(password);
    const status = await computer.homelab(['status', '--cluster', cluster]);
    const count = machines.view.stages.length + 1;
    expect(status.out).toMatch(
      new RegExp(`^${cluster} ready: 1/1 nodes, ${count}/${count} stages refs/heads/main@sha1:`),
    );
    expect(status.code).toBe(0);
  },
  limit,
);

test(
  'a second time nothing is done, and the password is not needed any more',
  async () => {
    const { code, out } = await computer.homelab(['up', '--cluster', cluster, '--json']);
    expect(code).toBe(0);
    expect(changes()).toEqual([]);
    expect(new Set(Object.values(steps(out)))).toEqual(new Set(['kept']));
  },
  limit,
);

test(
  'what is not ready in time is named with the reason, and done by the next run',
  async () => {
    const path = `dist/${cluster}/prerequisites/cert-manager-issuers/cert-manager-issuers.yaml`;
    computer.copy.edit(path, (document) => {
      if (document.getIn(['kind']) === 'Certificate') document.setIn(['spec', 'secretName'], 1);
    });
    await computer.copy.push('a broken certificate');
    const asked = await computer.homelab(['reconcile', '--context', cluster, '--timeout', '5m']);
    expect(asked.code).toBe(1);
    const { code, err } = await up('--timeout', '5s');
    expect(code).toBe(1);
    expect(err).toContain(`${cluster}: chain`);
    expect(err).toMatch(
      /Kustomization\/cert-manager-issuers: failed, Certificate\/cert-manager\/homelab-ca /,
    );
    expect(err).toMatch(/Kustomization\/\S+: blocked, dependency /);
    computer.copy.refresh();
    await computer.copy.push('mended');
    expect((await computer.homelab(['reconcile', '--context', cluster, '--timeout', '10m'])).code).toBe(0);
    expect((await up()).code).toBe(0);
  },
  limit,
);

test(
  'disaster: etcd with everything is gone; one command brings the chain and the keys back, claims come back empty',
  async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = 'sealed-secrets-keyabcde';
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    // What the controller does when it starts for the first time.
    const metadata = { name: key, namespace: sealedSecrets, labels: { [keyLabel]: 'active' } };
    await machines.plane.apply([
      { apiVersion: 'v1', kind: 'Secret', metadata, stringData: { 'tls.key': pem } },
    ]);
    const sealed = publicEncrypt(publicKey, 'a value that only the owner has');
    const before = await claims();
    const saved = await up('--json');
    expect(saved.code, saved.out).toBe(0);
    expect(steps(saved.out)['sealed-secrets-backup']).toBe('done');
    expect(existsSync(join(computer.standIns.folder, `.config/homelab/${cluster}.sealed-secrets.json`))).toBe(
      true,
    );

    await machines.destroy();
    computer.forgetMachines();
    machines = await computer.machines();
    expect(await secret(key, sealedSecrets)).toBeUndefined();
    const { code, out } = await up('--json');
    expect(code, [out, ...machines.problems].join('\n')).toBe(0);
    expect(changes()).toEqual(['kind create cluster', 'kind export kubeconfig', 'helm upgrade --install']);
    expect(steps(out)).toMatchObject({ cluster: 'done', 'sealed-secrets-restore': 'done', chain: 'done' });

    const restored = await secret(key, sealedSecrets);
    const again = Buffer.from(String(at(restored?.data, 'tls.key')), 'base64').toString();
    expect(privateDecrypt(again, sealed).toString()).toBe('a value that only the owner has');
    const after = await claims();
    expect(before.size).toBeGreaterThan(0);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [name, claim] of after) {
      expect(at(claim.status, 'phase')).toBe('Bound');
      expect(at(claim.spec, 'volumeName')).not.toBe(at(before.get(name)?.spec, 'volumeName'));
    }
  },
  limit,
);

test(
  'down saves the keys, takes the cluster away, and has nothing to do the second time',
  async () => {
    const asked = await computer.homelab(['down', '--cluster', cluster]);
    expect([asked.code, changes()]).toEqual([1, []]);
    const { code, err } = await computer.homelab(['down', '--cluster', cluster, '--yes']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(changes()).toEqual(['kind delete cluster']);
    const again = await computer.homelab(['down', '--cluster', cluster, '--yes', '--json']);
    expect(again.code).toBe(0);
    expect(new Set(Object.values(steps(again.out)))).toEqual(new Set(['kept']));
  },
  limit,
);
