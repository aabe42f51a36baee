import { at, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { kindKey } from './known/plain-object.ts';
import { isLabel, isSubdomain } from './schema/formats.ts';

const name = 'names';

/** Names that the API server takes, but that fail later: as a label, a Service, a release or a host. */
export const names: ClusterRule = { name, check };

/** Most characters of a name, and who counts them. */
const limits: Readonly<Record<string, readonly [most: number, why: string]>> = {
  'HelmRelease.helm.toolkit.fluxcd.io': [53, 'Helm refuses longer release names'],
  'Job.batch': [63, 'its pods carry it as a label'],
  'Kustomization.kustomize.toolkit.fluxcd.io': [63, 'everything that it applies carries it as a label'],
  'StatefulSet.apps': [52, 'its pods carry it with an 11 character hash as a label'],
};
/** X.509 has no longer common names. */
const longestCommonName = 64;

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

function check(view: ClusterView): readonly Finding[] {
  return [...view.objects, ...view.flux].flatMap((object) =>
    [...tooLong(object.manifest), ...unfit(object.manifest), ...badHosts(object.manifest, view)].map(
      ([problem, fix]) => findingOn(name, view, object, problem, fix),
    ),
  );
}

function tooLong(manifest: Manifest): readonly Advice[] {
  const { apiVersion, kind, metadata, spec } = manifest;
  const limit = limits[kindKey(apiVersion, kind)];
  const release = kind === 'HelmRelease' ? at(spec, 'releaseName') : undefined;
  const field = release === undefined ? 'metadata.name' : 'spec.releaseName';
  const { length } = String(release ?? metadata.name);
  if (!limit || length <= limit[0]) return [];
  return [[`${field} has ${length} characters, at most ${limit[0]} work: ${limit[1]}`, 'Shorten the name.']];
}

/** The operator makes a Service of the app's name. */
function unfit({ apiVersion, kind, metadata }: Manifest): readonly Advice[] {
  if (kindKey(apiVersion, kind) !== 'SpinApp.core.spinkube.dev') return [];
  if (isLabel(metadata.name) && /^[a-z]/.test(metadata.name)) return [];
  const problem = `metadata.name ${metadata.name} cannot be the name of the Service that the operator makes`;
  return [[problem, 'Begin with a letter; use lower-case letters, digits and -, 63 at most.']];
}

function badHosts({ apiVersion, kind, spec }: Manifest, { spec: cluster }: ClusterView): readonly Advice[] {
  switch (kindKey(apiVersion, kind)) {
    case 'Ingress.networking.k8s.io':
      return list(at(spec, 'rules')).flatMap((rule, index) =>
        hostAdvice(`spec.rules[${index}].host`, at(rule, 'host'), cluster.network.domain),
      );
    case 'Certificate.cert-manager.io': {
      const common = String(at(spec, 'commonName') ?? '');
      const problem = `spec.commonName has ${common.length} characters, X.509 allows ${longestCommonName}`;
      return common.length > longestCommonName ? [[problem, 'Shorten it; put long hosts in dnsNames.']] : [];
    }
    default:
      return [];
  }
}

function hostAdvice(path: string, host: unknown, domain: string): readonly Advice[] {
  if (host === undefined) return [];
  const text = String(host);
  if (!isSubdomain(text.replace(/^\*\./, ''))) {
    return [
      [`${path} ${text} is no host name`, 'Use lower-case labels of letters, digits and -, joined by dots.'],
    ];
  }
  if (text === domain || text.endsWith(`.${domain}`)) return [];
  const problem = `${path} ${text} is outside this cluster's domain ${domain}`;
  return [[problem, 'Let the Ingress capability make the host: `ingress.host(…)`.']];
}
