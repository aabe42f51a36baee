import { groupOf, identify } from '../core/manifest.ts';
import type { ClusterView, RenderedObject } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';

const name = 'unique-identity';

/** Two objects with one identity would overwrite each other in turn. */
export const uniqueIdentity: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const seen = new Map<string, RenderedObject>();
  return [...view.objects, ...view.flux].flatMap((object) => {
    const key = `${groupOf(object.manifest.apiVersion)}/${identify(object.manifest)}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, object);
      return [];
    }
    return [
      findingOn(
        name,
        view,
        object,
        `is made twice: also by ${first.path} in stage ${first.stage}`,
        'Give one of the two another name or namespace, or make it once and share it.',
      ),
    ];
  });
}
