import { charts } from '../versions.ts';
import { certificateReferences } from './certificate-references.ts';
import { clusterWide, inDemo } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';

const api = 'cert-manager.io/v1';
const releases = [fixtureRelease(charts.certManager)];
const issuer = clusterWide(api, 'ClusterIssuer', 'homelab-ca', {
  spec: { ca: { secretName: 'homelab-ca' } },
});

function authority(namespace: string) {
  return {
    ...inDemo(api, 'Certificate', 'homelab-ca', {
      spec: {
        isCA: true,
        secretName: 'homelab-ca',
        issuerRef: { kind: 'ClusterIssuer', name: 'homelab-ca' },
      },
    }),
    metadata: { name: 'homelab-ca', namespace },
  };
}

function certificate(issuerRef: object) {
  return inDemo(api, 'Certificate', 'web', { spec: { secretName: 'web-tls', issuerRef } });
}

export const certificateReferencesFixtures: RuleFixtures = {
  rule: certificateReferences,
  good: {
    'ClusterIssuer with its Secret beside cert-manager': fixtureView({
      releases,
      objects: [
        issuer,
        authority('cert-manager'),
        certificate({ kind: 'ClusterIssuer', name: 'homelab-ca' }),
      ],
    }),
    'issuer of somebody else': fixtureView({
      releases,
      objects: [certificate({ group: 'awspca.cert-manager.io', kind: 'AWSPCAIssuer', name: 'corporate' })],
    }),
  },
  bad: {
    'kind left out, so that an Issuer of the namespace is meant': {
      view: fixtureView({
        releases,
        objects: [issuer, authority('cert-manager'), certificate({ name: 'homelab-ca' })],
      }),
      finds: [
        {
          object: 'Certificate/demo/web',
          problem: /spec\.issuerRef: there is no Issuer homelab-ca in namespace demo/,
        },
      ],
    },
    'certificate authority in a namespace that cert-manager does not read': {
      view: fixtureView({ releases, objects: [issuer, authority('demo')] }),
      finds: [
        {
          object: 'ClusterIssuer/homelab-ca',
          problem: /ca\.secretName: there is no Secret homelab-ca in namespace cert-manager, only in demo/,
        },
      ],
    },
    'Ingress annotated with an issuer that does not exist': {
      view: fixtureView({
        objects: [
          {
            apiVersion: 'networking.k8s.io/v1',
            kind: 'Ingress',
            metadata: { name: 'web', annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' } },
          },
        ],
      }),
      finds: [{ object: 'Ingress/web', problem: /cluster-issuer"\]: there is no ClusterIssuer letsencrypt/ }],
    },
  },
};
