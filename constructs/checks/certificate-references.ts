import { at, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { kindKey } from './known/plain-object.ts';

const name = 'certificate-references';

/** Certificates name an issuer that exists, and issuers a certificate authority that exists. */
export const certificateReferences: ClusterRule = { name, check };

const group = 'cert-manager.io';
const issuerAnnotations = {
  'cert-manager.io/cluster-issuer': 'ClusterIssuer',
  'cert-manager.io/issuer': 'Issuer',
};

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  const authority = view.releases.find(({ facts }) => facts?.crds.some((crd) => crd.group === group));
  const secretsOfClusterIssuers = authority?.release.props.namespace.name;
  return view.objects.flatMap((object) => {
    const { apiVersion, kind, metadata } = object.manifest;
    const advice = [...annotationAdvice(object.manifest, known)];
    if (kindKey(apiVersion, kind) === `Certificate.${group}`)
      advice.push(...issuerAdvice(object.manifest, known));
    if (kindKey(apiVersion, kind) === `Issuer.${group}`) {
      advice.push(...authorityAdvice(object.manifest, metadata.namespace, known));
    }
    if (kindKey(apiVersion, kind) === `ClusterIssuer.${group}`) {
      advice.push(...authorityAdvice(object.manifest, secretsOfClusterIssuers, known));
    }
    return advice.map(([problem, fix]) => findingOn(name, view, object, problem, fix));
  });
}

function issuerAdvice({ spec, metadata }: Manifest, known: KnownObjects): readonly Advice[] {
  const reference = at(spec, 'issuerRef');
  if (at(reference, 'group') !== undefined && at(reference, 'group') !== group) return [];
  const kind = String(at(reference, 'kind') ?? 'Issuer');
  return issuer(known, 'spec.issuerRef', kind, String(at(reference, 'name')), metadata.namespace);
}

function annotationAdvice({ metadata }: Manifest, known: KnownObjects): readonly Advice[] {
  return Object.entries(issuerAnnotations).flatMap(([annotation, kind]) => {
    const issuerName = metadata.annotations?.[annotation];
    const path = `metadata.annotations["${annotation}"]`;
    return issuerName === undefined ? [] : issuer(known, path, kind, issuerName, metadata.namespace);
  });
}

function issuer(
  known: KnownObjects,
  path: string,
  kind: string,
  issuerName: string,
  namespace: string | undefined,
): readonly Advice[] {
  const key = `${kind}.${group}`;
  const home = kind === 'Issuer' ? namespace : undefined;
  if (known.find(key, issuerName, home)) return [];
  const fix = 'Take the Issuer capability and name its ClusterIssuer.';
  return [[`${path}: there is ${known.missing(key, issuerName, home)}`, fix]];
}

function authorityAdvice(
  { spec }: Manifest,
  namespace: string | undefined,
  known: KnownObjects,
): readonly Advice[] {
  const secret = at(spec, 'ca', 'secretName');
  if (typeof secret !== 'string' || known.find('Secret', secret, namespace)) return [];
  const fix = `Make a Certificate with \`isCA: true\` and this secretName in namespace ${namespace}.`;
  return [[`spec.ca.secretName: there is ${known.missing('Secret', secret, namespace)}`, fix]];
}
