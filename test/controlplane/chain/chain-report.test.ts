import { expect, test } from 'vitest';
import { fleet } from '../../../clusters/fleet.ts';
import { pi } from '../../../clusters/pi.ts';
import { renderSpec } from '../../../constructs/render-spec.ts';
import { chainReport, formatReport } from './chain-report.ts';
import type { StageRecord } from './readiness-record.ts';

const view = renderSpec(pi(), fleet);

/** Every stage takes ten seconds once its dependencies are ready, `slow` a hundred. */
function recorded(slow: string): ReadonlyMap<string, StageRecord> {
  const seconds = new Map<string, number>();
  const readyAt = (name: string): number => {
    const known = seconds.get(name);
    if (known !== undefined) return known;
    const { dependsOn = [] } = view.stages.find((stage) => stage.name === name) ?? {};
    const ready = Math.max(0, ...dependsOn.map(readyAt)) + (name === slow ? 100 : 10);
    seconds.set(name, ready);
    return ready;
  };
  const moment = (second: number) => ({ time: 5000 + second * 1000, order: second });
  return new Map(
    view.stages.map(({ name }) => [name, { began: moment(readyAt(name) - 1), ready: moment(readyAt(name)) }]),
  );
}

const push = { commit: 'abc', pushed: 5000, peakMemory: 900 };

test('times are seconds since the push, the earliest stage first', () => {
  const report = chainReport(view, { ...push, record: recorded('none') });
  expect(report.stages[0]).toMatchObject({ name: 'namespaces', began: 9, ready: 10 });
  expect(report.ready).toBe(Math.max(...report.stages.map(({ ready }) => ready)));
  expect(report.stages).toHaveLength(view.stages.length);
});

test('the critical path leads to the last stage through what kept it waiting', () => {
  const { criticalPath } = chainReport(view, { ...push, record: recorded('longhorn') });
  expect(criticalPath.slice(0, 3)).toEqual(['namespaces', 'longhorn', 'ollama']);
  expect(chainReport(view, { ...push, record: recorded('traefik') }).criticalPath).toEqual([
    'namespaces',
    'cert-manager',
    'cert-manager-issuers',
    'traefik',
    'knative-serving',
    'functions',
  ]);
});

test('a stage that never was ready cannot be reported', () => {
  const record = new Map([...recorded('none')].slice(1));
  expect(() => chainReport(view, { ...push, record })).toThrow('only a chain that is ready');
});

test('people get a line for each stage, with the estimate beside it', () => {
  const text = formatReport(chainReport(view, { ...push, record: recorded('none') }));
  const count = view.stages.length;
  expect(text.split('\n')[0]).toMatch(
    new RegExp(`^pi: one push, ${count} stages ready after \\d+ s \\(estimated \\d+ s\\), 900 MiB at most$`),
  );
  expect(text).toMatch(/^ {2}traefik +prerequisites +39 +40 +\d+$/m);
});
