import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { pro } from '../../clusters/pro.ts';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { Namespaces } from '../prerequisites/namespaces.ts';
import { SealedSecrets } from '../security/sealed-secrets.ts';
import { Cluster } from './cluster.ts';
import { Example, view } from './fixtures/cluster.ts';
import { edgesOf, objectOf } from './fixtures/platform.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import { SealedCredential, type SealedCredentialProps } from './sealed-credential.ts';

const source: SealedSource = {
  namespace: 'bot',
  name: 'token',
  scope: 'strict',
  certificate: 'c',
  encryptedData: { chat: 'AgB', token: 'AgC' },
};

function build(sealed: readonly SealedSource[], props: Partial<SealedCredentialProps> = {}) {
  const cluster = new Cluster(pro, { ...fleet, sealed: { pro: sealed, studio: [source] } });
  new Namespaces(cluster.layer('prerequisites'));
  new SealedSecrets(cluster.layer('security'), { apiServer: cluster.apiServer });
  const bot = new Example(cluster.layer('data'), 'bot');
  const credential = new SealedCredential(bot.first, {
    namespace: bot.namespaces[0] as OwnedNamespace,
    name: 'token',
    keys: ['chat', 'token'],
    purpose: 'the bot',
    ...props,
  });
  return { cluster, credential };
}

describe('SealedCredential', () => {
  it('is an object of its stage, after the controller, once it is sealed', () => {
    const { cluster, credential } = build([source]);
    expect(credential.isSealed).toBe(true);
    const result = view(cluster);
    expect(objectOf(result, 'SealedSecret', 'token')).toMatchObject({
      metadata: { name: 'token', namespace: 'bot' },
      spec: {
        encryptedData: { chat: 'AgB', token: 'AgC' },
        template: { metadata: { name: 'token', namespace: 'bot' } },
      },
    });
    expect(edgesOf(result, 'bot')).toContain('sealed-secrets');
  });

  it('is nothing but a wish while it is not', () => {
    const { cluster, credential } = build([]);
    expect([credential.isSealed, credential.missing]).toEqual([false, ['chat', 'token']]);
    const { objects, credentials } = view(cluster);
    expect(objects.filter(({ manifest }) => manifest.kind === 'SealedSecret')).toEqual([]);
    expect(credentials).toEqual([
      {
        namespace: 'bot',
        name: 'token',
        keys: ['chat', 'token'],
        missing: ['chat', 'token'],
        purpose: 'the bot',
        optional: false,
        component: 'bot',
        stage: 'bot',
      },
    ]);
  });

  it('is missing as long as one key is', () => {
    const { cluster, credential } = build([{ ...source, encryptedData: { chat: 'AgB' } }]);
    expect(credential.missing).toEqual(['token']);
    expect(view(cluster).objects.some(({ manifest }) => manifest.kind === 'SealedSecret')).toBe(false);
  });

  it('marks a wider scope on both objects, and gives the Secret its type and labels', () => {
    const { cluster } = build([{ ...source, scope: 'namespace-wide' }], {
      type: 'mirror.linkerd.io/remote-kubeconfig',
      labels: { target: 'studio' },
      annotations: { domain: 'cluster.local' },
    });
    const scope = { 'sealedsecrets.bitnami.com/namespace-wide': 'true' };
    expect(objectOf(view(cluster), 'SealedSecret', 'token')).toMatchObject({
      metadata: { annotations: scope },
      spec: {
        template: {
          type: 'mirror.linkerd.io/remote-kubeconfig',
          metadata: { labels: { target: 'studio' }, annotations: { domain: 'cluster.local', ...scope } },
        },
      },
    });
  });
});
