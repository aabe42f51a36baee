import type { Architecture } from '../../clusters/define-cluster.ts';
import { at, list } from '../core/manifest.ts';
import type { ClusterView, Workload } from '../core/view.ts';
import { imageArchitectures } from '../image-architectures.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { parseImage } from './image-reference.ts';
import { fitsNode } from './scheduling/node-fit.ts';

const name = 'image-architecture';

type Table = Readonly<Record<string, readonly Architecture[]>>;

/** Every node that may run a pod can execute its images. */
export const imageArchitecture: ClusterRule = imageArchitectureRule(imageArchitectures);

/** The rule with another table of what images are built for. */
export function imageArchitectureRule(table: Table): ClusterRule {
  return {
    name,
    check: (view) => view.workloads.flatMap((workload) => findings(view, workload, table)),
  };
}

function findings(view: ClusterView, workload: Workload, table: Table): readonly Finding[] {
  const { kind, name: workloadName, podSpec, object } = workload;
  const nodes = view.spec.nodes.filter((node) => fitsNode(podSpec, view.spec.engine, node));
  return imagesOf(workload).flatMap((image) => {
    const built = architecturesOf(image, table);
    const what = `${kind}/${workloadName} runs ${image}`;
    if (!built) {
      const { repository } = parseImage(image);
      const problem = `${what}, and nobody says which architectures it is built for`;
      return [
        findingOn(name, view, object, problem, `Add ${repository} to constructs/image-architectures.ts.`),
      ];
    }
    const unfit = nodes.filter(({ arch }) => !built.includes(arch));
    if (unfit.length === 0) return [];
    const where = unfit.map((node) => `${node.name} (${node.arch})`).join(', ');
    const problem = `${what}, built for ${built.join(', ')}, and may be scheduled on ${where}`;
    const [fits] = built.filter((arch) => view.spec.nodes.some((node) => node.arch === arch));
    const fix = fits
      ? `Set the nodeSelector \`kubernetes.io/arch: ${fits}\`.`
      : 'Choose an image that is built for these nodes, or leave the component out of this cluster.';
    return [findingOn(name, view, object, problem, fix)];
  });
}

function imagesOf({ podSpec }: Workload): readonly string[] {
  const containers = [...list(podSpec.initContainers), ...list(podSpec.containers)];
  return [...new Set(containers.map((container) => String(at(container, 'image'))))];
}

/** The longest entry counts: a repository's own before the one of its registry. */
function architecturesOf(image: string, table: Table): readonly Architecture[] | undefined {
  const { repository } = parseImage(image);
  if (table[repository]) return table[repository];
  for (let slash = repository.lastIndexOf('/'); slash > 0; slash = repository.lastIndexOf('/', slash - 1)) {
    const above = table[repository.slice(0, slash + 1)];
    if (above) return above;
  }
  return undefined;
}
