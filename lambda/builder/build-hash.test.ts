import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHash, buildName, flattenInputs, hashOfFlat, imageTag } from './build-hash.ts';
import { changeText, explainChange } from './explain.ts';
import { sampleInputs } from './fixtures/sample-inputs.ts';
import type { BuildInputs } from './inputs.ts';

/** One change of each input there is. */
const changes: Readonly<Record<string, (inputs: BuildInputs) => BuildInputs>> = {
  'source.etag': (inputs) => ({ ...inputs, source: { ...s3(inputs), etag: 'another' } }),
  'source.key': (inputs) => ({ ...inputs, source: { ...s3(inputs), key: 'other.zip' } }),
  'source.bucket': (inputs) => ({ ...inputs, source: { ...s3(inputs), bucket: 'others' } }),
  'source.endpoint': (inputs) => ({ ...inputs, source: { ...s3(inputs), endpoint: 'https://other' } }),
  'source.region': (inputs) => ({ ...inputs, source: { ...s3(inputs), region: 'eu-1' } }),
  'source.versionId': (inputs) => ({ ...inputs, source: { ...s3(inputs), versionId: '2' } }),
  'source.sha256': (inputs) => ({ ...inputs, source: { ...s3(inputs), sha256: 'ab'.repeat(32) } }),
  runtime: (inputs) => ({ ...inputs, runtime: 'nodejs' }),
  runtimeVersion: (inputs) => ({ ...inputs, runtimeVersion: '3.14' }),
  handler: (inputs) => ({ ...inputs, handler: 'main.other' }),
  baseImage: (inputs) => ({ ...inputs, baseImage: `ghcr.io/runtime@sha256:${'2'.repeat(64)}` }),
  architectures: (inputs) => ({ ...inputs, architectures: ['amd64'] }),
  'options.strategy': (inputs) => ({ ...inputs, options: { ...inputs.options, strategy: 'kaniko' } }),
  'options.dockerfile': (inputs) => ({
    ...inputs,
    options: { ...inputs.options, dockerfile: 'build/Dockerfile' },
  }),
  'options.installScripts': (inputs) => ({ ...inputs, options: { ...inputs.options, installScripts: true } }),
  builder: (inputs) => ({ ...inputs, builder: '2.0.0' }),
  repository: (inputs) => ({ ...inputs, repository: 'registry.example.com/other' }),
};

function s3({ source }: BuildInputs) {
  if (source.kind !== 's3') throw new Error('the sample is in S3');
  return source;
}

describe('buildHash', () => {
  it('does not change unless an input does', () => {
    expect(buildHash(sampleInputs)).toBe('742bc5535d610204ba8ff671a523c00e');
  });

  it.each(Object.entries(changes))('%s changes it, and explainChange names that alone', (input, change) => {
    const after = change(sampleInputs);
    expect(buildHash(after)).not.toBe(buildHash(sampleInputs));
    const explained = explainChange(flattenInputs(sampleInputs), flattenInputs(after));
    expect(explained.map((one) => one.input)).toEqual([input]);
  });

  it('has every input among the changes above', () => {
    expect(Object.keys(changes)).toEqual(
      expect.arrayContaining(
        Object.keys(flattenInputs(sampleInputs)).filter((name) => name !== 'source.kind'),
      ),
    );
  });

  it('does not care for the order of names or architectures, nor for what is undefined', () => {
    const reordered = Object.fromEntries(Object.entries(sampleInputs).reverse()) as unknown as BuildInputs;
    const same: BuildInputs = {
      ...reordered,
      architectures: ['arm64', 'amd64', 'arm64'],
      source: { ...s3(sampleInputs), versionId: undefined },
    };
    expect(buildHash(same)).toBe(buildHash(sampleInputs));
  });

  it('tells apart inline files that differ by a letter, without holding their text', () => {
    const inline = (text: string): BuildInputs => ({
      ...sampleInputs,
      source: { kind: 'inline', files: [{ path: 'main.py', content: text }] },
    });
    expect(buildHash(inline('a'))).not.toBe(buildHash(inline('b')));
    expect(JSON.stringify(flattenInputs(inline('my secret sauce')))).not.toContain('sauce');
  });

  it('explains nothing exactly when the hashes are equal', () => {
    const flat = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'));
    fc.assert(
      fc.property(flat, flat, (before, after) => {
        expect(explainChange(before, after).length === 0).toBe(hashOfFlat(before) === hashOfFlat(after));
      }),
    );
  });
});

it('the hash names the Job and tags the image', () => {
  expect(buildName('abc')).toBe('build-abc');
  expect(imageTag(sampleInputs, 'abc')).toBe('registry.example.com/functions/shop/hello:abc');
});

it('a change is a line', () => {
  expect(changeText({ input: 'handler', before: 'a.b', after: 'a.c' })).toBe('handler: a.b → a.c');
  expect(changeText({ input: 'source.sha256', before: undefined, after: 'ab' })).toBe(
    'source.sha256: ab is new',
  );
  expect(changeText({ input: 'source.sha256', before: 'ab', after: undefined })).toBe(
    'source.sha256: ab is gone',
  );
});
