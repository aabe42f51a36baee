import { hostPortClaims, nodePortClaims, type PortClaim } from '../../constructs/checks/port-claims.ts';
import { at, compare, list } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { code, section, table } from './markdown.ts';

/** Address ranges, and the ports that are taken on every node. */
export function networkSection(view: ClusterView): string {
  const { podCidr, serviceCidr, nodeCidr, nodePorts } = view.spec.network;
  const ranges = table(['pods', 'Services', 'nodes'], [[podCidr, serviceCidr, nodeCidr].map(code)]);
  const claims = [
    ...nodePortClaims(view).map((claim) => ({ ...claim, kind: 'NodePort' })),
    ...hostPortClaims(view).map((claim) => ({ ...claim, kind: 'host port' })),
  ].sort((a, b) => a.port - b.port);
  const rows = claims.map((claim) => {
    return [code(String(claim.port)), claim.kind, componentOf(claim), clientAddress(view, claim.port)];
  });
  return section(
    'Network',
    ranges,
    `Services may claim NodePorts ${code(`${nodePorts.from}–${nodePorts.to}`)}. Taken on the nodes:`,
    table(['port', 'kind', 'by', 'for clients'], rows),
  );
}

function componentOf({ object }: PortClaim): string {
  const [, component = ''] = object.path.split('/');
  return `[${component}](../components/${component}.md)`;
}

/** Where clients outside reach a port of the ingress; nothing for other ports. */
function clientAddress({ spec }: ClusterView, port: number): string {
  const { address, ingress, hostPorts = ingress } = spec.network;
  const scheme = (['http', 'https'] as const).find((each) => ingress[each] === port);
  if (!scheme) return '';
  return spec.engine === 'kind'
    ? `${scheme}, ${code(`${address}:${hostPorts[scheme]}`)}`
    : `${scheme}, on every node`;
}

/** The hosts that Ingress objects publish. */
export function hostSection(view: ClusterView): string {
  const { network } = view.spec;
  const { https } = network.hostPorts ?? network.ingress;
  const rows = view.objects
    .filter(({ manifest }) => manifest.kind === 'Ingress')
    .flatMap(({ manifest }) =>
      list(at(manifest, 'spec', 'rules')).map((rule) => {
        const service = at(rule, 'http', 'paths', 0, 'backend', 'service');
        const url = `https://${at(rule, 'host')}${https === 443 ? '' : `:${https}`}`;
        const backend = `${manifest.metadata.namespace}/${at(service, 'name')}:${at(service, 'port', 'number')}`;
        return [code(url), code(backend)];
      }),
    )
    .sort(([a = ''], [b = '']) => compare(a, b));
  return rows.length === 0 ? '' : section('Hosts', table(['URL', 'Service'], rows));
}
