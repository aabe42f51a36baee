import { Certificate } from '../../imports/crds/cert-manager.io/certificate.ts';
import type { Issuer } from '../core/issuer.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';

/** Services that the API server calls; the chart would give them certificates that end after a year, unrenewed. */
const webhooks = ['linkerd-proxy-injector', 'linkerd-sp-validator', 'linkerd-policy-validator'] as const;

type Webhook = (typeof webhooks)[number];

/** Certificates that cert-manager renews, by the names under which the chart mounts them. */
export function addWebhookCertificates(stage: Stage, namespace: OwnedNamespace, issuer: Issuer): void {
  for (const name of webhooks) {
    const host = `${name}.${namespace.name}.svc`;
    new Certificate(stage, name, {
      metadata: { name, namespace: namespace.name },
      spec: {
        secretName: `${name}-k8s-tls`,
        commonName: host,
        dnsNames: [host],
        duration: '2160h',
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
        usages: ['server auth'],
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: issuer.name },
      },
    });
  }
}

/** Values of a webhook: its certificate is not the chart's, and cert-manager tells the API server who signed it. */
export function webhookValues(namespace: OwnedNamespace, name: Webhook) {
  return { externalSecret: true, injectCaFrom: `${namespace.name}/${name}` } as const;
}
