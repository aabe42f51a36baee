import { Certificate } from '../../imports/crds/cert-manager.io/certificate.ts';
import { Issuer as NamespacedIssuer } from '../../imports/crds/cert-manager.io/issuer.ts';
import type { ClusterValue } from '../core/chart-release.ts';
import type { Issuer } from '../core/issuer.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { SealedCredential } from '../core/sealed-credential.ts';
import { fluxNamespace } from '../core/service-account.ts';
import type { Stage } from '../core/stage.ts';

/** Secret with the intermediate authority that the fleet's root has signed for one cluster. */
export const intermediateSecret = 'linkerd-intermediate';

/** Where the issuer's certificate comes from, and how the control plane learns whom to trust. */
export interface Trust {
  /** Whether other clusters trust the same root. */
  readonly isShared: boolean;
  /** PEM certificates of the root, where git knows them. */
  readonly anchors: string | undefined;
  /** Where the cluster knows them, for Helm. */
  readonly clusterValues: readonly ClusterValue[];
}

export interface TrustProps {
  readonly namespace: OwnedNamespace;
  /** Signs where there is no root over the fleet yet. */
  readonly issuer: Issuer;
  /** PEM certificates of the root over the fleet; undefined until the owner has made it. */
  readonly anchors: string | undefined;
}

/**
 * The identity issuer of a cluster. With the fleet's root in git and this cluster's intermediate sealed, the
 * intermediate signs it; until then the cluster's own authority does, and no other cluster trusts it.
 */
export function establishTrust(stage: Stage, { namespace, issuer, anchors }: TrustProps): Trust {
  const intermediate = new SealedCredential(stage, {
    namespace,
    name: intermediateSecret,
    keys: ['tls.crt', 'tls.key'],
    purpose: 'one root of trust over all clusters: without it the mesh ends at the edge of this one',
    optional: true,
    type: 'kubernetes.io/tls',
  });
  if (anchors && intermediate.isSealed) {
    new NamespacedIssuer(stage, intermediateSecret, {
      metadata: { name: intermediateSecret, namespace: namespace.name },
      spec: { ca: { secretName: intermediateSecret } },
    });
    identityIssuer(stage, namespace, 'Issuer', intermediateSecret);
    return { isShared: true, anchors, clusterValues: [] };
  }
  identityIssuer(stage, namespace, 'ClusterIssuer', issuer.name);
  return { isShared: false, anchors: undefined, clusterValues: [ownRoot(stage, issuer)] };
}

/** Signs the proxies' certificates of a day; short-lived itself, and reread by the control plane. */
function identityIssuer(stage: Stage, namespace: OwnedNamespace, kind: string, signer: string): void {
  const name = 'linkerd-identity-issuer';
  const identity = 'identity.linkerd.cluster.local';
  new Certificate(stage, name, {
    metadata: { name, namespace: namespace.name },
    spec: {
      secretName: name,
      isCa: true,
      commonName: identity,
      dnsNames: [identity],
      duration: '48h',
      renewBefore: '25h',
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
      usages: ['cert sign', 'crl sign', 'server auth', 'client auth'],
      issuerRef: { group: 'cert-manager.io', kind, name: signer },
    },
  });
}

/**
 * cert-manager writes the certificate of the signer beside each one that it signs: this one is signed for that alone,
 * where helm-controller can read it. No job copies it, and a new root reaches the release by itself.
 */
function ownRoot(stage: Stage, issuer: Issuer): ClusterValue {
  const name = 'linkerd-trust-anchor';
  new Certificate(stage, name, {
    metadata: { name, namespace: fluxNamespace },
    spec: {
      secretName: name,
      commonName: name,
      duration: '8760h',
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
      usages: ['digital signature'],
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: issuer.name },
    },
  });
  return { secret: name, key: 'ca.crt', path: 'identityTrustAnchorsPEM' };
}
