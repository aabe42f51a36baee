import type { SealedSource, SealScope } from '../../clusters/sealed-source.ts';
import type { CredentialView } from '../../constructs/core/view.ts';
import type { SealingCertificate } from './certificate.ts';
import { SealInputError } from './input-error.ts';
import { scopeLabel, sealValue } from './seal-value.ts';

/** What one cluster is sealed. */
export interface SealRequest {
  /** What the cluster's component asks for. */
  readonly credential: CredentialView;
  readonly certificate: SealingCertificate;
  readonly scope: SealScope;
  /** Bytes by key of the Secret. */
  readonly values: ReadonlyMap<string, Buffer>;
  /** What is sealed for it already. */
  readonly existing: SealedSource | undefined;
}

/**
 * Seals values for one Secret of one cluster. Keys that were sealed for the same key pair and scope stay.
 * @throws SealInputError when the Secret would have other keys than its component reads
 */
export function seal(request: SealRequest): SealedSource {
  const { credential, certificate, scope, values, existing } = request;
  const { namespace, name, keys, component } = credential;
  const unknown = [...values.keys()].filter((key) => !keys.includes(key));
  if (unknown.length > 0) {
    throw new SealInputError(`${component} does not read ${unknown.join(', ')}; it reads ${keys.join(', ')}`);
  }
  const stays = existing?.certificate === certificate.fingerprint && existing.scope === scope;
  const kept = stays ? existing.encryptedData : {};
  const missing = keys.filter((key) => !values.has(key) && !Object.hasOwn(kept, key));
  if (missing.length > 0) {
    const lost = existing && !stays ? ': what is sealed is for another certificate or scope' : '';
    throw new SealInputError(`${component} also reads ${missing.join(', ')}${lost}; give every key`);
  }
  const label = scopeLabel(credential, scope);
  const encryptedData = Object.fromEntries(
    keys.map((key) => {
      const value = values.get(key);
      return [key, value ? sealValue(value, certificate.key, label) : (kept[key] ?? '')];
    }),
  );
  return { namespace, name, scope, certificate: certificate.fingerprint, encryptedData };
}
