import { at, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { formatPort, portsOf } from './known/services.ts';

const name = 'ingress-references';

/** An Ingress sends to a port of a Service that exists. */
export const ingressReferences: ClusterRule = { name, check };

interface Backend {
  readonly path: string;
  readonly service: unknown;
}

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  return view.objects.flatMap((object) => {
    if (object.manifest.kind !== 'Ingress') return [];
    return backendsOf(object.manifest).flatMap((backend) => {
      const problem = unreachable(backend, object.manifest.metadata.namespace, known);
      const fix =
        'Publish an Endpoint of the component whose Service it is: it knows name, namespace and port.';
      return problem ? [findingOn(name, view, object, `${backend.path}: ${problem}`, fix)] : [];
    });
  });
}

function backendsOf({ spec }: Manifest): readonly Backend[] {
  const fallback = at(spec, 'defaultBackend', 'service');
  const ruled = list(at(spec, 'rules')).flatMap((rule, index) =>
    list(at(rule, 'http', 'paths')).map((path, position) => ({
      path: `spec.rules[${index}].http.paths[${position}].backend.service`,
      service: at(path, 'backend', 'service'),
    })),
  );
  const all = [{ path: 'spec.defaultBackend.service', service: fallback }, ...ruled];
  return all.filter(({ service }) => service !== undefined);
}

function unreachable(
  { service }: Backend,
  namespace: string | undefined,
  known: KnownObjects,
): string | undefined {
  const target = String(at(service, 'name'));
  const found = known.find('Service', target, namespace);
  if (!found) return `there is ${known.missing('Service', target, namespace)}`;
  const wanted = at(service, 'port', 'name') ?? at(service, 'port', 'number');
  const ports = portsOf(found);
  if (ports.some(({ name: portName, port }) => portName === wanted || port === wanted)) return undefined;
  return `Service ${target} has no port ${wanted}; it has ${ports.map(formatPort).join(', ') || 'none'}`;
}
