import type { Cluster } from '../core/cluster.ts';
import { listed } from '../listed.ts';
import { CertManager } from '../prerequisites/cert-manager.ts';
import { LocalPath } from '../prerequisites/local-path.ts';
import { Longhorn } from '../prerequisites/longhorn.ts';
import { Namespaces } from '../prerequisites/namespaces.ts';
import { NvidiaDevicePlugin } from '../prerequisites/nvidia-device-plugin.ts';
import { Ollama } from '../prerequisites/ollama.ts';
import { Traefik } from '../prerequisites/traefik.ts';

/** What the prerequisites offer. */
export type Prerequisites = ReturnType<typeof buildPrerequisites>;

/** What later layers stand on; a capability is undefined where no listed component offers it. */
export function buildPrerequisites(cluster: Cluster) {
  const { apiServer, internet } = cluster;
  const { network, nodes, sizes } = cluster.spec;
  const { has, offered } = listed(cluster);
  const layer = cluster.layer('prerequisites');
  new Namespaces(layer);

  const issuer = has('cert-manager') ? new CertManager(layer, { apiServer }).issuer : undefined;

  const longhorn = sizes.longhorn && new Longhorn(layer, { ...sizes.longhorn, nodes, apiServer });
  const storage =
    longhorn?.storageClass ?? (has('local-path') ? new LocalPath(layer).storageClass : undefined);

  const traefik = has('traefik')
    ? new Traefik(layer, {
        issuer: offered('cert-manager', issuer),
        apiServer,
        domain: network.domain,
        address: network.address,
        ports: network.hostPorts ?? network.ingress,
        nodePorts: network.ingress,
      })
    : undefined;

  const nvidia = has('nvidia-device-plugin') ? new NvidiaDevicePlugin(layer) : undefined;

  const ollama =
    sizes.ollama &&
    new Ollama(layer, {
      ...sizes.ollama,
      gpu: sizes.ollama.gpus ? offered('nvidia-device-plugin', nvidia?.gpu) : undefined,
      storageClass: offered('longhorn or local-path', storage),
      internet,
    });

  return { issuer, storage, ingress: traefik?.ingress, gpu: nvidia?.gpu, ollama };
}
