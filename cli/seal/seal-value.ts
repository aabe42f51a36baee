import { constants, createCipheriv, type KeyObject, publicEncrypt, randomBytes } from 'node:crypto';
import type { SealScope } from '../../clusters/sealed-source.ts';

/** The Secret that a value is for. */
export interface SealTarget {
  readonly namespace: string;
  readonly name: string;
}

const sessionKeyLength = 32;
/** A session key encrypts one value, so its nonce need not differ. */
const nonce = Buffer.alloc(12);

/** What the controller must find where it opens the value: who may be given it. */
export function scopeLabel({ namespace, name }: SealTarget, scope: SealScope): string {
  switch (scope) {
    case 'strict':
      return `${namespace}/${name}`;
    case 'namespace-wide':
      return namespace;
    case 'cluster-wide':
      return '';
  }
}

/**
 * Encrypts a value in the format of kubeseal: two bytes with the length of the encrypted session key, that key by
 * RSA-OAEP with SHA-256, then the value by AES-256-GCM with its tag, all in base64.
 * @param key RSA public key of the controller
 * @param label what `scopeLabel` gives
 */
export function sealValue(value: Buffer, key: KeyObject, label: string): string {
  const sessionKey = randomBytes(sessionKeyLength);
  const encryptedKey = publicEncrypt(
    {
      key,
      padding: constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha256',
      oaepLabel: Buffer.from(label, 'utf8'),
    },
    sessionKey,
  );
  const length = Buffer.alloc(2);
  length.writeUInt16BE(encryptedKey.length);
  const cipher = createCipheriv('aes-256-gcm', sessionKey, nonce);
  const sealed = Buffer.concat([
    length,
    encryptedKey,
    cipher.update(value),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  sessionKey.fill(0);
  return sealed.toString('base64');
}
