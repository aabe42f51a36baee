import type { Gpu } from '../core/gpu.ts';
import {
  type Container,
  IntOrString,
  type PodSpec,
  Quantity,
  type StatefulSetSpec,
} from '../core/kubernetes.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { images } from '../versions.ts';
import { memoryUtilisation, type Placement } from './model-placement.ts';

export interface VllmPodProps {
  readonly model: string;
  readonly placement: Placement;
  readonly contextLength: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly gpu: Gpu;
  readonly cpu: string;
  readonly memory: string;
  readonly storage: string;
  readonly storageClass: StorageClass;
  /** Secret and key of the API key. */
  readonly apiKey: { readonly name: string; readonly key: string };
  /** Secret with `token` of Hugging Face, for a model that asks for one. */
  readonly token?: string;
}

export const vllmPort = 8000;
/** Any user will do that may write its home. */
const user = 2000;
const home = '/models';
/** GPUs of one pod talk to each other through shared memory; it counts as memory of the pod. */
const sharedMemory = '8Gi';
/** 72 GB over a line of 100 Mbit/s. */
const startMinutes = 120;

export function vllmPod(props: VllmPodProps): Pick<StatefulSetSpec, 'template' | 'volumeClaimTemplates'> {
  const { labels, gpu, storage, storageClass } = props;
  const spec: PodSpec = {
    automountServiceAccountToken: false,
    runtimeClassName: gpu.runtimeClass,
    nodeSelector: { ...gpu.nodeLabels },
    tolerations: [{ key: gpu.taint, operator: 'Exists', effect: 'NoSchedule' }],
    securityContext: {
      runAsNonRoot: true,
      runAsUser: user,
      runAsGroup: user,
      fsGroup: user,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    },
    // It answers what it has begun.
    terminationGracePeriodSeconds: 120,
    containers: [container(props)],
    volumes: [
      { name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: Quantity.fromString(sharedMemory) } },
      { name: 'tmp', emptyDir: { sizeLimit: Quantity.fromString('8Gi') } },
    ],
  };
  return {
    template: { metadata: { labels }, spec },
    volumeClaimTemplates: [
      {
        metadata: { name: 'models' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: storageClass.name,
          resources: { requests: { storage: Quantity.fromString(storage) } },
        },
      },
    ],
  };
}

function container(props: VllmPodProps): Container {
  const { gpu, cpu, memory, placement } = props;
  const gpus = Quantity.fromNumber(placement.tensorParallel);
  const health = { httpGet: { path: '/health', port: IntOrString.fromString('http') } };
  return {
    name: 'vllm',
    image: images.vllm,
    command: ['vllm', 'serve', placement.quantisation.repository],
    args: flags(props),
    env: environment(props),
    ports: [{ name: 'http', containerPort: vllmPort }],
    resources: {
      requests: { cpu: Quantity.fromString(cpu), memory: Quantity.fromString(memory), [gpu.resource]: gpus },
      limits: { memory: Quantity.fromString(memory), [gpu.resource]: gpus },
    },
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    startupProbe: { ...health, periodSeconds: 30, timeoutSeconds: 5, failureThreshold: startMinutes * 2 },
    readinessProbe: { ...health, periodSeconds: 10, timeoutSeconds: 5 },
    livenessProbe: { ...health, periodSeconds: 30, timeoutSeconds: 10, failureThreshold: 5 },
    volumeMounts: [
      { name: 'models', mountPath: home },
      { name: 'shared-memory', mountPath: '/dev/shm' },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}

function flags({ model, placement, contextLength }: VllmPodProps): string[] {
  return [
    `--served-model-name=${model}`,
    `--tensor-parallel-size=${placement.tensorParallel}`,
    `--max-model-len=${contextLength}`,
    `--gpu-memory-utilization=${memoryUtilisation}`,
    `--kv-cache-dtype=${placement.quantisation.cacheBits === 8 ? 'fp8' : 'auto'}`,
    `--port=${vllmPort}`,
  ];
}

function environment({ apiKey, token }: VllmPodProps): Container['env'] {
  const plain = {
    HOME: home,
    // The image knows no user with this number, and its libraries ask for a name.
    USER: 'vllm',
    VLLM_NO_USAGE_STATS: '1',
  };
  return [
    ...Object.entries(plain).map(([name, value]) => ({ name, value })),
    { name: 'VLLM_API_KEY', valueFrom: { secretKeyRef: apiKey } },
    ...(token ? [{ name: 'HF_TOKEN', valueFrom: { secretKeyRef: { name: token, key: 'token' } } }] : []),
  ];
}
