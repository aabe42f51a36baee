import { describe, expect, it } from 'vitest';
import { emitDocuments } from '../../constructs/core/emit.ts';
import { changedDocuments, DocumentError, originOf, parseManifest } from './documents.ts';

const config = (name: string, text = 'a\n'): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data: { text },
});
const file = (...objects: object[]): string =>
  emitDocuments(
    objects.map((value, index) => ({
      comment: index === 0 ? ['Header.', `layer/o${index} (a.ts)`] : [`layer/o${index} (a.ts)`],
      value,
    })),
  );

describe('changedDocuments', () => {
  it('leaves out what both files have, wherever it stands and whatever comment it has', () => {
    const { before, after } = changedDocuments(
      file(config('a'), config('b')),
      file(config('b'), config('c')),
    );
    expect(before.map((text) => parseManifest(text, 'x')?.metadata.name)).toEqual(['a']);
    expect(after.map((text) => parseManifest(text, 'x')?.metadata.name)).toEqual(['c']);
  });

  it('keeps apart what differs in an empty line or a comment sign inside a text', () => {
    for (const text of ['a\n\nb\n', 'a\n# b\n']) {
      expect(changedDocuments(file(config('a', text)), file(config('a', 'a\nb\n'))).after).toHaveLength(1);
    }
  });

  it('counts a document that one file has twice', () => {
    expect(changedDocuments(file(config('a'), config('a')), file(config('a'))).before).toHaveLength(1);
  });
});

describe('originOf', () => {
  it('reads construct path and file from the last comment', () => {
    const [text = ''] = changedDocuments('', file(config('a'))).after;
    expect(originOf(text)).toEqual({ path: 'layer/o0', file: 'a.ts' });
    expect(originOf('# by hand, long ago\nkind: X\n')).toEqual({ path: '', file: '' });
  });
});

describe('parseManifest', () => {
  it('takes objects only', () => {
    expect(
      parseManifest(
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nmetadata: {name: x}\n',
        'x',
      ),
    ).toBeUndefined();
    expect(parseManifest('kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n', 'x')).toBeUndefined();
    expect(parseManifest('just text\n', 'x')).toBeUndefined();
  });

  it('names the file that is no YAML', () => {
    expect(() => parseManifest('a: [1\n', 'dist/pro/x.yaml')).toThrow(DocumentError);
    expect(() => parseManifest('a: {1\n', 'dist/pro/x.yaml')).toThrow(/^dist\/pro\/x\.yaml: /);
  });
});
