import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { Llm } from '../core/llm.ts';
import { at } from '../core/manifest.ts';
import type { Stage } from '../core/stage.ts';
import { Continue } from './continue.ts';

function render(oneModel = false) {
  const { cluster, endpoint, llm } = examplePlatform();
  const coder = new Llm(endpoint.provider as Stage, { endpoint, model: 'coder:1b', contextLength: 8192 });
  new Continue(cluster.layer('ai-ops'), { chat: llm, autocomplete: oneModel ? llm : coder });
  const clusterView = view(cluster);
  const config = String(at(objectOf(clusterView, 'ConfigMap', 'continue-config'), 'data', 'config.yaml'));
  return { clusterView, config };
}

test('is a configuration of schema v1 with every model in its roles', () => {
  expect(parse(render().config)).toEqual({
    name: 'homelab-pro',
    version: '1.0.0',
    schema: 'v1',
    models: [
      {
        name: 'example:3b',
        provider: 'ollama',
        model: 'example:3b',
        apiBase: 'http://localhost:80',
        roles: ['chat', 'edit', 'apply', 'summarize'],
        defaultCompletionOptions: { contextLength: 32_768 },
      },
      {
        name: 'coder:1b',
        provider: 'ollama',
        model: 'coder:1b',
        apiBase: 'http://localhost:80',
        roles: ['autocomplete'],
        defaultCompletionOptions: { contextLength: 8192 },
      },
    ],
  });
});

test('one model for everything stands there once', () => {
  const models: unknown = at(parse(render(true).config), 'models');
  expect(models).toMatchObject([{ roles: ['chat', 'edit', 'apply', 'summarize', 'autocomplete'] }]);
});

test('says how the models get to localhost', () => {
  const [first] = render().config.split('\n');
  expect(first).toContain('kubectl --namespace platform port-forward service/platform 80');
});

test('waits for the models and opens no door to them', () => {
  const { clusterView } = render();
  expect(edgesOf(clusterView, 'continue')).toEqual(['namespaces', 'platform']);
  expect(levelOf(clusterView, 'continue')).toBe('restricted');
  expect(policiesOf(clusterView, 'continue')).toEqual([]);
  expect(policiesOf(clusterView, 'platform')).toEqual([]);
});
