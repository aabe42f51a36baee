import { at, list } from './json.ts';
import type { KnativeObject } from './observed.ts';

/** Image of the first container of a Knative Service's template or of a Revision. */
export function imageOf({ kind, spec }: KnativeObject): string | undefined {
  const podSpec = kind === 'Service' ? at(spec, 'template', 'spec') : spec;
  const image = at(list(at(podSpec, 'containers'))[0], 'image');
  return typeof image === 'string' ? image : undefined;
}
