import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { VirtualClock } from '../testing/virtual-clock.ts';
import { ConfigError } from './connection.ts';
import { inClusterConnection } from './in-cluster.ts';
import { kubeconfigConnection } from './kubeconfig.ts';

const folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

function file(content: string): string {
  files += 1;
  const path = join(folder, `${files}`);
  writeFileSync(path, content);
  return path;
}

function config(user: object, cluster: object = {}): string {
  return file(
    JSON.stringify({
      'current-context': 'main',
      contexts: [
        { name: 'main', context: { cluster: 'c', user: 'u', namespace: 'team' } },
        { name: 'other', context: { cluster: 'absent', user: 'u' } },
      ],
      clusters: [{ name: 'c', cluster: { server: 'https://api:6443', ...cluster } }],
      users: [{ name: 'u', user }],
    }),
  );
}

function connect(path: string, context?: string) {
  return kubeconfigConnection({ context, env: { KUBECONFIG: path } });
}

test('a token, an authority and a namespace are read', async () => {
  const ca = Buffer.from('PEM').toString('base64');
  const connection = connect(config({ token: 't' }, { 'certificate-authority-data': ca }));
  expect(connection).toMatchObject({ server: 'https://api:6443', namespace: 'team', tls: { ca: 'PEM' } });
  expect(await connection.credentials()).toMatchObject({ token: 't' });
});

test('certificate files are relative to the file that names them', async () => {
  const cert = file('CERT');
  const key = file('KEY');
  const names = { 'client-certificate': cert.split('/').at(-1), 'client-key': key };
  expect(await connect(config(names)).credentials()).toEqual({
    token: undefined,
    certificate: { cert: 'CERT', key: 'KEY' },
  });
});

test('of several files the first that names something counts', () => {
  const first = file('{"current-context":"main","users":[{"name":"u","user":{"token":"first"}}]}');
  const connection = connect(`${first}:${config({ token: 'second' })}`);
  expect(connection.credentials()).toMatchObject({ token: 'first' });
});

test('an exec plugin is run, and what it prints is who asks', async () => {
  const credential = {
    apiVersion: 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    status: { token: 'from-plugin' },
  };
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: 'printf',
    args: ['%s', JSON.stringify(credential)],
    interactiveMode: 'Never',
  };
  expect(await connect(config({ exec })).credentials()).toMatchObject({ token: 'from-plugin' });
});

test.each([
  ['no such file', () => connect(join(folder, 'absent')), 'ENOENT'],
  ['no such cluster', () => connect(config({}), 'other'), 'no cluster "absent"'],
  ['no such context', () => connect(config({}), 'nobody'), 'no context "nobody"'],
  ['no context at all', () => connect(file('{}')), 'no current-context'],
  ['a proxy', () => connect(config({}, { 'proxy-url': 'http://p' })), 'proxy-url is not supported'],
  ['no URL', () => connect(config({}, { server: 'api' })), 'cluster.server is not a URL'],
  ['a password', () => connect(config({ username: 'a' })), 'use a token'],
  ['an auth provider', () => connect(config({ 'auth-provider': {} })), 'use exec'],
  ['not in a pod', () => inClusterConnection({ env: {} }), 'not in a pod'],
])('refused with what is wrong: %s', (_, read, message) => {
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(message);
});

test('any file is a connection or a ConfigError (fuzz)', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
      try {
        connect(file(content), 'main');
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
      }
    }),
  );
});

test('a token that the kubelet renews is read again', async () => {
  const pod = mkdtempSync(join(folder, 'pod-'));
  for (const name of ['token', 'ca.crt', 'namespace']) writeFileSync(join(pod, name), `${name}-1\n`);
  const clock = new VirtualClock();
  const env = { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '6443' };
  const { server, credentials, namespace } = inClusterConnection({ env, folder: pod, clock });
  expect([server, namespace]).toEqual(['https://[fd00::1]:6443', 'namespace-1']);
  writeFileSync(join(pod, 'token'), 'token-2');
  expect(credentials()).toEqual({ token: 'token-1' });
  await clock.pass(61_000);
  expect(credentials()).toEqual({ token: 'token-2' });
  rmSync(join(pod, 'token'));
  await clock.pass(61_000);
  expect(credentials()).toEqual({ token: 'token-2' });
});
