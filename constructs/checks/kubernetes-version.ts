import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { ClusterView } from '../core/view.ts';
import { nodeImages } from '../versions.ts';
import { type ClusterRule, type Finding, findingInLiteral, findingOn } from './finding.ts';
import { satisfies } from './semver-range.ts';

const name = 'kubernetes-version';

/** Flux and every chart accept the Kubernetes version of the cluster. */
export const kubernetesVersion: ClusterRule = { name, check };

/** What `flux check` demands of the Flux minor in versions.ts. */
const fluxRange = '>=1.33.0-0';

function check(view: ClusterView): readonly Finding[] {
  const { spec } = view;
  const version = versionOf(spec);
  if (version === undefined) {
    const minors = Object.keys(nodeImages).join(', ');
    const problem = `Kubernetes ${spec.kubernetes} has no node image; there are ${minors}`;
    return [findingInLiteral(name, spec.name, 'kubernetes', problem, 'Choose one of these minors.')];
  }
  return [...flux(view, version), ...charts(view, version)];
}

/** The release that the nodes run, for example `1.36.4`. */
function versionOf({ kubernetes, engine }: ClusterSpec): string | undefined {
  const image = Object.hasOwn(nodeImages, kubernetes) ? nodeImages[kubernetes][engine] : '';
  return /v(\d+\.\d+\.\d+)/.exec(image)?.[1];
}

function flux({ spec }: ClusterView, version: string): readonly Finding[] {
  if (satisfies(version, fluxRange)) return [];
  const problem = `the nodes run Kubernetes ${version}, Flux needs ${fluxRange}`;
  return [findingInLiteral(name, spec.name, 'kubernetes', problem, 'Choose a newer minor.')];
}

function charts(view: ClusterView, version: string): readonly Finding[] {
  return view.releases.flatMap(({ release, facts, object }) => {
    const range = facts?.kubeVersion ?? '';
    const accepted = satisfies(version, range);
    if (accepted) return [];
    const { chart } = release.props;
    const problem = `chart ${chart.name} ${chart.version} has kubeVersion ${JSON.stringify(range)}`;
    return accepted === undefined
      ? [findingOn(name, view, object, `${problem}, which cannot be read`, 'Correct the facts of the chart.')]
      : [
          findingOn(
            name,
            view,
            object,
            `${problem}, the nodes run ${version}`,
            'Take a version of the chart that accepts this minor, or another minor for the cluster.',
          ),
        ];
  });
}
