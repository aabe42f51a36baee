import { expect, test } from 'vitest';
import { isSettled, stageStates } from './stage-states.ts';

const request = { requestedAt: 'now', revision: 'main@sha1:2' };

interface Facts {
  readonly ready: 'True' | 'False' | 'Unknown';
  readonly reason?: string;
  readonly handled?: string;
  readonly applied?: string;
  readonly observed?: number;
  readonly dependsOn?: readonly string[];
  readonly suspend?: boolean;
}

function kustomization(name: string, facts: Facts): object {
  const { ready, reason = 'Any', handled = 'now', applied = request.revision, observed = 1 } = facts;
  const { dependsOn = [], suspend = false } = facts;
  return {
    metadata: { name, generation: 1 },
    spec: { suspend, dependsOn: dependsOn.map((each) => ({ name: each })) },
    status: {
      observedGeneration: observed,
      lastHandledReconcileAt: handled,
      lastAppliedRevision: applied,
      conditions: [{ type: 'Ready', status: ready, reason, message: `${name} says` }],
    },
  };
}

function stateOf(facts: Facts): string | undefined {
  return stageStates([kustomization('web', facts)], request)[0]?.state;
}

test('ready is what applied the revision after the request and is healthy', () => {
  expect(stateOf({ ready: 'True' })).toBe('ready');
  expect(stateOf({ ready: 'True', handled: 'before' })).toBe('waiting');
  expect(stateOf({ ready: 'True', applied: 'main@sha1:1' })).toBe('waiting');
  expect(stateOf({ ready: 'True', observed: 0 })).toBe('waiting');
});

test('a stage without any status is waited for', () => {
  const states = stageStates([{ metadata: { name: 'web', generation: 1 }, spec: {} }], request);
  expect(states).toEqual([{ name: 'web', state: 'waiting' }]);
});

test('an old failure is not held against a stage, nor one that it waits for', () => {
  expect(stateOf({ ready: 'False' })).toBe('failed');
  expect(stateOf({ ready: 'False', handled: 'before' })).toBe('waiting');
  expect(stateOf({ ready: 'False', reason: 'DependencyNotReady' })).toBe('waiting');
  expect(stateOf({ ready: 'Unknown' })).toBe('waiting');
});

test('a suspended stage is not waited for', () => {
  expect(stateOf({ ready: 'False', handled: 'before', suspend: true })).toBe('suspended');
});

test('a failure blocks what waits for it, however far away, and ends the waiting', () => {
  const waits = { ready: 'False', reason: 'DependencyNotReady' } as const;
  const states = stageStates(
    [
      kustomization('site', { ...waits, dependsOn: ['web'] }),
      kustomization('web', { ...waits, dependsOn: ['base'] }),
      kustomization('base', { ready: 'False', reason: 'HealthCheckFailed' }),
      kustomization('other', { ready: 'True' }),
    ],
    request,
  );
  expect(states).toEqual([
    { name: 'base', state: 'failed', message: 'base says' },
    { name: 'other', state: 'ready' },
    { name: 'site', state: 'blocked', message: 'site says' },
    { name: 'web', state: 'blocked', message: 'web says' },
  ]);
  expect(isSettled(states)).toBe(true);
  expect(isSettled(stageStates([kustomization('web', waits)], request))).toBe(false);
});
