import type { Cluster } from '../core/cluster.ts';
import { Coroot } from '../ebpf-tools/coroot.ts';
import { Tetragon } from '../ebpf-tools/tetragon.ts';
import { listed } from '../listed.ts';
import { kindHostProc } from '../nodes/index.ts';
import type { Observability } from './observability.ts';
import type { Prerequisites } from './prerequisites.ts';

export function buildEbpfTools(
  cluster: Cluster,
  { storage, ingress }: Prerequisites,
  { prometheus }: Observability,
): void {
  const { apiServer, internet } = cluster;
  const { engine, network, sizes, tracingPolicies } = cluster.spec;
  const { has, offered } = listed(cluster);
  const layer = cluster.layer('ebpf-tools');
  if (has('tetragon')) {
    new Tetragon(layer, {
      apiServer,
      hostProc: engine === 'kind' ? kindHostProc : undefined,
      policies: {
        mode: tracingPolicies,
        clusterRanges: [network.podCidr, network.serviceCidr, network.nodeCidr],
      },
    });
  }
  if (sizes.coroot) {
    new Coroot(layer, {
      apiServer,
      internet,
      storage: offered('longhorn or local-path', storage),
      ingress: offered('traefik', ingress),
      prometheus: prometheus?.receiver ?? { storage: offered('prometheus', sizes.coroot.prometheus) },
      sizes: sizes.coroot,
    });
  }
}
