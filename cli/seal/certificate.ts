import { type KeyObject, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SealInputError } from './input-error.ts';

/** The public half of a cluster's sealing key. */
export interface SealingCertificate {
  readonly key: KeyObject;
  /** SHA-256 of the certificate in hexadecimal. */
  readonly fingerprint: string;
}

/** Where a cluster's certificate is committed, from the root of the repository. */
export function certificatePath(cluster: string): string {
  return `clusters/sealed/${cluster}/certificate.pem`;
}

/** The committed certificate of a cluster; undefined when there is none. */
export function committedCertificate(root: string, cluster: string): SealingCertificate | undefined {
  const file = join(root, certificatePath(cluster));
  return existsSync(file) ? readCertificate(file) : undefined;
}

/**
 * Reads a certificate in PEM.
 * @throws SealInputError when it is none, or not of an RSA key
 */
export function readCertificate(file: string): SealingCertificate {
  const { publicKey, fingerprint256 } = parse(file);
  if (publicKey.asymmetricKeyType !== 'rsa') {
    throw new SealInputError(
      `${file} has a key of type ${publicKey.asymmetricKeyType}; Sealed Secrets needs RSA`,
    );
  }
  return { key: publicKey, fingerprint: fingerprint256.replaceAll(':', '').toLowerCase() };
}

function parse(file: string): X509Certificate {
  try {
    return new X509Certificate(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = code === 'ENOENT' ? 'there is no such file' : message;
    throw new SealInputError(`${file} is no certificate: ${problem}`);
  }
}
