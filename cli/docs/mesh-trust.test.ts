import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../root.ts';

const page = readFileSync(join(root, 'docs/operations/mesh-trust.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'mesh-trust-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a marked block of the page as its reader would. */
function run(mark: string, environment: Readonly<Record<string, string>> = {}): void {
  const block = new RegExp(`^\`\`\`sh ${mark}\\n(.*?)^\`\`\``, 'ms').exec(page)?.[1];
  if (!block) throw new Error(`mesh-trust.md has no block ${mark}`);
  const env = { ...process.env, ...environment };
  execFileSync('sh', ['-euc', block], { cwd: folder, env, stdio: 'pipe' });
}

function certificate(file: string): X509Certificate {
  return new X509Certificate(readFileSync(join(folder, file)));
}

function openssl(...args: readonly string[]): string {
  return execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

describe('the commands of docs/operations/mesh-trust.md', () => {
  it('make a root and an intermediate for each cluster', () => {
    run('mesh-root');
    for (const CLUSTER of ['pro', 'studio']) run('mesh-intermediate', { CLUSTER });
    const authority = certificate('root.crt');
    expect(authority.ca).toBe(true);
    for (const cluster of ['pro', 'studio']) {
      const intermediate = certificate(`${cluster}.crt`);
      expect(intermediate.ca).toBe(true);
      expect(intermediate.verify(authority.publicKey)).toBe(true);
      expect(intermediate.subject).toBe(`CN=${cluster}.linkerd.cluster.local`);
      expect(intermediate.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
      expect(certificate(`${cluster}-chain.crt`).fingerprint).toBe(intermediate.fingerprint);
    }
  });

  it('leave room for the issuer below an intermediate, and for none below that', () => {
    const authority = (name: string, signer: string) => {
      openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${name}.key`);
      openssl('req', '-new', '-key', `${name}.key`, '-config', 'ca.cnf', '-subj', `/CN=${name}`, '-out', 'r');
      const extensions = ['-extfile', 'ca.cnf', '-extensions', 'root'];
      const signing = ['-CA', `${signer}.crt`, '-CAkey', `${signer}.key`, '-CAcreateserial'];
      openssl('x509', '-req', '-in', 'r', '-days', '2', ...signing, ...extensions, '-out', `${name}.crt`);
    };
    const verify = (file: string, ...untrusted: readonly string[]) => {
      const between = untrusted.flatMap((each) => ['-untrusted', each]);
      return openssl('verify', '-CAfile', 'root.crt', ...between, file);
    };
    authority('issuer', 'pro');
    authority('proxy', 'issuer');
    authority('below', 'proxy');
    expect(verify('issuer.crt', 'pro.crt')).toContain('OK');
    expect(() => verify('below.crt', 'pro.crt', 'issuer.crt', 'proxy.crt')).toThrow('path length');
  });
});
