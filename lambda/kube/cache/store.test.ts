import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../object.ts';
import { type Widget, widget } from '../testing/rig.ts';
import { Interner } from './interner.ts';
import { Store } from './store.ts';
import { trimmed } from './trim.ts';
import { isOlder } from './version.ts';

function at(key: string, version: number, labels?: Record<string, string>): Widget {
  const object = widget(key);
  return { ...object, metadata: { ...object.metadata, uid: key, resourceVersion: `${version}`, labels } };
}

const team = { team: ({ metadata }: Widget) => (metadata.labels?.team ? [metadata.labels.team] : []) };

test('versions are numbers, of any length', () => {
  expect(isOlder('9', '10')).toBe(true);
  expect(isOlder('10', '9')).toBe(false);
  expect(isOlder('10', '10')).toBe(false);
  expect(isOlder('99999999999999999999', '100000000000000000000')).toBe(true);
  expect(isOlder('opaque', '10')).toBe(false);
});

test('managed fields and the copy of kubectl are not kept', () => {
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': '{}', mine: 'yes' };
  const { metadata } = trimmed({
    ...widget('a/x'),
    metadata: { name: 'x', annotations, managedFields: [{}] } as Widget['metadata'],
  });
  expect(metadata).toEqual({ name: 'x', annotations: { mine: 'yes' } });
});

test('what is stored says the same, whatever strings it shares (property)', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy: unknown = JSON.parse(JSON.stringify(value));
      expect(new Interner().intern(copy)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('an answer to our own write is not undone by an event from before it', () => {
  const store = new Store<Widget>();
  store.put(at('a/x', 7));
  store.put(at('a/x', 6));
  store.remove(at('a/x', 5));
  expect(store.get('a/x')?.metadata.resourceVersion).toBe('7');
});

test('an answer that comes after its object has gone brings nothing back', () => {
  const store = new Store<Widget>();
  store.put(at('a/other', 4));
  store.remove(at('a/x', 7));
  store.put(at('a/x', 6), true);
  expect(store.get('a/x')).toBeUndefined();
  store.put(at('a/x', 8), true);
  expect(store.get('a/x')?.metadata.resourceVersion).toBe('8');
});

test('an answer that a later list does not know brings nothing back', () => {
  const store = new Store<Widget>();
  const listing = store.startList();
  store.put(at('a/gone', 7), true);
  store.put(at('a/new', 12), true);
  listing.commit('10');
  expect([...store.values()].map(({ metadata }) => metadata.name)).toEqual(['new']);
});

test('what the watch tells of our own writes is expected once, and of nothing else', () => {
  const store = new Store<Widget>();
  store.put(at('a/x', 5));
  store.put(at('a/x', 7), true);
  expect(['5', '7', '7'].map((version) => store.expects(version))).toEqual([false, true, false]);
  store.put(at('a/x', 9));
  store.put(at('a/x', 9), true);
  expect(store.expects('9')).toBe(false);
  store.put(at('a/x', 11), true);
  store.startList().commit('20');
  expect(store.expects('11')).toBe(false);
});

test('a list that began before our own write does not undo it', () => {
  const store = new Store<Widget>();
  store.put(at('a/old', 1));
  const listing = store.startList();
  store.put(at('a/x', 7));
  listing.commit();
  expect([...store.values()].map(({ metadata }) => metadata.name)).toEqual(['x']);
  const next = store.startList();
  next.commit();
  expect(store.size).toBe(0);
});

test('the list of one namespace says nothing about others', () => {
  const store = new Store<Widget>();
  store.put(at('a/x', 1));
  store.put(at('b/x', 2));
  store.startList('a').commit();
  expect(store.get('a/x')).toBeUndefined();
  expect(store.get('b/x')).toBeDefined();
});

test('a list tells listeners only what differs, and nothing when it is abandoned', () => {
  const store = new Store<Widget>();
  store.put(at('a/same', 1));
  store.put(at('a/gone', 2));
  const told: (string | undefined)[] = [];
  store.onChange(({ before, after }) => told.push((after ?? before)?.metadata.name));
  const abandoned = store.startList();
  abandoned.add(at('a/never', 9));
  abandoned.abandon();
  const listing = store.startList();
  for (const object of [at('a/same', 1), at('a/new', 3)]) listing.add(object);
  listing.commit();
  expect(told).toEqual(['new', 'gone']);
});

test('every index says what a scan says, whatever happened (property)', () => {
  const change = fc.record({
    key: fc.constantFrom('a/1', 'a/2', 'b/1'),
    team: fc.option(fc.constantFrom('red', 'blue'), { nil: undefined }),
    gone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const store = new Store<Widget, 'team'>({ indexes: team });
      changes.forEach(({ key, team, gone }, index) => {
        const object = at(key, index + 1, team ? { team } : {});
        if (gone) store.remove(object);
        else store.put(object);
      });
      for (const name of ['red', 'blue']) {
        const scan = [...store.values()].filter(({ metadata }) => metadata.labels?.team === name);
        const keys = (objects: Widget[]) => objects.map(({ metadata }) => keyOf(metadata)).sort();
        expect(keys(store.by('team', name))).toEqual(keys(scan));
      }
    }),
  );
});
