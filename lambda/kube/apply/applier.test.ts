import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rig, type Widget, widget, widgets } from '../testing/rig.ts';
import { Applier } from './applier.ts';
import { canonical } from './canonical.ts';
import { differences } from './differences.ts';

const annotation = 'test.dev/applied';

function world() {
  const { client, model, clock } = rig();
  let writes = 0;
  model.onWrite(() => {
    writes += 1;
  });
  const live = () => client.get(widgets, { namespace: 'a', name: 'x' });
  const applier = new Applier({ client, annotation });
  const apply = async (spec: Widget['spec'], by = applier) =>
    by.apply(widgets, widget('a/x', spec), await live());
  return {
    client,
    clock,
    live,
    apply,
    count: () => writes,
    restarted: () => new Applier({ client, annotation }),
  };
}

test('what is there already is not written again, not even by the next process', async () => {
  const { apply, count, restarted } = world();
  await apply({ size: 1, tags: ['a'] });
  expect(await apply({ tags: ['a'], size: 1 })).toBeUndefined();
  expect(await apply({ size: 1, tags: ['a'] }, restarted())).toBeUndefined();
  expect(count()).toBe(1);
});

test('an edit by somebody else is undone', async () => {
  const { client, apply, live } = world();
  await apply({ size: 1, tags: ['a'] });
  await client.mergePatch(widgets, { namespace: 'a', name: 'x' }, { spec: { tags: ['a', 'b'] } });
  await apply({ size: 1, tags: ['a'] });
  expect((await live())?.spec).toEqual({ size: 1, tags: ['a'] });
});

test('what is not wanted any more goes, and what others added stays', async () => {
  const { client, apply, live } = world();
  await apply({ size: 1, colour: 'red' });
  await client.mergePatch(widgets, { namespace: 'a', name: 'x' }, { spec: { default: true } });
  expect(await apply({ size: 1, colour: 'red' })).toBeUndefined();
  await apply({ size: 1 });
  expect((await live())?.spec).toEqual({ size: 1, default: true });
});

test('a value that the server writes in another way is not written again and again', async () => {
  const { client, apply, live, count } = world();
  const rewriting = new Applier({
    client: Object.assign(Object.create(client), {
      apply: async (...args: Parameters<typeof client.apply>) => {
        await client.apply(...args);
        await client.mergePatch(widgets, { namespace: 'a', name: 'x' }, { spec: { cpu: '1' } });
        return live();
      },
    }),
    annotation,
  });
  await apply({ cpu: '1000m' }, rewriting);
  const before = count();
  expect(await apply({ cpu: '1000m' }, rewriting)).toBeUndefined();
  expect(count()).toBe(before);
  await client.mergePatch(widgets, { namespace: 'a', name: 'x' }, { spec: { cpu: '9' } });
  expect(await apply({ cpu: '1000m' }, rewriting)).toBeDefined();
});

test('canonical texts are equal exactly when values are, in any order of members (property)', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const reordered = JSON.parse(JSON.stringify(one), (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      );
      expect(canonical(reordered)).toBe(canonical(one));
      if (canonical(one) === canonical(other)) expect(differences(other, one).size).toBe(0);
      expect(differences(one, one).size).toBe(0);
    }),
  );
});
