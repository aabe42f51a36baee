import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { chartsOf } from './installed.ts';
import { codes, section, table } from './markdown.ts';
import { builtIn, type RenderedCluster } from './rendered-fleet.ts';

/** What runs here, in which version and how big. */
export function componentSection(cluster: RenderedCluster): string {
  const { view, components } = cluster;
  const installed = components.map((component) => [
    component.layer.name,
    link(component.name),
    codes(chartsOf(component).map(({ name, version }) => `${name} ${version}`)),
  ]);
  const byEngine = builtIn(cluster).map((name) => ['', link(name), `by ${view.spec.engine} itself`]);
  const rows = [...installed, ...byEngine];
  return section('Components', table(['layer', 'component', 'chart'], rows), sizeTable(view.spec));
}

function link(component: string): string {
  return `[${component}](../components/${component}.md)`;
}

function sizeTable({ sizes }: ClusterSpec): string {
  const rows = Object.entries(sizes).map(([key, amounts]) => [key, amountsOf(amounts)]);
  return rows.length === 0 ? '' : table(['size of', ''], rows);
}

function amountsOf(amounts: object): string {
  return Object.entries(amounts)
    .map(([what, amount]) => `${what} ${codes(texts(amount))}`)
    .join(', ');
}

/** One amount, a list, or labels as `key=value`. */
function texts(amount: unknown): readonly string[] {
  if (Array.isArray(amount)) return amount.map(String);
  if (typeof amount !== 'object' || amount === null) return [String(amount)];
  return Object.entries(amount).map(([key, value]) => `${key}=${value}`);
}

/** What does not run here, and why. */
export function leftOutSection({ without }: ClusterSpec): string {
  const rows = Object.entries(without).map(([name, reason]) => [name, reason]);
  return rows.length === 0 ? '' : section('Left out', table(['component', 'why'], rows));
}
