import type { Cluster } from './cluster.ts';
import { DerivedObject } from './derived-object.ts';

/** Name of the Service that other clusters mirror; there it is `<this>-<name of this cluster>`. */
export function exportedService(service: string): string {
  return `${service}-exported`;
}

/** A Service with the mirror's label in front of each exported endpoint, whoever makes the endpoint's own. */
export function addExportedServices({ mesh }: Cluster): void {
  if (!mesh?.gateway) return;
  for (const { namespace, pods, port, provider, service, targetPort } of mesh.exports) {
    if (!provider) continue;
    const name = exportedService(service);
    new DerivedObject(provider, `export-${namespace}-${name}`, provider.component, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace, labels: { 'mirror.linkerd.io/exported': 'true' } },
      spec: { selector: pods.labels, ports: [{ name: 'exported', port, targetPort, protocol: 'TCP' }] },
    });
  }
}
