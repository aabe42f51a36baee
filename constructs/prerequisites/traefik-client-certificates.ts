import type { ClientCertificates } from '../core/ingress.ts';

/** Traefik's TLSOption and the annotations that apply it; without a certificate it ends the handshake. */
export function traefikClientCertificates(namespace: string, secretName: string): ClientCertificates {
  const name = secretName;
  const router = 'traefik.ingress.kubernetes.io/router';
  return {
    manifest: {
      apiVersion: 'traefik.io/v1alpha1',
      kind: 'TLSOption',
      metadata: { name, namespace },
      spec: {
        minVersion: 'VersionTLS13',
        clientAuth: { secretNames: [secretName], clientAuthType: 'RequireAndVerifyClientCert' },
      },
    },
    annotations: {
      [`${router}.entrypoints`]: 'websecure',
      [`${router}.tls`]: 'true',
      [`${router}.tls.options`]: `${namespace}-${name}@kubernetescrd`,
    },
  };
}
