import { Certificate } from '../../imports/crds/cert-manager.io/certificate.ts';
import { Issuer, type IssuerSpec } from '../../imports/crds/cert-manager.io/issuer.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';

/** Ten years: a client is a file in another cluster, and nobody is told when it ends. */
const duration = '87600h';
const privateKey = { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' } as const;

/**
 * An authority of its own, for no other certificates than those of `clients`: each gets the Secret `<name>-<client>`,
 * which its owner takes there.
 */
export function clientAuthority(
  stage: Stage,
  { name: namespace }: OwnedNamespace,
  name: string,
  clients: readonly string[],
): void {
  const issuer = (id: string, spec: IssuerSpec) => {
    new Issuer(stage, `${id}-issuer`, { metadata: { name: id, namespace }, spec });
    return { group: 'cert-manager.io', kind: 'Issuer', name: id };
  };
  const selfSigned = issuer(`${name}-self-signed`, { selfSigned: {} });
  const common = { duration, privateKey };
  new Certificate(stage, name, {
    metadata: { name, namespace },
    spec: {
      ...common,
      isCa: true,
      commonName: name,
      secretName: name,
      issuerRef: selfSigned,
    },
  });
  const signed = issuer(name, { ca: { secretName: name } });
  for (const client of clients) {
    const secretName = `${name}-${client}`;
    new Certificate(stage, secretName, {
      metadata: { name: secretName, namespace },
      spec: { ...common, commonName: client, secretName, usages: ['client auth'], issuerRef: signed },
    });
  }
}
