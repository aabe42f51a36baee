import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { Llm } from '../core/llm.ts';
import { at, list } from '../core/manifest.ts';
import type { Stage } from '../core/stage.ts';
import { ContextTooShortError, OpenHands } from './openhands.ts';

function build(contextLength = 32_768) {
  const platform = examplePlatform();
  const { cluster, endpoint, storage, ingress } = platform;
  const llm = new Llm(endpoint.provider as Stage, { endpoint, model: 'coder:7b', contextLength });
  const openHands = new OpenHands(cluster.layer('ai-ops'), {
    llm,
    storage,
    ingress,
    internet: cluster.internet,
    workspace: '50Gi',
  });
  return { cluster, openHands };
}

function rendered() {
  const { cluster, openHands } = build();
  const clusterView = view(cluster);
  const set = objectOf(clusterView, 'StatefulSet', 'openhands');
  const pod = at(set, 'spec', 'template', 'spec');
  return { clusterView, openHands, set, pod, container: at(pod, 'containers', 0) };
}

test('runs as an ordinary user at the strictest Pod Security level, without a token', () => {
  const { clusterView, pod } = rendered();
  expect(levelOf(clusterView, 'openhands')).toBe('restricted');
  expect(at(pod, 'securityContext', 'runAsUser')).toBe(10001);
  expect(at(pod, 'automountServiceAccountToken')).toBe(false);
});

test('is told where the model is, in the words of its own documentation', () => {
  const env = list(at(rendered().container, 'env')).map((each) => [at(each, 'name'), at(each, 'value')]);
  expect(Object.fromEntries(env)).toMatchObject({
    LLM_MODEL: 'openai/coder:7b',
    LLM_BASE_URL: 'http://platform.platform.svc.cluster.local:80/v1',
    LLM_API_KEY: expect.stringMatching(/.+/),
  });
});

test('a model that forgets too early is refused with what to do', () => {
  expect(() => build(8192)).toThrow(ContextTooShortError);
  expect(() => build(8192)).toThrow(/coder:7b keeps 8192: raise the context length/);
  expect(() => build(22_000)).not.toThrow();
});

test('one volume of the given class and size keeps conversations and working copies', () => {
  const { set, container } = rendered();
  expect(at(set, 'spec', 'volumeClaimTemplates', 0, 'spec')).toEqual({
    accessModes: ['ReadWriteOnce'],
    storageClassName: 'example-storage',
    resources: { requests: { storage: '50Gi' } },
  });
  expect(at(container, 'volumeMounts')).toEqual([
    { name: 'data', mountPath: '/home/openhands/.openhands', subPath: 'openhands' },
    { name: 'data', mountPath: '/home/openhands/workspace', subPath: 'workspace' },
  ]);
});

test('all three probes ask the server whether it is alive', () => {
  const { container } = rendered();
  for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
    expect(at(container, probe, 'httpGet')).toEqual({ path: '/alive', port: 'http' });
  }
});

test('both Services choose the pod, the headless one is its StatefulSet’s', () => {
  const { clusterView, set } = rendered();
  const labels = at(set, 'spec', 'template', 'metadata', 'labels');
  for (const name of ['openhands', 'openhands-headless']) {
    expect(at(objectOf(clusterView, 'Service', name), 'spec', 'selector')).toEqual(labels);
  }
  expect(at(objectOf(clusterView, 'Service', 'openhands-headless'), 'spec', 'clusterIP')).toBe('None');
  expect(at(set, 'spec', 'serviceName')).toBe('openhands-headless');
});

test('it is published, and reaches the model and HTTPS outside, nothing else', () => {
  const { clusterView, openHands } = rendered();
  expect(openHands.url).toBe('https://openhands.example.test');
  expect(edgesOf(clusterView, 'openhands')).toEqual(['namespaces', 'platform']);
  expect(policiesOf(clusterView, 'openhands')).toEqual([
    'all-to-internet',
    'all-to-platform',
    'openhands-from-ingress',
  ]);
});
