import type { ChartReleaseProps } from '../core/chart-release.ts';
import { at, groupOf, list } from '../core/manifest.ts';
import type { ClusterView, RenderedObject } from '../core/view.ts';
import { charts } from '../versions.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { knownObjects } from './known/objects.ts';

const name = 'mesh-links';

/** A Link has a controller, the credentials that two namespaces read, numbers as strings, and one root of trust. */
export const meshLinks: ClusterRule = { name, check };

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

const defaultTrustDomain = 'cluster.local';

function check(view: ClusterView): readonly Finding[] {
  return view.objects
    .filter(({ manifest: { apiVersion, kind } }) => {
      return kind === 'Link' && groupOf(apiVersion) === 'multicluster.linkerd.io';
    })
    .flatMap((object) =>
      [
        ...controllerAdvice(view, object),
        ...credentialAdvice(view, object),
        ...portAdvice(object),
        ...trustAdvice(view, object),
      ].map(([problem, fix]) => findingOn(name, view, object, problem, fix)),
    );
}

function propsOf(view: ClusterView, chart: string): ChartReleaseProps<object> | undefined {
  return view.releases.find(({ release }) => release.props.chart.name === chart)?.release.props;
}

function controllerAdvice(view: ClusterView, { manifest }: RenderedObject): readonly Advice[] {
  const controllers = list(at(propsOf(view, charts.linkerdMulticluster.name)?.values, 'controllers'));
  if (controllers.some((each) => at(each, 'link', 'ref', 'name') === manifest.metadata.name)) return [];
  const problem = `no entry of controllers in ${charts.linkerdMulticluster.name} names it, so nothing mirrors`;
  return [[problem, 'Add its name to the links of the release.']];
}

function credentialAdvice(view: ClusterView, { manifest }: RenderedObject): readonly Advice[] {
  const { metadata, spec } = manifest;
  const secret = String(at(spec, 'clusterCredentialsSecret'));
  const readers = [metadata.namespace, propsOf(view, charts.linkerdControlPlane.name)?.namespace.name];
  return readers.flatMap((namespace): readonly Advice[] => {
    if (knownObjects(view).find('Secret', secret, namespace)) return [];
    const problem = `spec.clusterCredentialsSecret: there is ${knownObjects(view).missing('Secret', secret, namespace)}`;
    return [[problem, `Seal it with \`homelab seal ${namespace}/${secret} kubeconfig=@…\`.`]];
  });
}

/** The schema takes any string; the mirror wants a number in it. */
function portAdvice({ manifest: { spec } }: RenderedObject): readonly Advice[] {
  return [['gatewayPort'], ['probeSpec', 'port']].flatMap((path): readonly Advice[] => {
    const value = at(spec, ...path);
    if (typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65535) return [];
    const problem = `spec.${path.join('.')} is ${JSON.stringify(value)}, which is no port`;
    return [[problem, 'Write the NodePort of the other cluster as a string of digits.']];
  });
}

function trustAdvice(view: ClusterView, { manifest: { spec } }: RenderedObject): readonly Advice[] {
  const values = propsOf(view, charts.linkerdControlPlane.name)?.values;
  const domain = String(
    at(values, 'identityTrustDomain') ?? at(values, 'clusterDomain') ?? defaultTrustDomain,
  );
  const identity = String(at(spec, 'gatewayIdentity'));
  return [
    ...(at(values, 'identityTrustAnchorsPEM') === undefined
      ? [
          [
            'the control plane trusts this cluster’s own root alone, so no gateway of another one is trusted',
            'Make the root over the fleet first: docs/operations/mesh-trust.md.',
          ] as const,
        ]
      : []),
    ...(identity.endsWith(`.identity.linkerd.${domain}`)
      ? []
      : [
          [
            `spec.gatewayIdentity ${identity} is not in the trust domain ${domain} of this cluster`,
            'Use one trust domain in both clusters.',
          ] as const,
        ]),
  ];
}
