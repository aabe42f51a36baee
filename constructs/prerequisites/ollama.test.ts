import { describe, expect, it } from 'vitest';
import { forge } from '../../clusters/forge.ts';
import { exampleCluster, view } from '../core/fixtures/cluster.ts';
import { at, list } from '../core/manifest.ts';
import { StorageClass } from '../core/storage-class.ts';
import { enforcedLevel, findObject, findStage, findWorkload, valuesOf } from './fixtures/find.ts';
import { NvidiaDevicePlugin } from './nvidia-device-plugin.ts';
import { Ollama, type OllamaProps } from './ollama.ts';

const sizes = { models: ['small:1b', 'large:70b'], storage: '10Gi', cpu: '2', memory: '6Gi' };

function build(changes: Partial<OllamaProps> = {}, { cluster, early } = exampleCluster()) {
  const storageClass = new StorageClass(undefined, { name: 'disks', replicas: 1 });
  const ollama = new Ollama(early, { ...sizes, storageClass, internet: cluster.internet, ...changes });
  return { ollama, rendered: view(cluster) };
}

function onGpus() {
  const { cluster, early } = exampleCluster(forge);
  const { gpu } = new NvidiaDevicePlugin(early);
  return { gpu, ...build({ gpu, gpus: 2 }, { cluster, early, late: early }) };
}

describe('Ollama', () => {
  it('pulls its models into a volume of the given class', () => {
    const { rendered } = build();
    const values = valuesOf(rendered, 'ollama');
    expect(at(values, 'ollama', 'models', 'pull')).toEqual(['small:1b', 'large:70b']);
    expect(at(values, 'persistentVolume')).toEqual({
      enabled: true,
      annotations: { 'helm.sh/resource-policy': 'keep' },
      size: '10Gi',
      storageClass: 'disks',
    });
  });

  it('keeps the models loaded, with a context that coding agents can work with', () => {
    const { ollama, rendered } = build();
    const env = list(at(valuesOf(rendered, 'ollama'), 'extraEnv'));
    expect(env).toContainEqual({ name: 'OLLAMA_CONTEXT_LENGTH', value: '32768' });
    expect(env).toContainEqual({ name: 'OLLAMA_KEEP_ALIVE', value: '-1' });
    expect(ollama.openAi.contextLength).toBe(32_768);
  });

  it('is given as long as a first pull of all models takes', () => {
    const { rendered } = build();
    expect(at(findObject(rendered, 'HelmRelease', 'ollama'), 'spec', 'timeout')).toBe('1h');
    const kustomization = rendered.flux.find(
      ({ manifest }) => manifest.kind === 'Kustomization' && manifest.metadata.name === 'ollama',
    );
    expect(at(kustomization?.manifest, 'spec', 'timeout')).toBe('1h');
  });

  it('runs as an unprivileged user whose home is the volume', () => {
    const { rendered } = build();
    const values = valuesOf(rendered, 'ollama');
    const home = list(at(values, 'extraEnv')).find((variable) => at(variable, 'name') === 'HOME');
    expect(at(home, 'value')).toBe(at(values, 'ollama', 'mountPath'));
    expect(findWorkload(rendered, 'Deployment', 'ollama').podSpec.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 1000,
      fsGroup: 1000,
    });
    expect(enforcedLevel(rendered, 'ollama')).toBe('restricted');
  });

  it('asks for what it is given, and may call the internet only', () => {
    const { rendered } = build();
    const [container] = list(findWorkload(rendered, 'Deployment', 'ollama').podSpec.containers);
    expect(at(container, 'resources')).toEqual({
      requests: { cpu: '2', memory: '6Gi' },
      limits: { memory: '6Gi' },
    });
    expect(rendered.flows.map(({ label }) => label)).toEqual([{ from: 'ollama', to: 'internet' }]);
  });

  it('tests nothing with an image of no version', () => {
    const { rendered } = build();
    expect(at(valuesOf(rendered, 'ollama'), 'tests', 'enabled')).toBe(false);
    expect(rendered.workloads.map(({ name }) => name)).toEqual(['ollama']);
  });

  it('has no GPU where none is asked for', () => {
    const { rendered } = build();
    const values = valuesOf(rendered, 'ollama');
    expect(at(values, 'ollama', 'gpu')).toEqual({ enabled: false });
    expect(at(values, 'runtimeClassName')).toBeUndefined();
    expect(findStage(rendered, 'ollama').dependsOn).toEqual(['namespaces']);
  });

  it('takes GPUs with their runtime, on the nodes that have them', () => {
    const { gpu, rendered } = onGpus();
    expect(valuesOf(rendered, 'ollama')).toMatchObject({
      ollama: { gpu: { enabled: true, type: 'nvidia', number: 2, nvidiaResource: gpu.resource } },
      runtimeClassName: gpu.runtimeClass,
    });
    const { podSpec } = findWorkload(rendered, 'Deployment', 'ollama');
    expect(podSpec.nodeSelector).toEqual(gpu.nodeLabels);
    expect(podSpec.tolerations).toEqual([{ key: gpu.taint, operator: 'Exists', effect: 'NoSchedule' }]);
    expect(at(list(podSpec.containers)[0], 'resources', 'limits')).toMatchObject({ [gpu.resource]: 2 });
    expect(findStage(rendered, 'ollama').dependsOn).toEqual(['nvidia-device-plugin']);
  });
});

describe('the models of Ollama', () => {
  it('are served below /v1, the first by default', () => {
    const { ollama } = build();
    expect(ollama.openAi.openAiUrl).toBe('http://ollama.ollama.svc.cluster.local:11434/v1');
    expect(ollama.openAi.model).toBe('small:1b');
    expect(ollama.llm('large:70b').model).toBe('large:70b');
  });

  it('stand behind the pods that the chart makes', () => {
    const { ollama, rendered } = build();
    expect(ollama.api.pods.namespace).toBe('ollama');
    expect(findWorkload(rendered, 'Deployment', 'ollama').labels).toMatchObject(ollama.api.pods.labels);
  });

  it('are only those that are pulled', () => {
    const { ollama } = build();
    expect(() => ollama.llm('other:3b')).toThrow(
      new RangeError('Ollama pulls small:1b, large:70b; add other:3b'),
    );
  });
});
