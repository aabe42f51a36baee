import { describe, expect, it } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { Gpu } from '../core/gpu.ts';
import { at, list } from '../core/manifest.ts';
import type { Stage } from '../core/stage.ts';
import { SecretGenerator } from '../security/secret-generator.ts';
import { ModelTooLargeError } from './model-placement.ts';
import { Vllm, type VllmProps, VolumeTooSmallError } from './vllm.ts';

const resource = 'nvidia.com/gpu';

function build(changes: Partial<VllmProps> = {}) {
  const { cluster, endpoint, storage, ingress } = examplePlatform();
  const { secrets } = new SecretGenerator(cluster.layer('security'), { apiServer: cluster.apiServer });
  const gpu = new Gpu(endpoint.provider as Stage, {
    resource,
    runtimeClass: 'nvidia',
    nodeLabels: { 'nvidia.com/gpu.present': 'true' },
    taint: resource,
  });
  const vllm = new Vllm(cluster.layer('ai-ops'), {
    model: 'llama-3.1-70b',
    replicas: 2,
    contextLength: 32_768,
    storage: '100Gi',
    cpu: '4',
    memory: '64Gi',
    gpus: { count: 2, memory: 48e9 },
    gpu,
    storageClass: storage,
    ingress,
    internet: cluster.internet,
    secrets,
    ...changes,
  });
  return { cluster, vllm };
}

function rendered(changes?: Partial<VllmProps>) {
  const { cluster, vllm } = build(changes);
  const clusterView = view(cluster);
  const set = objectOf(clusterView, 'StatefulSet', 'vllm');
  const pod = at(set, 'spec', 'template', 'spec');
  return { clusterView, vllm, set, pod, container: at(pod, 'containers', 0) };
}

describe('vLLM', () => {
  it('serves the quantisation that its GPUs hold, split over them', () => {
    const { container } = rendered();
    expect(at(container, 'command')).toEqual(['vllm', 'serve', 'RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8']);
    expect(list(at(container, 'args'))).toEqual(
      expect.arrayContaining(['--tensor-parallel-size=2', '--max-model-len=32768', '--kv-cache-dtype=fp8']),
    );
    expect(at(container, 'resources', 'limits', resource)).toBe(2);
    expect(at(container, 'resources', 'requests', resource)).toBe(2);
  });

  it('follows the nodes to another quantisation', () => {
    const { container } = rendered({ gpus: { count: 4, memory: 24e9 } });
    expect(at(container, 'command', 2)).toBe('RedHatAI/Meta-Llama-3.1-70B-Instruct-quantized.w4a16');
    expect(list(at(container, 'args'))).toContain('--tensor-parallel-size=4');
  });

  it('asks for a token where the original weights fit, and does without it', () => {
    const gpus = { count: 4, memory: 80e9 };
    const { cluster, vllm } = build({ gpus });
    const [credential] = cluster.credentials;
    expect(credential).toMatchObject({
      namespace: 'vllm',
      name: 'hugging-face',
      keys: ['token'],
      optional: true,
    });
    expect(vllm.placement.quantisation.name).toBe('fp8');
    expect(build().cluster.credentials).toEqual([]);
  });

  it('runs at the strictest level on GPU nodes, with the driver and shared memory', () => {
    const { clusterView, pod } = rendered();
    expect(levelOf(clusterView, 'vllm')).toBe('restricted');
    expect(at(pod, 'runtimeClassName')).toBe('nvidia');
    expect(at(pod, 'nodeSelector')).toEqual({ 'nvidia.com/gpu.present': 'true' });
    expect(at(pod, 'tolerations', 0, 'key')).toBe(resource);
    expect(at(pod, 'volumes', 0, 'emptyDir')).toEqual({ medium: 'Memory', sizeLimit: '8Gi' });
  });

  it('may take hours to start, and Flux waits as long', () => {
    const { container, vllm } = rendered();
    const periods = Number(at(container, 'startupProbe', 'periodSeconds'));
    const minutes = (periods * Number(at(container, 'startupProbe', 'failureThreshold'))) / 60;
    expect(minutes).toBe(120);
    expect(vllm.stages[0]?.props.timeout).toBe('2h');
  });

  it('keeps the weights of each pod on a volume', () => {
    const { set, container } = rendered();
    const claim = at(set, 'spec', 'volumeClaimTemplates', 0);
    expect(at(claim, 'spec', 'resources', 'requests', 'storage')).toBe('100Gi');
    expect(at(container, 'volumeMounts', 0)).toEqual({
      name: at(claim, 'metadata', 'name'),
      mountPath: '/models',
    });
    expect(list(at(container, 'env'))).toContainEqual({ name: 'HOME', value: '/models' });
  });

  it('is opened by a key that stands nowhere in git, inside the cluster and at the ingress', () => {
    const { clusterView, container, vllm } = rendered();
    const secretKeyRef = { name: 'vllm', key: 'apiKey' };
    expect(list(at(container, 'env'))).toContainEqual({ name: 'VLLM_API_KEY', valueFrom: { secretKeyRef } });
    expect(vllm.llm).toMatchObject({ cluster: 'pro', model: 'llama-3.1-70b', contextLength: 32_768 });
    expect(vllm.llm.apiKey).toMatchObject({ secret: { name: 'vllm' }, key: 'apiKey' });
    expect(vllm.url).toBe('https://vllm.example.test');
    expect(policiesOf(clusterView, 'vllm')).toEqual(
      expect.arrayContaining(['all-to-internet', 'vllm-from-ingress']),
    );
    expect(edgesOf(clusterView, 'vllm')).toContain('secret-generator');
  });

  it('serves metrics', () => {
    expect(rendered().vllm.metrics.map(({ job, port }) => [job, port])).toEqual([['vllm', 8000]]);
  });

  it('is refused where no quantisation fits, and where the weights do not fit the volume', () => {
    expect(() => build({ gpus: { count: 1, memory: 24e9 } })).toThrow(ModelTooLargeError);
    expect(() => build({ storage: '50Gi' })).toThrow(VolumeTooSmallError);
    expect(() => build({ storage: '50Gi' })).toThrow(
      'the weights of llama-3.1-70b in fp8 take 68Gi, sizes.vllm.storage is 50Gi',
    );
  });
});
