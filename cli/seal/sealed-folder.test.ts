import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SealedSource, SealedSources } from '../../clusters/sealed-source.ts';
import { TemporaryTree } from '../../constructs/core/temporary-tree.fixtures.ts';
import { root } from '../root.ts';
import { sealedFiles, writeSource } from './sealed-folder.ts';
import { indexText } from './source-text.ts';

let tree: TemporaryTree;
beforeEach(() => {
  tree = new TemporaryTree();
});
afterEach(() => tree.remove());

function source(namespace: string, name: string): SealedSource {
  const encryptedData = { token: 'AgB+/=', 'ca.crt': 'AgC+/=' };
  return { namespace, name, scope: 'strict', certificate: 'c'.repeat(64), encryptedData };
}

/** What synthesis would read from the tree. */
async function loaded(): Promise<SealedSources> {
  const { sealed } = (await import(pathToFileURL(tree.at('clusters/sealed/index.ts')).href)) as {
    sealed: SealedSources;
  };
  return sealed;
}

describe('writeSource', () => {
  it('writes what synthesis reads back', async () => {
    const sources: readonly (readonly [string, SealedSource])[] = [
      ['studio', source('monitoring', 'alerts-telegram')],
      ['pro-1-node', source('vllm', 'hugging.face')],
      ['studio', source('linkerd', 'cluster-credentials-pro')],
    ];
    const paths = sources.map(([cluster, each]) => writeSource(tree.root, cluster, each));
    expect(paths[0]).toBe('clusters/sealed/studio/monitoring.alerts-telegram.ts');
    expect(await loaded()).toEqual({
      'pro-1-node': [source('vllm', 'hugging.face')],
      studio: [source('linkerd', 'cluster-credentials-pro'), source('monitoring', 'alerts-telegram')],
    });
  });

  it('gives the same bytes whatever came first', () => {
    const [a, b] = [source('monitoring', 'a'), source('monitoring', 'b')];
    writeSource(tree.root, 'studio', a);
    writeSource(tree.root, 'forge', b);
    const once = tree.files();
    tree.remove();
    tree = new TemporaryTree();
    writeSource(tree.root, 'forge', b);
    writeSource(tree.root, 'studio', a);
    expect(tree.files()).toEqual(once);
  });

  it('leaves certificates alone and out of the index', () => {
    tree.lay({ 'clusters/sealed/studio/certificate.pem': 'PEM' });
    writeSource(tree.root, 'studio', source('monitoring', 'a'));
    expect(tree.files()['clusters/sealed/studio/certificate.pem']).toBe('PEM');
    expect(sealedFiles(tree.root)).toEqual([{ cluster: 'studio', stem: 'monitoring.a' }]);
  });
});

describe('clusters/sealed', () => {
  it('has an index of exactly its files', () => {
    const index = readFileSync(join(root, 'clusters/sealed/index.ts'), 'utf8');
    expect(index).toBe(indexText(sealedFiles(root)));
  });
});
