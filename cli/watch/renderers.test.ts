import { expect, it } from 'vitest';
import type { Finding } from '../../constructs/checks/finding.ts';
import type { RendererAnswer } from './message.ts';
import { merge } from './renderers.ts';
import type { TurnReport } from './turn.ts';

const finding = { rule: 'capacity', cluster: 'pro', problem: 'too much' } as Finding;

function report(cluster: string, findings: readonly Finding[] = []): RendererAnswer {
  const differences = {
    clusters: [{ cluster, objects: [], nodeFiles: [] }],
  } as unknown as TurnReport['differences'];
  const files = { written: [`dist/${cluster}/x.yaml`], removed: [] };
  return { kind: 'report', report: { fleet: ['pro', 'studio'], differences, findings, ...files } };
}

it('puts what the threads say into the order of the fleet', () => {
  expect(merge([report('studio'), report('pro')])).toMatchObject({
    report: {
      differences: { clusters: [{ cluster: 'pro' }, { cluster: 'studio' }] },
      written: ['dist/pro/x.yaml', 'dist/studio/x.yaml'],
    },
  });
});

it('names a finding once that every thread has, and no difference beside it', () => {
  expect(merge([report('pro', [finding]), report('studio', [finding])])).toMatchObject({
    report: { findings: [finding], differences: { clusters: [] } },
  });
});

it('tells the error of one thread for all', () => {
  const error = { kind: 'error', text: 'SyntaxError' } as const;
  expect(merge([report('pro'), error])).toEqual(error);
});
