import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { at, compare, list } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { code, section, table } from './markdown.ts';

/** Address ranges, and which ports lead where. */
export function networkSection({ network, engine }: ClusterSpec): string {
  const { podCidr, serviceCidr, nodeCidr, nodePorts, ingress, hostPorts = ingress } = network;
  const ranges = table(['pods', 'Services', 'nodes'], [[podCidr, serviceCidr, nodeCidr].map(code)]);
  const edge = (['http', 'https'] as const).map((scheme) => [
    `${scheme} of every host`,
    code(String(ingress[scheme])),
    engine === 'kind' ? code(`${network.address}:${hostPorts[scheme]}`) : 'the same, on every node',
  ]);
  const ports = table(
    ['', 'NodePort', 'for clients'],
    [['all Services', code(`${nodePorts.from}–${nodePorts.to}`), ''], ...edge],
  );
  return section('Network', ranges, ports);
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
