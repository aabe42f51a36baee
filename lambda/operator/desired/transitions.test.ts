import { describe, expect, test } from 'vitest';
import { sample } from './fixtures.ts';
import { deletedEvent, lifecycleEvents, lifecycleTypes } from './lifecycle.ts';
import { healthy, now, withStatus } from './status/fixtures.ts';
import type { Observed } from './status/observed.ts';
import { status } from './status/status.ts';
import { eventsOf } from './transitions.ts';

const building: Observed = {
  source: healthy.source,
  build: { reason: 'Building', message: 'attempt 1', record: { hash: 'a1b2', attempts: 1 } },
};
const failing: Observed = {
  ...building,
  build: {
    reason: 'DependenciesFailed',
    message: 'no matching distribution found for reqests',
    record: { hash: 'a1b2', attempts: 1, durationSeconds: 7 },
  },
};

const fresh = status(sample, {}, now);
const started = status(withStatus(sample, fresh), building, now);
const failed = status(withStatus(sample, started), failing, now);
const done = status(withStatus(sample, started), healthy, now);

function types(from: typeof sample, to: typeof fresh): readonly string[] {
  return lifecycleEvents(from, to, now).map(({ type }) => type);
}

describe('Events', () => {
  test('say nothing while nothing has happened', () => {
    expect(eventsOf(undefined, fresh)).toEqual([
      { type: 'Normal', action: 'EventingReady', reason: 'NoTriggers', note: 'the function has no triggers' },
    ]);
    expect(eventsOf(started, started)).toEqual([]);
  });

  test('tell a failure once, as a warning', () => {
    expect(eventsOf(started, failed)).toEqual([
      {
        type: 'Warning',
        action: 'BuildSucceeded',
        reason: 'DependenciesFailed',
        note: 'no matching distribution found for reqests',
      },
    ]);
  });

  test('tell what was made, in the order of the conditions', () => {
    expect(eventsOf(started, done).map(({ reason }) => reason)).toEqual(['Ready', 'Built', 'ServiceReady']);
  });
});

describe('lifecycle events', () => {
  test('begin with the function and its build', () => {
    expect(types(sample, fresh)).toEqual([lifecycleTypes.created]);
    expect(types(withStatus(sample, fresh), started)).toEqual([lifecycleTypes.buildStarted]);
  });

  test('tell how the build ended and what became of the function', () => {
    expect(types(withStatus(sample, started), failed)).toEqual([
      lifecycleTypes.failed,
      lifecycleTypes.buildFailed,
    ]);
    expect(types(withStatus(sample, started), done)).toEqual([
      lifecycleTypes.ready,
      lifecycleTypes.buildSucceeded,
    ]);
  });

  test('tell a change of the spec', () => {
    const edited = { ...sample, metadata: { ...sample.metadata, generation: 4 } };
    expect(types(withStatus(edited, done), status(withStatus(edited, done), healthy, now))).toEqual([
      lifecycleTypes.updated,
    ]);
  });

  test('carry what the next one needs', () => {
    const [ready] = lifecycleEvents(withStatus(sample, started), done, now);
    expect(ready).toMatchObject({
      source: '/apis/lambda.knative.io/v1alpha1/namespaces/team/lambdafunctions/resize',
      subject: 'team/resize',
      time: '2026-02-03T04:05:06.000Z',
      data: { runtime: 'python', reason: 'Ready', buildHash: 'a1b2', url: 'http://resize.team.example' },
    });
  });

  test('have the same id when the same is worked out again before it is stored', () => {
    const from = withStatus(sample, started);
    const ids = [now, now + 60_000].map((at) =>
      lifecycleEvents(from, status(from, healthy, at), at).map(({ id }) => id),
    );
    expect(ids[1]).toEqual(ids[0]);
    expect(new Set(ids[0]).size).toBe(2);
  });

  test('have another id when the same happens again', () => {
    const [first] = lifecycleEvents(withStatus(sample, started), done, now);
    const broken = status(withStatus(sample, done), failing, now + 1000);
    const again = withStatus(sample, broken);
    const [second] = lifecycleEvents(again, status(again, healthy, now + 2000), now + 2000);
    expect(second?.type).toBe(first?.type);
    expect(second?.id).not.toBe(first?.id);
  });

  test('end with the function', () => {
    expect(deletedEvent(withStatus(sample, done), now)).toMatchObject({
      type: lifecycleTypes.deleted,
      data: { name: 'resize', generation: 3 },
    });
  });
});
