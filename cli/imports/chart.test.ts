import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChart, renderChart, withSubcharts } from './chart.ts';
import { upstream } from './fixtures/read.ts';

let folder: string;
const file = (): string => join(folder, 'charts/demo-chart.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upstream-'));
  cpSync(upstream, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the namespace of the workloads is left out, another one is kept', () => {
  const namespaces = readChart(folder, 'demo-chart').objects.map(({ kind, namespace }) => [kind, namespace]);
  expect(namespaces).toEqual([
    ['Service', undefined],
    ['ClusterRole', undefined],
    ['Role', 'kube-system'],
    ['RoleBinding', 'kube-system'],
    ['Secret', 'kube-system'],
    ['Deployment', undefined],
  ]);
});

test('the facts are rendered with one object and one value a line', () => {
  const facts = readChart(folder, 'demo-chart');
  const text = renderChart(facts);
  expect(JSON.parse(text)).toEqual(facts);
  expect(text).toContain('\n    {"apiVersion":"v1","kind":"Service","name":"demo"},\n');
  expect(text).toContain('\n    "extraArgs": "list",\n');
  expect(text).not.toContain('Rendered with defaults');
});

test('the values of a chart inside stand below its name, and what the outer one says of them wins', () => {
  const facts = readChart(folder, 'demo-chart');
  const inside = {
    ...facts,
    chart: 'inner',
    values: { own: 'map', shared: 'map' },
    templateOnlyValues: ['read'],
  };
  const outer = { ...facts, values: { ...facts.values, 'inner.shared': 'list' } };
  const both = withSubcharts(outer, [inside]);
  expect(both.values).toEqual({ ...facts.values, 'inner.shared': 'list', 'inner.own': 'map' });
  expect(both.templateOnlyValues).toEqual([...facts.templateOnlyValues, 'inner.read']);
});

test('what is not a chart is refused with its file', () => {
  expect(() => readChart(folder, 'absent')).toThrow(`${join(folder, 'charts/absent.json')}: no such file`);
  writeFileSync(file(), '{');
  expect(() => readChart(folder, 'demo-chart')).toThrow(`${file()}: `);
  writeFileSync(file(), '{"chart":"other"}');
  expect(() => readChart(folder, 'demo-chart')).toThrow(`${file()}: holds the chart "other"`);
  writeFileSync(
    file(),
    '{"chart":"demo-chart","values":{},"version":"1","appVersion":"1","kubeVersion":"","crds":[]}',
  );
  expect(() => readChart(folder, 'demo-chart')).toThrow(`${file()}: objects is not a list`);
});
