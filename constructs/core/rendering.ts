import { ApiObject, type Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { DerivedObject } from './derived-object.ts';
import { interned } from './interned.ts';
import { locationOf } from './located.ts';
import type { Manifest } from './manifest.ts';
import type { Stage } from './stage.ts';
import type { RenderedObject } from './view.ts';

type AnyObject = ApiObject | DerivedObject;

function isObject(construct: IConstruct): construct is AnyObject {
  return construct instanceof DerivedObject || ApiObject.isApiObject(construct);
}

/** Resolves each object once, however often it is asked for. */
export class Rendering {
  private readonly done = new WeakMap<AnyObject, RenderedObject>();
  private readonly lists = new Map<Chart, readonly RenderedObject[]>();

  /** The objects of a chart in the order of their making; a stage's own names are the default. */
  of(chart: Chart, layer?: string, name?: string): readonly RenderedObject[] {
    const known = this.lists.get(chart);
    if (known) return known;
    const objects = chart.node.findAll().filter(isObject);
    const rendered = objects.map((object) => this.render(object, chart, layer, name));
    this.lists.set(chart, rendered);
    return rendered;
  }

  /** Needed after objects were added to charts that have been listed. */
  forgetLists(): void {
    this.lists.clear();
  }

  private render(object: AnyObject, chart: Chart, layer?: string, name?: string): RenderedObject {
    const known = this.done.get(object);
    if (known) return known;
    const stage = chart as Partial<Stage>;
    const rendered: RenderedObject = {
      manifest: interned(object instanceof DerivedObject ? object.manifest : (object.toJson() as Manifest)),
      layer: layer ?? stage.layer?.name ?? '',
      stage: name ?? stage.name ?? '',
      path: object.node.path,
      location: () => locationOf(object) ?? locationOf(chart),
    };
    this.done.set(object, rendered);
    return rendered;
  }
}
