import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { SecretMask } from './secret-mask.ts';

const secret = 'correct-horse-battery';

function masked(manifest: Omit<Manifest, 'metadata'> & { metadata?: Manifest['metadata'] }): string {
  return JSON.stringify(new SecretMask().manifest({ metadata: { name: 'x' }, ...manifest } as Manifest));
}

describe('SecretMask', () => {
  it.each([
    ['data of a Secret', { apiVersion: 'v1', kind: 'Secret', data: { anything: secret } }],
    ['stringData of a Secret', { apiVersion: 'v1', kind: 'Secret', stringData: { anything: secret } }],
    ['a field named as a credential', { apiVersion: 'v1', kind: 'X', spec: { adminPassword: secret } }],
    ['a variable named as one', { apiVersion: 'v1', kind: 'X', env: [{ name: 'API_TOKEN', value: secret }] }],
    [
      'a line of a text',
      { apiVersion: 'v1', kind: 'ConfigMap', data: { 'a.ini': `user = me\npassword = ${secret}\n` } },
    ],
    ['a flag', { apiVersion: 'v1', kind: 'X', args: [`--db-password=${secret}`] }],
    ['a password in a URL', { apiVersion: 'v1', kind: 'X', url: `postgres://me:${secret}@db/x` }],
    [
      'what kubectl applied last',
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name: 'x',
          annotations: { 'kubectl.kubernetes.io/last-applied-configuration': `{"data":"${secret}"}` },
        },
      },
    ],
  ])('hides %s', (_, manifest) => {
    expect(masked(manifest)).not.toContain(secret);
    expect(masked(manifest)).toContain('<secret 1>');
  });

  it('hides a private key as a whole', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----\n';
    expect(masked({ apiVersion: 'v1', kind: 'ConfigMap', data: { 'tls.key': key } })).not.toContain('MIIEvQ');
  });

  it('keeps the rest of a text', () => {
    expect(new SecretMask().text('a.ini', 'user = me\npassword = hunter22\n')).toBe(
      'user = me\npassword = <secret 1>\n',
    );
  });

  it('tells equal secrets from different ones', () => {
    const mask = new SecretMask();
    const data = (value: string): unknown =>
      mask.manifest({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x' }, data: { value } }).data;
    expect(data('one')).toEqual(data('one'));
    expect(data('one')).not.toEqual(data('two'));
  });

  it('leaves everything else as it is', () => {
    const manifest = {
      apiVersion: 'v1',
      kind: 'X',
      metadata: { name: 'x' },
      spec: { secretName: 'tls', tokens: 5, on: true, none: null, text: 'a: b' },
    };
    expect(new SecretMask().manifest(manifest)).toEqual(manifest);
  });
});
