import { expect, test } from 'vitest';
import { madeBy } from './chart-hooks.ts';

const hook = 'pre-install';
const app = { kind: 'Deployment', name: 'app' };
const job = { kind: 'Job', name: 'setup', hook };
const account = { kind: 'ServiceAccount', name: 'setup', hook };
const chart = [app, job, account];

test('everything is made unless values say otherwise', () => {
  expect(chart.filter(madeBy({}, chart))).toEqual(chart);
});

test('what a hook has besides its Job goes with it', () => {
  const workloads = { 'Job/setup': { absent: true } };
  expect(chart.filter(madeBy({ workloads }, chart))).toEqual([app]);
});

test('it stays with the last Job', () => {
  const other = { kind: 'Job', name: 'other', hook };
  const workloads = { 'Job/setup': { absent: true } };
  expect([...chart, other].filter(madeBy({ workloads }, [...chart, other]))).toEqual([app, account, other]);
});

test('hooks without any Job stay', () => {
  const workloads = { 'Deployment/app': { absent: true } };
  expect([app, account].filter(madeBy({ workloads }, [app, account]))).toEqual([account]);
});
