import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, type ConditionUpdate, isTrue, mergeConditions, transitions } from './condition.ts';

const early = Date.UTC(2026, 0, 1, 12);
const late = early + 60_000;

const ready: ConditionUpdate = { type: 'Ready', status: 'True', reason: 'AllReady', message: '' };

test('lastTransitionTime moves with the status and with nothing else', () => {
  const first = mergeConditions([], [ready], early);
  const reworded = mergeConditions(first, [{ ...ready, reason: 'StillReady', message: 'as before' }], late);
  expect(reworded[0]).toMatchObject({ reason: 'StillReady', lastTransitionTime: '2026-01-01T12:00:00Z' });
  const failed = mergeConditions(reworded, [{ ...ready, status: 'False', reason: 'Broken' }], late);
  expect(failed[0]?.lastTransitionTime).toBe('2026-01-01T12:01:00Z');
});

test('an update that says nothing new keeps the very condition', () => {
  const before = mergeConditions([], [ready], early);
  expect(mergeConditions(before, [ready], late)[0]).toBe(before[0]);
});

test('a transition is a new status or reason, not a new message', () => {
  const before = mergeConditions([], [ready, { ...ready, type: 'Built' }], early);
  const after = mergeConditions(before, [{ ...ready, message: 'reworded' }], late);
  expect(transitions(before, after)).toEqual([]);
  const failed = mergeConditions(after, [{ ...ready, status: 'False', reason: 'Broken' }], late);
  expect(transitions(after, failed)).toEqual([{ from: after[0], to: failed[0] }]);
  expect(isTrue(failed, 'Built')).toBe(true);
});

test('merging twice is merging once, and other types are untouched (property)', () => {
  const update = fc.record<ConditionUpdate>({
    type: fc.constantFrom('Ready', 'Built', 'Served'),
    status: fc.constantFrom('True', 'False', 'Unknown'),
    reason: fc.constantFrom('A', 'B'),
    message: fc.constantFrom('', 'why'),
    observedGeneration: fc.nat(3),
  });
  const unique = { selector: ({ type }: ConditionUpdate) => type };
  fc.assert(
    fc.property(fc.uniqueArray(update, unique), fc.uniqueArray(update, unique), (first, second) => {
      const before = mergeConditions([], first, early);
      const once = mergeConditions(before, second, late);
      expect(mergeConditions(once, second, late + 1)).toEqual(once);
      const touched = new Set(second.map(({ type }) => type));
      const rest = (all: readonly Condition[]) => all.filter(({ type }) => !touched.has(type));
      expect(rest(once)).toEqual(rest(before));
    }),
  );
});
