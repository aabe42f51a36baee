import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { TemporaryTree } from '../../constructs/core/temporary-tree.fixtures.ts';
import { committedCertificate, readCertificate } from './certificate.ts';
import { sealingKey } from './fixtures/self-signed.ts';

const tree = new TemporaryTree();
afterAll(() => tree.remove());

describe('readCertificate', () => {
  it('gives the key and the fingerprint', () => {
    const { certificate, publicKey } = sealingKey();
    tree.lay({ 'cert.pem': certificate });
    const read = readCertificate(tree.at('cert.pem'));
    expect(read.key.equals(publicKey)).toBe(true);
    expect(read.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const { fingerprint256 } = new X509Certificate(certificate);
    expect(read.fingerprint.toUpperCase()).toBe(fingerprint256.replaceAll(':', ''));
  });

  it('refuses what is no certificate', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    tree.lay({ 'key.pem': publicKey.export({ type: 'spki', format: 'pem' }).toString() });
    expect(() => readCertificate(tree.at('key.pem'))).toThrow(/key\.pem is no certificate: /);
    expect(() => readCertificate(tree.at('none.pem'))).toThrow('there is no such file');
  });
});

describe('committedCertificate', () => {
  it('is the one of the cluster, or none', () => {
    tree.lay({ 'clusters/sealed/studio/certificate.pem': sealingKey().certificate });
    expect(committedCertificate(tree.root, 'studio')?.key.type).toBe('public');
    expect(committedCertificate(tree.root, 'pro')).toBeUndefined();
  });
});
