import { type Amounts, formatAmount, type Resource } from '../../constructs/checks/scheduling/amounts.ts';
import { scheduleCluster } from '../../constructs/checks/scheduling/schedule.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { section, table } from './markdown.ts';

const biggest = 5;

/** What pods and volumes ask of the nodes: in sum, node by node, and by whom. */
export function capacitySection(view: ClusterView): string {
  const { nodes, asked, available, askers } = scheduleCluster(view);
  const resources: readonly Resource[] =
    available.gpu > 0 ? ['cpu', 'memory', 'disk', 'gpu'] : ['cpu', 'memory', 'disk'];
  const cells = (used: Amounts, of: Amounts): readonly string[] =>
    resources.map((each) => (of[each] === 0 ? '' : `${amount(each, used)} of ${amount(each, of)}`));
  const rows = nodes.map(({ node, used, allocatable }) => [node.name, ...cells(used, allocatable)]);
  const sum = ['**all**', ...cells(asked, available)];
  const most = [...askers].sort((a, b) => b.asked.memory - a.asked.memory).slice(0, biggest);
  return section(
    'Capacity',
    'Requests of everything that runs at once, on the nodes where the capacity check finds room for it; Kubernetes may choose others.',
    table(['node', ...resources.map(title)], [...rows, sum]),
    `Most memory is asked by ${most.map(({ name, asked: its }) => `${name} (${amount('memory', its)})`).join(', ')}.`,
  );
}

function title(resource: Resource): string {
  return resource === 'cpu' || resource === 'gpu' ? resource.toUpperCase() : resource;
}

/** `formatAmount` without the name of the resource, which stands in the head of the column. */
function amount(resource: Resource, amounts: Amounts): string {
  return formatAmount(resource, amounts[resource]).split(' ')[0] ?? '';
}
