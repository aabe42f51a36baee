import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runImports } from './command.ts';
import { swaggerFile, upstream } from './fixtures/read.ts';

let work: string;
let lines: string[];
let printed: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'imports-'));
  cpSync(upstream, join(work, 'upstream'), { recursive: true });
  lines = [];
  printed = '';
});
afterEach(() => rmSync(work, { recursive: true }));

const used = {
  resources: { 'example.dev': ['Widget', 'HTTPGadget'] },
  shipped: { 'example.dev': ['Widget'] },
  charts: ['demo-chart'],
};
const target = (): string => join(work, 'imports');
const folder = (): string => join(work, 'upstream');
const run = (args: readonly string[]): Promise<0 | 1 | 2> =>
  runImports(args, {
    target: target(),
    used,
    print: (text) => {
      printed += text;
    },
    progress: (line) => lines.push(line),
  });
const tree = (): Map<string, string> =>
  new Map(
    readdirSync(target(), { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(target(), path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(target(), path), 'utf8')]),
  );

test('a folder becomes the files of imports/, the same ones every time', async () => {
  const kubernetes = ['--kubernetes', `1.36.3=${swaggerFile}`];
  expect(await run([folder(), ...kubernetes])).toBe(0);
  const first = tree();
  expect([...first.keys()]).toEqual([
    'charts/demo-chart.json',
    'charts/demo-chart.ts',
    'crds/example.dev/http-gadget.ts',
    'crds/example.dev/widget.ts',
    'kubernetes/1.36.json',
    'manifests/example.dev/widgets.json',
    'schemas/example.dev/HTTPGadget.json',
    'schemas/example.dev/Widget.json',
    'schemas/index.json',
  ]);
  expect(lines.at(-1)).toBe('9 files: 9 written, 0 removed');
  rmSync(target(), { recursive: true });
  expect(await run([folder(), ...kubernetes])).toBe(0);
  expect(tree()).toEqual(first);
});

test('a chart gets the keys of those inside it, and those that it hands on', async () => {
  const more = { ...used, subcharts: { 'demo-chart': ['inner'] }, handedOn: { 'demo-chart': ['raw.deep'] } };
  const inner = { chart: 'inner', version: '1', appVersion: '1', kubeVersion: '', crds: [], objects: [] };
  writeFileSync(
    join(folder(), 'charts/inner.json'),
    JSON.stringify({ ...inner, values: { own: 'map' }, templateOnlyValues: [] }),
  );
  const options = { target: target(), used: more, print: () => {}, progress: () => {} };
  expect(await runImports([folder()], options)).toBe(0);
  const facts = JSON.parse(readFileSync(join(target(), 'charts/demo-chart.json'), 'utf8'));
  expect(facts.values).toMatchObject({ 'inner.own': 'map' });
  expect(facts.templateOnlyValues).toContain('raw.deep');
  expect(readFileSync(join(target(), 'charts/demo-chart.ts'), 'utf8')).toContain('readonly inner?: {');
});

test('cdk8s types the version in use, in erasable TypeScript', async () => {
  expect(await run([folder()])).toBe(0);
  const text = readFileSync(join(target(), 'crds/example.dev/widget.ts'), 'utf8');
  expect(text).toContain("apiVersion: 'example.dev/v1',");
  expect(text).toContain('readonly size: WidgetSpecSize;');
  expect(text).toContain('  EXTRA_HYPHEN_LARGE: "extra-large",\n');
  expect(text).toContain('export type WidgetSpecCapacity = number | string;');
  expect(text).toContain("'isURL': obj.isUrl,");
  expect(text).not.toContain('/**');
  expect(() => stripTypeScriptTypes(text, { mode: 'strip' })).not.toThrow();
});

test('Kubernetes files stay when no swagger is given, and go when their minor is not named', async () => {
  await run([folder(), '--kubernetes', `1.35=${swaggerFile}`]);
  await run([folder()]);
  expect([...tree().keys()]).toContain('kubernetes/1.35.json');
  await run([folder(), '--kubernetes', `1.36=${swaggerFile}`]);
  expect([...tree().keys()].filter((path) => path.startsWith('kubernetes'))).toEqual([
    'kubernetes/1.36.json',
  ]);
});

test('bad input leaves imports/ as it was and names every file', async () => {
  expect(await run([folder()])).toBe(0);
  const before = tree();
  const chart = join(folder(), 'charts/demo-chart.json');
  const crd = join(folder(), 'crds/example.dev/widgets.yaml');
  const swagger = join(work, 'swagger.json');
  writeFileSync(chart, '[]');
  writeFileSync(crd, 'kind: Widget\n');
  writeFileSync(swagger, 'no JSON');
  expect(await run([folder(), '--kubernetes', `1.36=${swagger}`])).toBe(1);
  const message = lines.at(-1) ?? '';
  expect(message).toContain(`${chart}: not a JSON object`);
  expect(message).toContain(`${swagger}: `);
  expect(message).toContain(`${crd}: not a CustomResourceDefinition`);
  expect(tree()).toEqual(before);
});

test.each([
  [[], 'arguments: expected one folder, got 0; see --help'],
  [['a', 'b'], 'arguments: expected one folder, got 2; see --help'],
  [
    ['a', '--kubernetes', '1.36'],
    '--kubernetes: expected <version>=<swagger.json> as in 1.36.3=swagger.json, got 1.36',
  ],
  [['--colour'], "arguments: Unknown option '--colour'"],
  [['/nowhere'], '/nowhere: no such folder'],
])('%j is refused', async (args, message) => {
  expect(await run(args)).toBe(1);
  expect(lines.at(-1)).toContain(message);
});

test('a failure of ours is not blamed on the input', async () => {
  writeFileSync(target(), 'a file where the folder should be');
  expect(await run([folder()])).toBe(2);
});

test('--help explains the arguments', async () => {
  expect(await run(['--help'])).toBe(0);
  expect(printed).toContain('npm run imports -- <folder> [--kubernetes <version>=<swagger.json>]');
});
