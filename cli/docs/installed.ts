import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from '../../constructs/core/component.ts';
import { compare, list } from '../../constructs/core/manifest.ts';
import type { ClusterView, StageView } from '../../constructs/core/view.ts';
import type { ChartVersion } from '../../constructs/versions.ts';
import { root } from '../root.ts';
import type { FleetComponent } from './rendered-fleet.ts';

/** The charts that a component installs, by name. */
export function chartsOf({ stages }: Component): readonly ChartVersion[] {
  return stages
    .flatMap(({ releases }) => releases.map(({ props }) => props.chart))
    .sort((a, b) => compare(a.name, b.name));
}

/** A component's stages as they are rendered. */
export function stageViewsOf({ stages }: Component, view: ClusterView): readonly StageView[] {
  return stages.flatMap(({ name }) => view.stages.filter((stage) => stage.name === name));
}

/** Images of all pods that a component causes, those of its charts and controllers included. */
export function imagesOf({ stages }: Component, { workloads }: ClusterView): readonly string[] {
  const names = new Set(stages.map(({ name }) => name));
  const images = workloads
    .filter(({ object }) => names.has(object.stage))
    .flatMap(({ podSpec }) => [...list(podSpec.initContainers), ...list(podSpec.containers)])
    .map((container) => String((container as { readonly image?: unknown }).image));
  return [...new Set(images)].sort(compare);
}

/** The file that is named like the component, from the repository's root; undefined when there is none. */
export function sourceOf({ layer, name }: FleetComponent): string | undefined {
  const path = `constructs/${layer}/${name}.ts`;
  return existsSync(join(root, path)) ? path : undefined;
}
