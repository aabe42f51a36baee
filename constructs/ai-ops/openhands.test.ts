import { describe, expect, test } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { Llm } from '../core/llm.ts';
import { at, list } from '../core/manifest.ts';
import { RemoteEndpoint } from '../core/remote-endpoint.ts';
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

const remoteLlm = new Llm(undefined, {
  endpoint: new RemoteEndpoint({
    cluster: 'forge',
    host: 'vllm.forge.example',
    address: '192.168.20.10',
    port: 30443,
  }),
  model: 'llama-3.1-70b',
  contextLength: 32_768,
});

/** OpenHands with a model of forge, whose key is sealed or not. */
function withRemote(sealed: readonly string[]) {
  const encryptedData = Object.fromEntries(sealed.map((key) => [key, 'AgBy3i4OJSWK']));
  const source = {
    namespace: 'openhands',
    name: 'llm-forge',
    scope: 'strict',
    certificate: '0'.repeat(64),
    encryptedData,
  } as const;
  const { cluster, llm, storage, ingress } = examplePlatform({ ...fleet, sealed: { pro: [source] } });
  const { internet } = cluster;
  new OpenHands(cluster.layer('ai-ops'), { llm, remoteLlm, storage, ingress, internet, workspace: '50Gi' });
  const clusterView = view(cluster);
  const pod = at(objectOf(clusterView, 'StatefulSet', 'openhands'), 'spec', 'template', 'spec');
  const env = new Map(list(at(pod, 'containers', 0, 'env')).map((each) => [at(each, 'name'), each]));
  return { cluster, clusterView, pod, env };
}

describe('a model of another cluster', () => {
  test('is used once its key and its certificate are sealed here', () => {
    const { clusterView, pod, env } = withRemote(['apiKey', 'ca.crt']);
    expect(at(env.get('LLM_BASE_URL'), 'value')).toBe('https://vllm.forge.example:30443/v1');
    expect(at(env.get('LLM_API_KEY'), 'valueFrom', 'secretKeyRef')).toEqual({
      name: 'llm-forge',
      key: 'apiKey',
    });
    expect(at(pod, 'hostAliases')).toEqual([{ ip: '192.168.20.10', hostnames: ['vllm.forge.example'] }]);
    expect(at(env.get('SSL_CERT_FILE'), 'value')).toBe('/trust/ca-bundle.crt');
    expect(at(pod, 'initContainers', 0, 'command', 2)).toContain('/llm/ca.crt > /trust/ca-bundle.crt');
    expect(policiesOf(clusterView, 'openhands')).toContain('all-to-forge-ingress');
    expect(policiesOf(clusterView, 'openhands')).not.toContain('all-to-platform');
  });

  test.each([[[]], [['apiKey']]])('waits while only %j is sealed, and the own model writes', (sealed) => {
    const { cluster, clusterView, pod, env } = withRemote(sealed);
    expect(at(env.get('LLM_BASE_URL'), 'value')).toBe('http://platform.platform.svc.cluster.local:80/v1');
    expect(at(pod, 'initContainers')).toBeUndefined();
    expect(cluster.credentials.map(({ name, optional }) => [name, optional])).toEqual([['llm-forge', true]]);
    expect(policiesOf(clusterView, 'openhands')).toContain('all-to-platform');
    expect(policiesOf(clusterView, 'openhands')).not.toContain('all-to-forge-ingress');
  });

  test('is refused when it forgets too early', () => {
    const { cluster, llm, storage, ingress } = examplePlatform();
    const short = new Llm(undefined, { ...remoteLlm, contextLength: 4096 });
    const props = { llm, remoteLlm: short, storage, ingress, internet: cluster.internet, workspace: '50Gi' };
    expect(() => new OpenHands(cluster.layer('ai-ops'), props)).toThrow(/llama-3.1-70b keeps 4096/);
  });
});
