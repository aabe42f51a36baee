import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { settingsOf } from './known/references.ts';
import { type ServiceAddress, serviceAddresses } from './known/service-addresses.ts';
import { deadPort, formatPort, noPods, podsBehind, portsOf } from './known/services.ts';

const name = 'url-references';

/** Every address of a Service inside a text is one that answers. */
export const urlReferences: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  const namespaces = new Set(known.all('Namespace').map(({ metadata }) => metadata.name));
  return view.objects.flatMap((object) =>
    settingsOf(object.manifest).flatMap((field) => {
      if (typeof field.value !== 'string') return [];
      return serviceAddresses(field.value, namespaces).flatMap((each) => {
        const problem = unanswered(view, known, each);
        const fix = 'Take the Endpoint of the component that serves it and use its `url()`.';
        return problem ? [findingOn(name, view, object, `${field.path} ${each.text}: ${problem}`, fix)] : [];
      });
    }),
  );
}

function unanswered(view: ClusterView, known: KnownObjects, to: ServiceAddress): string | undefined {
  const service = known.find('Service', to.service, to.namespace);
  if (!service) return `there is ${known.missing('Service', to.service, to.namespace)}`;
  const ports = portsOf(service);
  const port = ports.find((each) => each.port === to.port);
  if (to.port !== undefined && !port && ports.length > 0) {
    return `Service ${to.service} has no port ${to.port}; it has ${ports.map(formatPort).join(', ')}`;
  }
  const pods = podsBehind(view, service);
  if (!pods) return undefined;
  return pods.length === 0 ? noPods(view, service) : port && deadPort(port, pods);
}
