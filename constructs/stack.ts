import type { Cluster } from './core/cluster.ts';
import { buildAgentContracts } from './stack/agent-contracts.ts';
import { buildAiOps } from './stack/ai-ops.ts';
import { buildData } from './stack/data.ts';
import { buildEbpfTools } from './stack/ebpf-tools.ts';
import { buildLambdaPlatform } from './stack/lambda-platform.ts';
import { buildMonitors } from './stack/monitors.ts';
import { buildObservability } from './stack/observability.ts';
import { buildPrerequisites } from './stack/prerequisites.ts';
import { buildSecurity } from './stack/security.ts';
import { buildServerless } from './stack/serverless.ts';
import { buildServiceMesh, joinMesh } from './stack/service-mesh.ts';
import { buildSpegel } from './stack/spegel.ts';
import { buildWasm } from './stack/wasm.ts';

/** The whole chain: each layer takes what earlier ones offer. */
export function buildStack(cluster: Cluster): void {
  const prerequisites = buildPrerequisites(cluster);
  const security = buildSecurity(cluster);
  const data = buildData(cluster, prerequisites, security);
  const observability = buildObservability(cluster, prerequisites, security, data);
  buildEbpfTools(cluster, prerequisites, observability);
  buildSpegel(cluster);
  buildAiOps(cluster, prerequisites, security);
  buildWasm(cluster, prerequisites);
  const serviceMesh = buildServiceMesh(cluster, prerequisites);
  const serverless = buildServerless(cluster, prerequisites, {
    registry: data.registry,
    traces: observability.traces,
  });
  joinMesh(cluster, serviceMesh, serverless);
  const lambdaPlatform = buildLambdaPlatform(cluster, data, observability, serverless);
  buildAgentContracts(cluster, prerequisites, data, observability, serverless, lambdaPlatform);
  buildMonitors(cluster, observability);
}
