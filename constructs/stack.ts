import { Continue } from './ai-ops/continue.ts';
import { K8sGpt } from './ai-ops/k8sgpt.ts';
import { OpenHands } from './ai-ops/openhands.ts';
import type { Cluster } from './core/cluster.ts';
import { Coroot } from './ebpf-tools/coroot.ts';
import { Tetragon } from './ebpf-tools/tetragon.ts';
import { listed } from './listed.ts';
import { kindHostProc } from './nodes/index.ts';
import { CertManager } from './prerequisites/cert-manager.ts';
import { LocalPath } from './prerequisites/local-path.ts';
import { Longhorn } from './prerequisites/longhorn.ts';
import { Namespaces } from './prerequisites/namespaces.ts';
import { NvidiaDevicePlugin } from './prerequisites/nvidia-device-plugin.ts';
import { Ollama } from './prerequisites/ollama.ts';
import { Traefik } from './prerequisites/traefik.ts';
import { Spegel } from './spegel/spegel.ts';
import { RuntimeClassManager } from './wasm/runtime-class-manager.ts';
import { SpinApps } from './wasm/spin-apps.ts';
import { SpinOperator } from './wasm/spin-operator.ts';

/** The whole chain: which component takes what from which. Taking a capability is the edge. */
export function buildStack(cluster: Cluster): void {
  const prerequisites = buildPrerequisites(cluster);
  buildEbpfTools(cluster, prerequisites);
  buildSpegel(cluster);
  buildAiOps(cluster, prerequisites);
  buildWasm(cluster, prerequisites);
}

type Prerequisites = ReturnType<typeof buildPrerequisites>;

/** What later layers stand on; a capability is undefined where no listed component offers it. */
function buildPrerequisites(cluster: Cluster) {
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

  return { issuer, storage, ingress: traefik?.ingress, ollama };
}

function buildEbpfTools(cluster: Cluster, { storage, ingress }: Prerequisites): void {
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
      sizes: sizes.coroot,
    });
  }
}

/** k3s has Spegel built in: there the files of the nodes switch it on. */
function buildSpegel(cluster: Cluster): void {
  const { engine, network } = cluster.spec;
  if (!listed(cluster).has('spegel') || engine !== 'kind') return;
  const { from } = network.nodePorts;
  new Spegel(cluster.layer('spegel'), { hostPort: from + 20, nodePort: from + 21 });
}

function buildAiOps(cluster: Cluster, { storage, ingress, ollama }: Prerequisites): void {
  const { apiServer, internet } = cluster;
  const { sizes } = cluster.spec;
  const { has, offered } = listed(cluster);
  const layer = cluster.layer('ai-ops');
  // The second model, where there is one, is the one for code.
  const [, coder] = sizes.ollama?.models ?? [];
  const forCode = coder ? ollama?.llm(coder) : ollama?.openAi;
  if (has('k8sgpt')) new K8sGpt(layer, { apiServer, llm: offered('ollama', ollama?.openAi) });
  if (sizes.openhands) {
    new OpenHands(layer, {
      ...sizes.openhands,
      llm: offered('ollama', forCode),
      storage: offered('longhorn or local-path', storage),
      ingress: offered('traefik', ingress),
      internet,
    });
  }
  if (ollama) new Continue(layer, { chat: ollama.openAi, autocomplete: forCode ?? ollama.openAi });
}

function buildWasm(cluster: Cluster, { issuer, ingress }: Prerequisites): void {
  const { apiServer, internet } = cluster;
  const { sizes } = cluster.spec;
  const { offered } = listed(cluster);
  if (!sizes.spin) return;
  const layer = cluster.layer('wasm');
  const { spin } = new RuntimeClassManager(layer, { apiServer, internet, nodeSelector: sizes.spin.nodes });
  const operator = new SpinOperator(layer, { apiServer, issuer: offered('cert-manager', issuer) });
  new SpinApps(layer, {
    ...sizes.spin,
    customResources: operator.customResources,
    runtimeClass: spin,
    ingress: offered('traefik', ingress),
  });
}
