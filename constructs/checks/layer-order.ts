import { type LayerName, layerNames } from '../core/layer.ts';
import type { ClusterView } from '../core/view.ts';
import type { ClusterRule, Finding } from './finding.ts';
import { findingOnStage } from './stage-graph.ts';

const name = 'layer-order';

/** A layer may be brought up before the ones after it exist. */
export const layerOrder: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const layers = new Map(view.stages.map((stage) => [stage.name, stage.layer]));
  return view.stages.flatMap((stage) =>
    stage.edges.flatMap(({ to, because }) => {
      const layer = layers.get(to);
      if (layer === undefined || position(layer) <= position(stage.layer)) return [];
      return [
        findingOnStage(
          name,
          view,
          stage,
          `is in layer ${stage.layer} and takes ${because.join(', ')} from stage ${to} of the later layer ${layer}`,
          `Move ${stage.component} to layer ${layer}, or ${to} to layer ${stage.layer} or an earlier one.`,
        ),
      ];
    }),
  );
}

function position(layer: string): number {
  return layerNames.indexOf(layer as LayerName);
}
