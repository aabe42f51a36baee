import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCustomResources } from './custom-resource.ts';
import { indexFile, manifestFiles, schemaFiles } from './custom-resource-files.ts';
import { upstream } from './fixtures/read.ts';
import { selectResources } from './used.ts';

let folder: string;
const at = (path: string): string => join(folder, 'crds/example.dev', path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upstream-'));
  cpSync(upstream, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the storage version is used, the versions that are not served are not listed', () => {
  const [gadget, widget] = readCustomResources(folder);
  expect(gadget).toMatchObject({
    kind: 'HTTPGadget',
    scope: 'Cluster',
    plural: 'httpgadgets',
    version: 'v1beta1',
  });
  expect(widget).toMatchObject({
    group: 'example.dev',
    kind: 'Widget',
    version: 'v1',
    versions: ['v1alpha1', 'v1'],
  });
});

test('a schema file has the version in use, without prose', () => {
  const widgets = selectResources(folder, readCustomResources(folder), { 'example.dev': ['Widget'] });
  const text = schemaFiles(widgets).get('schemas/example.dev/Widget.json') ?? '';
  expect(text).toMatch(
    /^\{"apiVersion":"example.dev\/v1","kind":"Widget","plural":"widgets","scope":"Namespaced","versions":\["v1alpha1","v1"\],"schema":\{/,
  );
  expect(text.endsWith('}\n')).toBe(true);
  const { schema } = JSON.parse(text);
  expect(schema.properties.spec.properties.description).toEqual({ type: 'string' });
  expect(schema.properties.spec.properties.size).toEqual({
    type: 'string',
    enum: ['small', 'extra-large'],
    default: 'small',
  });
  expect(schema.properties.spec['x-kubernetes-validations']).toEqual([
    {
      rule: "self.size != 'small' || !has(self.capacity)",
      message: 'a small widget has no capacity',
      fieldPath: '.capacity',
    },
  ]);
  expect(schema.description).toBeUndefined();
});

test('a manifest has every version and can be applied', () => {
  const text = manifestFiles(readCustomResources(folder)).get('manifests/example.dev/widgets.json') ?? '';
  const crd = JSON.parse(text);
  expect(crd).toMatchObject({ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' });
  expect(crd.metadata).toEqual({ name: 'widgets.example.dev' });
  expect(crd.spec.versions.map((version: { name: string }) => version.name)).toEqual([
    'v1alpha1',
    'v1',
    'v0',
  ]);
  expect(crd.spec.versions[1].additionalPrinterColumns).toEqual([
    { name: 'Size', type: 'string', jsonPath: '.spec.size' },
  ]);
  expect(text).not.toContain('something small');
});

test('the index has one kind a line', () => {
  expect(indexFile(readCustomResources(folder)).get('schemas/index.json')).toBe(`{
  "example.dev": {
    "HTTPGadget": {"plural":"httpgadgets","scope":"Cluster","versions":["v1beta1"]},
    "Widget": {"plural":"widgets","scope":"Namespaced","versions":["v1alpha1","v1"]}
  }
}
`);
});

test('every bad file is named at once', () => {
  writeFileSync(at('a.yaml'), 'kind: Deployment\n');
  writeFileSync(at('b.yaml'), 'spec: [\n');
  writeFileSync(at('c.yaml'), 'kind: CustomResourceDefinition\nspec: { names: {}, versions: [] }\n');
  expect(() => readCustomResources(folder)).toThrow(
    new RegExp(
      [
        `^${at('a.yaml')}: not a CustomResourceDefinition`,
        `${at('b.yaml')}: .+`,
        `${at('c.yaml')}: no version is served; .+$`,
      ].join('\n'),
    ),
  );
});

test('two files of one kind are refused', () => {
  cpSync(at('widgets.yaml'), at('widgets2.yaml'));
  expect(() => readCustomResources(folder)).toThrow(
    `${at('widgets2.yaml')}: example.dev/Widget is already defined by ${at('widgets.yaml')}`,
  );
});

test('a kind that the folder does not have is named', () => {
  const wanted = { 'example.dev': ['Widget', 'Gizmo'], 'other.dev': ['Thing'] };
  expect(() => selectResources(folder, readCustomResources(folder), wanted)).toThrow(
    `${folder}: no CRD for example.dev/Gizmo\n${folder}: no CRD for other.dev/Thing`,
  );
});
