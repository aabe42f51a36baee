import { contractAgents } from './agent-contracts/contract-agents.ts';
import { k8sgpt } from './ai-ops/k8sgpt.ts';
import { vllm } from './ai-ops/vllm.ts';
import { flux } from './cluster/flux.ts';
import { nodes } from './cluster/nodes.ts';
import { replicas } from './cluster/replicas.ts';
import { volumes } from './cluster/volumes.ts';
import { workloads } from './cluster/workloads.ts';
import { objectStore } from './data/object-store.ts';
import { redis } from './data/redis.ts';
import { registry } from './data/registry.ts';
import { tetragon } from './ebpf-tools/tetragon.ts';
import { lambdaOperator } from './lambda-platform/lambda-operator.ts';
import type { Monitor } from './monitor.ts';
import { alertmanager } from './observability/alertmanager.ts';
import { alloy } from './observability/alloy.ts';
import { loki } from './observability/loki.ts';
import { prometheus } from './observability/prometheus.ts';
import { tempo } from './observability/tempo.ts';
import { certManager } from './prerequisites/cert-manager.ts';
import { longhorn } from './prerequisites/longhorn.ts';
import { ollama } from './prerequisites/ollama.ts';
import { traefik } from './prerequisites/traefik.ts';
import { falco } from './security/falco.ts';
import { sealedSecrets } from './security/sealed-secrets.ts';
import { knative } from './serverless/knative.ts';
import { rabbitmq } from './serverless/rabbitmq.ts';
import { linkerd } from './service-mesh/linkerd.ts';
import { linkerdMulticluster } from './service-mesh/linkerd-multicluster.ts';
import { spegel } from './spegel/spegel.ts';
import { spinkube } from './wasm/spinkube.ts';

/** What is watched, layer by layer; within a layer this is the order of rows and rule groups. */
export const allMonitors: readonly Monitor[] = [
  flux,
  nodes,
  workloads,
  replicas,
  volumes,
  certManager,
  longhorn,
  traefik,
  ollama,
  falco,
  sealedSecrets,
  objectStore,
  redis,
  registry,
  prometheus,
  alertmanager,
  loki,
  tempo,
  alloy,
  tetragon,
  spegel,
  k8sgpt,
  vllm,
  spinkube,
  linkerd,
  linkerdMulticluster,
  knative,
  rabbitmq,
  lambdaOperator,
  contractAgents,
];
