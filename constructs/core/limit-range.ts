import { at, list, type Manifest } from './manifest.ts';
import type { Workload } from './view.ts';

type Quantities = Readonly<Record<string, unknown>>;

/** What containers of a namespace get that say nothing themselves. */
interface Defaults {
  readonly requests: Quantities;
  readonly limits: Quantities;
}

/** Workloads as the API server admits their pods: what a container leaves out comes from the namespace's LimitRange. */
export function withLimitRanges(
  workloads: readonly Workload[],
  manifests: readonly Manifest[],
): readonly Workload[] {
  const ranges = manifests.filter(({ kind }) => kind === 'LimitRange');
  const byNamespace = new Map(
    ranges.map((range) => [range.metadata.namespace ?? 'default', defaults(range)]),
  );
  return workloads.map((workload) => {
    const found = byNamespace.get(workload.namespace);
    return found ? { ...workload, podSpec: fill(workload.podSpec, found) } : workload;
  });
}

function defaults({ spec }: Manifest): Defaults {
  const items = list(at(spec, 'limits')).filter((item) => at(item, 'type') === 'Container');
  const merged = (field: string): Quantities =>
    Object.assign({}, ...items.map((item) => at(item, field) as Quantities | undefined));
  const limits = merged('default');
  return { limits, requests: { ...limits, ...merged('defaultRequest') } };
}

function fill(podSpec: Workload['podSpec'], found: Defaults): Workload['podSpec'] {
  const filled = ['containers', 'initContainers'].map((field) => [
    field,
    list(podSpec[field]).map((container) => fillContainer(container, found)),
  ]);
  return { ...podSpec, ...Object.fromEntries(filled) };
}

/** A limit of the container's own is its request too, where it names none. */
function fillContainer(container: unknown, { requests, limits }: Defaults): object {
  const own = (field: string) => at(container, 'resources', field) as Quantities | undefined;
  const resources = {
    requests: { ...requests, ...own('limits'), ...own('requests') },
    limits: { ...limits, ...own('limits') },
  };
  return { ...(container as object), resources };
}
