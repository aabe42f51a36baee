import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { compare } from '../../constructs/core/manifest.ts';
import type { ClusterView, CredentialView } from '../../constructs/core/view.ts';

/** `outdated`: sealed with a certificate that is not the cluster's committed one. */
export type CredentialState = 'sealed' | 'outdated' | 'missing';

export interface CredentialReport extends Omit<CredentialView, 'missing'> {
  readonly cluster: ClusterSpec['name'];
  readonly state: CredentialState;
  /** Keys that are not sealed. */
  readonly missingKeys: readonly string[];
}

/**
 * What one cluster asks its owner for, by namespace and name.
 * @param fingerprint of the cluster's committed certificate, where there is one
 */
export function credentialsOf(
  { spec, credentials, sealed }: Pick<ClusterView, 'spec' | 'credentials' | 'sealed'>,
  fingerprint: string | undefined,
): readonly CredentialReport[] {
  return credentials
    .map(({ missing, ...credential }) => {
      const source = sealed.find(
        ({ namespace, name }) => namespace === credential.namespace && name === credential.name,
      );
      return {
        cluster: spec.name,
        ...credential,
        state: stateOf(missing, source, fingerprint),
        missingKeys: missing,
      };
    })
    .sort((a, b) => compare(a.namespace, b.namespace) || compare(a.name, b.name));
}

function stateOf(
  missing: readonly string[],
  source: SealedSource | undefined,
  fingerprint: string | undefined,
): CredentialState {
  if (!source || missing.length > 0) return 'missing';
  return fingerprint !== undefined && source.certificate !== fingerprint ? 'outdated' : 'sealed';
}
