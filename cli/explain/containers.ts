import { at, entries, list } from '../../constructs/core/manifest.ts';
import type { Subject } from './subject.ts';

type Quantities = Readonly<Record<string, string>>;

/** A container with what it asks for and what it may use at most. */
export interface ContainerResources {
  readonly name: string;
  readonly init: boolean;
  readonly image: string;
  readonly requests: Quantities;
  readonly limits: Quantities;
}

/** The containers of a workload's pods; none for anything else. */
export function containersOf({ workload }: Subject): readonly ContainerResources[] {
  const containers = (field: 'initContainers' | 'containers') =>
    list(workload?.podSpec[field]).map((container) => ({
      name: String(at(container, 'name')),
      init: field === 'initContainers',
      image: String(at(container, 'image')),
      requests: quantities(at(container, 'resources', 'requests')),
      limits: quantities(at(container, 'resources', 'limits')),
    }));
  return [...containers('initContainers'), ...containers('containers')];
}

function quantities(value: unknown): Quantities {
  return Object.fromEntries(entries(value).map(([name, quantity]) => [name, String(quantity)]));
}
