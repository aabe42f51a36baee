import { expect, it } from 'vitest';
import type { Finding } from '../../constructs/checks/finding.ts';
import type { RendererAnswer } from './message.ts';
import { inFleetOrder, merge } from './renderers.ts';
import type { TurnDifference } from './turn.ts';

const finding = { rule: 'capacity', cluster: 'pro', problem: 'too much' } as Finding;

function report(cluster: string, findings: readonly Finding[] = []): RendererAnswer {
  return { kind: 'report', report: { findings, written: [`dist/${cluster}/x.yaml`], removed: [] } };
}

function difference(cluster: string): TurnDifference {
  const differences = { clusters: [{ cluster, objects: [], nodeFiles: [] }] };
  return { fleet: ['pro', 'studio'], differences } as unknown as TurnDifference;
}

it('puts what the threads found into the order of the fleet', () => {
  const { clusters } = inFleetOrder([difference('studio'), difference('pro')]);
  expect(clusters.map(({ cluster }) => cluster)).toEqual(['pro', 'studio']);
});

it('lists what all threads wrote', () => {
  expect(merge([report('studio'), report('pro')])).toEqual({
    kind: 'report',
    report: { findings: [], written: ['dist/pro/x.yaml', 'dist/studio/x.yaml'], removed: [] },
  });
});

it('names a finding once that every thread has', () => {
  const merged = merge([report('pro', [finding]), report('studio', [finding])]);
  expect(merged).toMatchObject({ report: { findings: [finding] } });
});

it('tells the error of one thread for all', () => {
  const error = { kind: 'error', text: 'SyntaxError' } as const;
  expect(merge([report('pro'), error])).toEqual(error);
});
