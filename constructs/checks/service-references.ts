import type { Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { deadPort, formatPort, noPods, podsBehind, portsOf } from './known/services.ts';

const name = 'service-references';

/** A Service of ours chooses pods that exist and sends to ports that they have. */
export const serviceReferences: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  return view.objects.flatMap((object) => {
    const { apiVersion, kind } = object.manifest;
    if (kind !== 'Service' || apiVersion !== 'v1') return [];
    return problems(view, object.manifest).map(([problem, fix]) =>
      findingOn(name, view, object, problem, fix),
    );
  });
}

function problems(view: ClusterView, service: Manifest): readonly (readonly [string, string])[] {
  const pods = podsBehind(view, service);
  if (!pods) return [];
  if (pods.length === 0) {
    return [[noPods(view, service), 'Use the labels of the pod template for both.']];
  }
  return portsOf(service).flatMap((port) => {
    const dead = deadPort(port, pods);
    const fix = 'Add the port to the container, or send to one that it has.';
    return dead ? [[`spec.ports ${formatPort(port)}: ${dead}`, fix] as const] : [];
  });
}
