import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { ownFields } from './known/references.ts';
import { deadPort, formatPort, noPods, podsBehind, portsOf } from './known/services.ts';

const name = 'url-references';

/** Every address of a Service inside a text is one that answers. */
export const urlReferences: ClusterRule = { name, check };

/** `[scheme://]service.namespace.svc[.cluster.local][:port]`, not inside a longer name. */
const address =
  /(?:\b([a-z][a-z0-9+-]*):\/\/)?(?<![\w.-])([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?(?![\w-])(?::(\d+))?/g;
const schemePorts: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443 };

interface Address {
  readonly text: string;
  readonly service: string;
  readonly namespace: string;
  readonly port: number | undefined;
}

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  return view.objects.flatMap((object) =>
    ownFields(object.manifest).flatMap((field) => {
      if (typeof field.value !== 'string' || !field.value.includes('.svc')) return [];
      return addressesIn(field.value).flatMap((each) => {
        const problem = unanswered(view, known, each);
        const fix = 'Take the Endpoint of the component that serves it and use its `url()`.';
        return problem ? [findingOn(name, view, object, `${field.path} ${each.text}: ${problem}`, fix)] : [];
      });
    }),
  );
}

function addressesIn(text: string): readonly Address[] {
  return [...text.matchAll(address)].map(([whole, scheme = '', service = '', namespace = '', port]) => ({
    text: whole,
    service,
    namespace,
    port: port === undefined ? schemePorts[scheme] : Number(port),
  }));
}

function unanswered(view: ClusterView, known: KnownObjects, to: Address): string | undefined {
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
