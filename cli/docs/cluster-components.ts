import { type ClusterSpec, type ComponentName, sizedComponents } from '../../clusters/define-cluster.ts';
import type { Component } from '../../constructs/core/component.ts';
import { chartsOf } from './installed.ts';
import { codes, section, table } from './markdown.ts';
import { listedAs, type RenderedCluster } from './rendered-fleet.ts';

/** What runs here, in which version and how big. */
export function listedSection({ view, components }: RenderedCluster): string {
  const rows = components.map((component) => [
    component.layer.name,
    `[${component.name}](../components/${component.name}.md)`,
    codes(chartsOf(component).map(({ name, version }) => `${name} ${version}`)),
    sizesOf(component, view.spec),
  ]);
  return section('Components', table(['layer', 'component', 'chart', 'size'], rows));
}

/** What does not run here, and why. */
export function leftOutSection({ without }: ClusterSpec): string {
  const rows = Object.entries(without).map(([name, reason]) => [name, reason]);
  return rows.length === 0 ? '' : section('Left out', table(['component', 'why'], rows));
}

function sizesOf({ name }: Component, { sizes }: ClusterSpec): string {
  const listed = listedAs(name);
  const key = listed && sizedComponents[listed];
  const amounts = key && sizes[key];
  if (!amounts || !isSized(name, listed)) return '';
  return Object.entries(amounts)
    .map(([what, amount]) => `${what} ${codes([amount].flat().map(String))}`)
    .join(', ');
}
