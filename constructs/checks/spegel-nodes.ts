import { at, list } from '../core/manifest.ts';
import type { ClusterView, Workload } from '../core/view.ts';
import { missingSpegelSettings } from '../nodes/index.ts';
import { charts } from '../versions.ts';
import { type ClusterRule, type Finding, findingInLiteral, findingOn } from './finding.ts';
import { parseImage } from './image-reference.ts';
import { findingOnWorkload } from './workload-finding.ts';

const name = 'spegel-nodes';

/** Where nodes are to share images, containerd is set up for it, and the images can be shared. */
export const spegelNodes: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const { engine, components, name: cluster } = view.spec;
  const installed = view.releases.find(({ release }) => release.props.chart.name === charts.spegel.name);
  const shared = installed !== undefined || (engine === 'k3s' && components.includes('spegel'));
  if (!shared) return [];
  const where = 'Render the node files with constructs/nodes and create the nodes from them.';
  const unset = missingSpegelSettings(view.nodeFiles).map((setting) => {
    const problem = `dist/${cluster}/nodes lacks ${setting}`;
    return installed && engine === 'kind'
      ? findingOn(name, view, installed.object, problem, where)
      : findingInLiteral(name, cluster, 'components', problem, where);
  });
  return [
    ...(installed && engine === 'k3s'
      ? [
          findingOn(
            name,
            view,
            installed.object,
            'k3s has Spegel built in, and two of them would both manage the mirrors of containerd',
            'Leave the chart out: embedded-registry and registries.yaml switch on the one of k3s.',
          ),
        ]
      : []),
    ...unset,
    ...view.workloads.flatMap((workload) => unshared(view, workload)),
  ];
}

/** Spegel asks no other node for `latest`: it would spread whatever that was when it was pulled. */
function unshared(view: ClusterView, workload: Workload): readonly Finding[] {
  const { initContainers, containers } = workload.podSpec;
  const all = [...list(initContainers), ...list(containers)];
  const images = new Set(all.map((container) => String(at(container, 'image'))));
  return [...images]
    .filter((image) => {
      const { tag = 'latest', digest } = parseImage(image);
      return tag === 'latest' && !digest;
    })
    .map((image) =>
      findingOnWorkload(
        name,
        view,
        workload,
        `runs ${image}, and Spegel does not share images with the tag latest`,
        'Name an exact version.',
      ),
    );
}
