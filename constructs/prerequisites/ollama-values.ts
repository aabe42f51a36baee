import type { OllamaValues } from '../../imports/charts/ollama.ts';
import type { WorkloadValues } from '../core/chart-release.ts';
import type { OllamaProps } from './ollama.ts';

export const ollamaPort = 11434;
/** Helm leaves the claim, and the models on it, when the release goes. */
export const claimAnnotations = { 'helm.sh/resource-policy': 'keep' } as const;
/** Tokens of a conversation; coding agents need 22,000 at least. */
export const contextLength = 32_768;

/** The image starts as root but needs nothing of it: any user will do whose home can be written. */
const user = 1000;
const home = '/home/ollama';

/** Where the values land in what the chart renders. */
export function ollamaWorkloads({ gpu }: OllamaProps): Readonly<Record<string, WorkloadValues>> {
  return {
    'Deployment/ollama': {
      ...(gpu ? { nodeSelector: 'nodeSelector', tolerations: 'tolerations' } : {}),
      podSecurityContext: 'podSecurityContext',
      containers: {
        ollama: {
          resources: 'resources',
          securityContext: 'securityContext',
          probes: ['readiness', 'liveness'],
        },
      },
    },
    'Pod/ollama-test-connection': { absent: true },
  };
}

export function ollamaValues(props: OllamaProps): OllamaValues {
  const { cpu, memory } = props;
  const { gpu, limits, ...placement } = gpuValues(props);
  return {
    ollama: { port: ollamaPort, mountPath: home, models: { pull: props.models }, gpu },
    extraEnv: [
      { name: 'HOME', value: home },
      { name: 'OLLAMA_CONTEXT_LENGTH', value: String(contextLength) },
      { name: 'OLLAMA_KEEP_ALIVE', value: '-1' },
    ],
    persistentVolume: {
      enabled: true,
      annotations: claimAnnotations,
      size: props.storage,
      storageClass: props.storageClass.name,
    },
    volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '1Gi' } }],
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
    resources: { requests: { cpu, memory }, limits: { memory, ...limits } },
    ...placement,
    ...security,
    tests: { enabled: false },
  };
}

const security = {
  serviceAccount: { automount: false },
  podSecurityContext: {
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  },
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  },
} satisfies OllamaValues;

/** Limit and toleration are what the chart adds by itself; written out, the capacity rule sees them. */
function gpuValues({ gpu, gpus = 0 }: OllamaProps) {
  if (!gpu || gpus === 0) return { gpu: { enabled: false } };
  return {
    gpu: { enabled: true, type: 'nvidia', number: gpus, nvidiaResource: gpu.resource },
    limits: { [gpu.resource]: gpus },
    runtimeClassName: gpu.runtimeClass,
    nodeSelector: gpu.nodeLabels,
    tolerations: [{ key: gpu.taint, operator: 'Exists', effect: 'NoSchedule' }],
  };
}
