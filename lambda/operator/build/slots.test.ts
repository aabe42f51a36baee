import { expect, test } from 'vitest';
import type { QueuedBuild } from '../../builder/queue.ts';
import { BuildSlots } from './slots.ts';

function build(hash: string, namespace = 'a', since = 0): QueuedBuild {
  return { hash, namespace, since };
}

test('as many build at once as may, in all and of a namespace', () => {
  const running: QueuedBuild[] = [];
  const slots = new BuildSlots({ total: 3, perNamespace: 2 }, () => running);
  expect(slots.enter(build('1'), 'a/one', 0)).toBe(true);
  expect(slots.enter(build('2'), 'a/two', 0)).toBe(true);
  expect(slots.enter(build('3'), 'a/three', 0)).toBe(false);
  expect(slots.enter(build('4', 'b'), 'b/one', 0)).toBe(true);
  expect(slots.enter(build('5', 'c'), 'c/one', 0)).toBe(false);
  slots.settle('a/one');
  expect(slots.ready()).toEqual(['c/one']);
});

test('a build that began counts, first as told and then as seen', () => {
  const running: QueuedBuild[] = [];
  const slots = new BuildSlots({ total: 1, perNamespace: 1 }, () => running);
  expect(slots.enter(build('1'), 'a/one', 0)).toBe(true);
  running.push(build('1'));
  slots.settle('a/one');
  expect(slots.enter(build('2'), 'a/two', 1)).toBe(false);
  running.pop();
  expect(slots.ready()).toEqual(['a/two']);
});

test('a function that no longer builds waits no more', () => {
  const slots = new BuildSlots({ total: 1, perNamespace: 1 }, () => [build('other', 'x')]);
  slots.enter(build('1'), 'a/one', 0);
  slots.enter(build('2'), 'a/one', 0);
  expect(slots.waiting).toBe(1);
  slots.leave('a/one');
  expect(slots.waiting).toBe(0);
});
