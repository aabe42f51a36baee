import { parseBytes, parseCpu } from '../../../clusters/quantity.ts';
import { at, list } from '../../core/manifest.ts';
import { type Amounts, amounts, larger, nothing, plus, total } from './amounts.ts';

/** What the scheduler counts for a pod: all containers at once, or the neediest moment of its start. */
export function podRequests(podSpec: unknown): Amounts {
  let sidecars = nothing;
  let start = nothing;
  for (const container of list(at(podSpec, 'initContainers'))) {
    const asked = containerRequests(container);
    if (at(container, 'restartPolicy') === 'Always') sidecars = plus(sidecars, asked);
    else start = larger(start, plus(sidecars, asked));
  }
  const running = total(list(at(podSpec, 'containers')).map(containerRequests));
  return larger(plus(running, sidecars), start);
}

/** What one container requests; the API server takes the limit where only that is given. */
export function containerRequests(container: unknown): Amounts {
  const quantity = (resource: string): string => {
    const resources = at(container, 'resources');
    return String(at(resources, 'requests', resource) ?? at(resources, 'limits', resource) ?? '0');
  };
  return amounts({
    cpu: parseCpu(quantity('cpu')),
    memory: parseBytes(quantity('memory')),
    gpu: parseBytes(quantity('nvidia.com/gpu')),
  });
}
