import type { Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { linkSpec } from '../service-mesh/link.ts';
import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { meshLinks } from './mesh-links.ts';

const spec = linkSpec({
  name: 'hub',
  address: '192.168.10.2',
  apiServerPort: 7445,
  gateway: { port: 30643, probe: 30691 },
  isShared: true,
});

type Spec = Readonly<Record<string, unknown>>;

function link(changes: Spec = {}): Manifest {
  return {
    apiVersion: 'multicluster.linkerd.io/v1alpha3',
    kind: 'Link',
    metadata: { name: 'hub', namespace: 'linkerd-multicluster' },
    spec: { ...spec, ...changes },
  };
}

function credentials(namespace: string): Manifest {
  const metadata = { name: 'cluster-credentials-hub', namespace };
  return { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata, spec: {} };
}

const sealed = [credentials('linkerd-multicluster'), credentials('linkerd')];

interface Linked {
  readonly objects?: readonly Manifest[];
  readonly controllers?: readonly string[];
  readonly controlPlane?: Spec;
}

/** A cluster with both releases, by default whole. */
function linked({
  objects = [link(), ...sealed],
  controllers = ['hub'],
  controlPlane = { identityTrustAnchorsPEM: 'the root over the fleet' },
}: Linked = {}): ClusterView {
  return fixtureView({
    objects,
    releases: [
      fixtureRelease(charts.linkerdControlPlane, { namespace: 'linkerd', values: controlPlane }),
      fixtureRelease(charts.linkerdMulticluster, {
        values: { controllers: controllers.map((name) => ({ link: { ref: { name } } })) },
      }),
    ],
  });
}

const object = 'Link/linkerd-multicluster/hub';

export const meshLinksFixtures: RuleFixtures = {
  rule: meshLinks,
  good: {
    'link with all that it needs': linked(),
    'no link': linked({ objects: [], controllers: [], controlPlane: {} }),
  },
  bad: {
    'link that no controller follows': {
      view: linked({ controllers: ['other'] }),
      finds: [{ object, problem: /no entry of controllers in linkerd-multicluster names it/ }],
    },
    'link without credentials in the namespace of the control plane': {
      view: linked({ objects: [link(), credentials('linkerd-multicluster')] }),
      finds: [
        { object, problem: /there is no Secret cluster-credentials-hub in namespace linkerd, only in/ },
      ],
    },
    'link without gateway port': {
      view: linked({ objects: [link({ gatewayPort: '' }), ...sealed] }),
      finds: [{ object, problem: /^spec\.gatewayPort is "", which is no port$/ }],
    },
    'probe port with a name': {
      view: linked({ objects: [link({ probeSpec: { ...spec.probeSpec, port: 'mc-probe' } }), ...sealed] }),
      finds: [{ object, problem: /^spec\.probeSpec\.port is "mc-probe", which is no port$/ }],
    },
    'probe port that is a number': {
      view: linked({ objects: [link({ probeSpec: { ...spec.probeSpec, port: 30691 } }), ...sealed] }),
      finds: [{ object, problem: /^spec\.probeSpec\.port is 30691, which is no port$/ }],
    },
    'link out of a mesh with a root of its own': {
      view: linked({ controlPlane: {} }),
      finds: [{ object, problem: /trusts this cluster’s own root alone/ }],
    },
    'clusters in two trust domains': {
      view: linked({
        controlPlane: { identityTrustAnchorsPEM: 'the root', identityTrustDomain: 'homelab.local' },
      }),
      finds: [{ object, problem: /is not in the trust domain homelab\.local of this cluster/ }],
    },
  },
};
