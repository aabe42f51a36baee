import { capacity } from './capacity.ts';
import { certificateReferences } from './certificate-references.ts';
import { chartDefaults } from './chart-defaults.ts';
import { chartValues } from './chart-values.ts';
import { chartWorkloadLanding } from './chart-workload-landing.ts';
import { classReferences } from './class-references.ts';
import { clusterLinks } from './cluster-links.ts';
import { configReferences } from './config-references.ts';
import { customResourceOrder } from './custom-resource-order.ts';
import { declaredEgress } from './declared-egress.ts';
import { defaultDeny } from './default-deny.ts';
import { disjointCidrs } from './disjoint-cidrs.ts';
import { eBpfNodes } from './ebpf-nodes.ts';
import type { ClusterRule, FleetRule } from './finding.ts';
import { fluxHealth } from './flux-health.ts';
import { fluxReferences } from './flux-references.ts';
import { gpuNodes } from './gpu-nodes.ts';
import { hostPorts } from './host-ports.ts';
import { imageArchitecture } from './image-architecture.ts';
import { imageVersion } from './image-version.ts';
import { ingressReferences } from './ingress-references.ts';
import { knativeConfig } from './knative-config.ts';
import { kubernetesVersion } from './kubernetes-version.ts';
import { layerOrder } from './layer-order.ts';
import { lokiStorage } from './loki-storage.ts';
import { machineCapacity } from './machine-capacity.ts';
import { meshLinks } from './mesh-links.ts';
import { meshNamespaces } from './mesh-namespaces.ts';
import { monitorSelection } from './monitor-selection.ts';
import { names } from './names.ts';
import { namespaceReferences } from './namespace-references.ts';
import { noCycle } from './no-cycle.ts';
import { noPlaintextSecret } from './no-plaintext-secret.ts';
import { nodePorts } from './node-ports.ts';
import { oneFalcoPerKernel } from './one-falco-per-kernel.ts';
import { oneFalcoPerMachine } from './one-falco-per-machine.ts';
import { podSecurity } from './pod-security.ts';
import { probesAndLimits } from './probes-and-limits.ts';
import { pruneProtection } from './prune-protection.ts';
import { rabbitmqBrokers } from './rabbitmq-brokers.ts';
import { rabbitmqClusters } from './rabbitmq-clusters.ts';
import { rbac } from './rbac.ts';
import { rbacReferences } from './rbac-references.ts';
import { remoteWrite } from './remote-write.ts';
import { schema } from './schema.ts';
import { sealedCredentials } from './sealed-credentials.ts';
import { serviceReferences } from './service-references.ts';
import { spegelNodes } from './spegel-nodes.ts';
import { telemetryHome } from './telemetry-home.ts';
import { uniqueClusters } from './unique-clusters.ts';
import { uniqueIdentity } from './unique-identity.ts';
import { urlReferences } from './url-references.ts';
import { workloadReferences } from './workload-references.ts';

/** Every rule over one cluster, in the order of the alphabet. */
export const clusterRules: readonly ClusterRule[] = [
  capacity,
  certificateReferences,
  chartDefaults,
  chartValues,
  chartWorkloadLanding,
  classReferences,
  configReferences,
  customResourceOrder,
  declaredEgress,
  defaultDeny,
  eBpfNodes,
  fluxHealth,
  fluxReferences,
  gpuNodes,
  imageArchitecture,
  imageVersion,
  ingressReferences,
  knativeConfig,
  kubernetesVersion,
  layerOrder,
  lokiStorage,
  meshLinks,
  meshNamespaces,
  monitorSelection,
  names,
  namespaceReferences,
  noCycle,
  noPlaintextSecret,
  nodePorts,
  oneFalcoPerKernel,
  podSecurity,
  probesAndLimits,
  pruneProtection,
  rabbitmqBrokers,
  rabbitmqClusters,
  rbac,
  rbacReferences,
  remoteWrite,
  schema,
  sealedCredentials,
  serviceReferences,
  spegelNodes,
  uniqueIdentity,
  urlReferences,
  workloadReferences,
];

/** Every rule over the literals of all clusters, in the order of the alphabet. */
export const fleetRules: readonly FleetRule[] = [
  clusterLinks,
  disjointCidrs,
  hostPorts,
  machineCapacity,
  oneFalcoPerMachine,
  telemetryHome,
  uniqueClusters,
];
