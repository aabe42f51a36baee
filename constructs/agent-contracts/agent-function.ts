import {
  LambdaFunction,
  type LambdaFunctionSpecEnv,
  type LambdaFunctionSpecNetworkEgress,
} from '../../imports/crds/lambda.knative.io/lambda-function.ts';
import { labels as apiLabels, runtimes } from '../../lambda/api/index.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import { hardened, unprivileged } from '../core/hardened.ts';
import type { Manifest } from '../core/manifest.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { runtimeImages } from '../lambda-images.ts';

/** What it may call: a Service of the cluster, or what is outside. */
export type Callee = Endpoint | External;

export interface AgentFunctionProps {
  /** Folder of `agents/contracts/functions`. */
  readonly name: string;
  readonly namespace: OwnedNamespace;
  /** The repository that has the source. */
  readonly git: { readonly url: string; readonly branch: string };
  /** The step whose events it takes: `io.homelab.contracts.<takes>.v1`. */
  readonly takes: string;
  /** Seconds that one event may take. */
  readonly timeoutSeconds: number;
  /** Whether it works by the clock too, and so never sleeps. */
  readonly awake: boolean;
  /** Memory of a pod, as quantities. */
  readonly memory: { readonly request: string; readonly limit: string };
  /** CPU request of a pod. */
  readonly cpu: string;
  readonly env: readonly LambdaFunctionSpecEnv[];
  readonly calls: readonly Callee[];
}

/** Where the package of all four begins in the repository. */
const path = 'agents/contracts';

/** Labels of its pods. */
export function podLabels(name: string): Readonly<Record<string, string>> {
  return { 'serving.knative.dev/service': name };
}

/** One agent: one event at a time, in one pod, so that no two of them do the same work. */
export function addAgent(stage: Stage, props: AgentFunctionProps): void {
  const { name, namespace, git, takes, timeoutSeconds, awake, env, calls } = props;
  const attributes = { type: `io.homelab.contracts.${takes}.v1` };
  new LambdaFunction(stage, name, {
    metadata: { name, namespace: namespace.name },
    spec: {
      runtime: 'nodejs',
      source: { git: { url: git.url, ref: { branch: git.branch }, path } },
      handler: `functions/${name}/main.handler`,
      timeoutSeconds,
      concurrency: 1,
      scaling: { minScale: awake ? 1 : 0, maxScale: 1 },
      resources: resources(props),
      env: [...env],
      triggers: [
        { name, filter: { attributes }, parallelism: 1, delivery: { retry: 2, backoffDelay: 'PT10S' } },
      ],
      network: { egress: calls.map(egress) },
    },
  });
  stage.willMake(name, pod(props), { function: 'The operator gives it those of the runtime.' });
}

function resources({ cpu, memory }: AgentFunctionProps) {
  return { requests: { cpu, memory: memory.request }, limits: { memory: memory.limit } };
}

function egress(callee: Callee): LambdaFunctionSpecNetworkEgress {
  if (!('pods' in callee)) {
    const { addresses, ports } = callee;
    return { cidr: addresses.cidr, ports: ports.map(({ port }) => ({ port })) };
  }
  const { namespace, labels } = callee.pods;
  return { namespace, podLabels: { ...labels }, ports: [{ port: callee.targetPort }] };
}

/** What Knative runs of it, asleep or awake: it has to fit when there is something to do. */
function pod(props: AgentFunctionProps): Manifest {
  const { name, namespace } = props;
  const labels = { ...podLabels(name), [apiLabels.component]: 'service' };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: namespace.name },
    spec: {
      replicas: 1,
      template: {
        metadata: { labels },
        spec: {
          securityContext: unprivileged(65532),
          containers: [
            {
              name: 'function',
              image: runtimeImages('nodejs', runtimes.nodejs.default).base,
              securityContext: hardened,
              resources: resources(props),
            },
          ],
        },
      },
    },
  };
}
