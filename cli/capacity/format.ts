import {
  type Amounts,
  formatAmount,
  type Resource,
  resources,
} from '../../constructs/checks/scheduling/amounts.ts';
import { faint, strong } from '../output.ts';
import { textTable } from '../text-table.ts';
import type { ClusterCapacity } from './cluster-capacity.ts';
import type { Comparison } from './comparison.ts';

/** Node by node, in sum, and by component. */
export function formatCapacity({
  cluster,
  engine,
  nodes,
  available,
  asked,
  components,
}: ClusterCapacity): string {
  const columns = resources.filter((resource) => available[resource] > 0 || asked[resource] > 0);
  const head = columns.map((resource) =>
    resource === 'cpu' || resource === 'gpu' ? resource.toUpperCase() : resource,
  );
  const ratio = (used: Amounts, of: Amounts): readonly string[] =>
    columns.map((each) =>
      of[each] > 0 || used[each] > 0 ? `${amount(each, used[each])} of ${amount(each, of[each])}` : '',
    );
  const byNode = nodes.map(({ name, used, allocatable }) => [name, ...ratio(used, allocatable)]);
  const byComponent = components.map((each) => [
    each.component,
    ...columns.map((resource) => (each.asked[resource] > 0 ? amount(resource, each.asked[resource]) : '')),
  ]);
  return [
    `${strong(cluster)} ${faint(`on ${engine}`)}\n`,
    textTable([['node', ...head], ...byNode, ['all', ...ratio(asked, available)]]),
    '\n',
    textTable([['component', ...head], ...byComponent]),
  ].join('');
}

/** Estimate and request side by side, a column for each cluster. */
export function formatComparison(rows: readonly Comparison[], clusters: readonly string[]): string {
  const cells = (row: Comparison, resource: 'memory' | 'disk'): readonly string[] =>
    clusters.map((cluster) => {
      const asked = row.asked[cluster];
      return asked ? amount(resource, asked[resource]) : '-';
    });
  const memory = rows.map((row) => {
    const [least, recommended] = row.estimated.memory;
    return [
      row.service,
      `${amount('memory', least)} to ${amount('memory', recommended)}`,
      ...cells(row, 'memory'),
    ];
  });
  const disk = rows
    .filter(({ estimated }) => estimated.disk > 0)
    .map((row) => [row.service, amount('disk', row.estimated.disk), ...cells(row, 'disk')]);
  return [
    `${strong('The founding document')} ${faint('estimated, and each cluster asks; -: left out, or part of the engine')}\n`,
    textTable([['memory', 'estimated', ...clusters], ...memory]),
    '\n',
    textTable([['disk', 'estimated', ...clusters], ...disk]),
  ].join('');
}

/** `formatAmount` without the name of the resource, which stands above the column. */
function amount(resource: Resource, value: number): string {
  return formatAmount(resource, value).split(' ')[0] ?? '';
}
