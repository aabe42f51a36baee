import { describe, expect, it } from 'vitest';
import { Component } from '../core/component.ts';
import { Example, exampleCluster, view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { type GeneratedSecrets, named } from '../core/generated-secret.ts';
import type { Layer } from '../core/layer.ts';
import { at } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { SecretGenerator } from './secret-generator.ts';

/** A store with a Secret of its own, which it hands on to a reader. */
class Store extends Component {
  constructor(layer: Layer, props: { readonly generator: GeneratedSecrets; readonly length?: number }) {
    super(layer, 'store', props);
    const namespace = this.namespace('store');
    this.stage('store');
    const secret = props.generator.secret('store', {
      values: { accessKey: props.length ?? 20 },
      texts: { 'config.json': () => `["${named('accessKey')}","${named('readerKey')}"]` },
    });
    secret.in(namespace);
    const [reader] = this.cluster.namespaces.filter(({ name }) => name === 'reader');
    secret.addValue('readerKey', 12);
    if (reader) secret.in(reader, ['readerKey']);
  }
}

function rendered(length?: number): ClusterView {
  const { cluster, early, late } = exampleCluster();
  new Example(early, 'reader');
  const { secrets } = new SecretGenerator(early, { apiServer: cluster.apiServer });
  new Store(late, { generator: secrets, ...(length === undefined ? {} : { length }) });
  return view(cluster);
}

function jobOf({ objects }: ClusterView): string {
  return objects.find(({ manifest }) => manifest.kind === 'Job')?.manifest.metadata.name ?? '';
}

describe('SecretGenerator', () => {
  it('plans what was asked for, later additions included', () => {
    const plan = at(objectOf(rendered(), 'ConfigMap', 'secret-generator'), 'data', 'plan.json');
    expect(JSON.parse(String(plan))).toEqual([
      {
        name: 'store',
        type: 'Opaque',
        values: [
          { key: 'accessKey', length: 20 },
          { key: 'readerKey', length: 12 },
        ],
        texts: [{ key: 'config.json', text: `["${named('accessKey')}","${named('readerKey')}"]` }],
        copies: [{ namespace: 'reader', keys: ['readerKey'] }, { namespace: 'store' }],
      },
    ]);
  });

  it('may read and change only the Secrets that it makes', () => {
    const { objects } = rendered();
    const roles = objects
      .map(({ manifest }) => manifest)
      .filter(({ kind, metadata }) => kind === 'Role' && metadata.name === 'secret-generator');
    expect(roles.map(({ metadata }) => metadata.namespace)).toEqual(['reader', 'secret-generator', 'store']);
    for (const role of roles) {
      expect(role.rules).toEqual([
        { apiGroups: [''], resources: ['secrets'], verbs: ['create'] },
        { apiGroups: [''], resources: ['secrets'], resourceNames: ['store'], verbs: ['get', 'patch'] },
      ]);
    }
  });

  it('is another Job when something else is asked for, and the same otherwise', () => {
    expect(jobOf(rendered())).toMatch(/^secret-generator-[0-9a-f]{10}$/);
    expect(jobOf(rendered())).toBe(jobOf(rendered()));
    expect(jobOf(rendered(21))).not.toBe(jobOf(rendered()));
  });

  it('runs before whoever takes from it, restricted, with the API server alone', () => {
    const result = rendered();
    expect(edgesOf(result, 'store')).toContain('secret-generator');
    expect(levelOf(result, 'secret-generator')).toBe('restricted');
    expect(policiesOf(result, 'secret-generator')).toEqual(['all-to-api-server']);
  });

  it('runs a program that imports nothing but Node', () => {
    const data = at(objectOf(rendered(), 'ConfigMap', 'secret-generator'), 'data');
    const imports = [...String(at(data, 'generate.mts')).matchAll(/^import (type )?.* from '(.*)';$/gm)];
    const loaded = imports.filter(([, type]) => !type).map(([, , from]) => from);
    expect(loaded).toEqual(['node:crypto', 'node:fs']);
  });

  it('refuses two Secrets of one name', () => {
    const { cluster, early } = exampleCluster();
    const { secrets } = new SecretGenerator(early, { apiServer: cluster.apiServer });
    secrets.secret('store', { values: {} });
    expect(() => secrets.secret('store', { values: {} })).toThrow(
      'two generated Secrets are called store: rename one of them',
    );
  });
});
