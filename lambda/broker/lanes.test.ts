import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lanes } from './lanes.ts';

interface Item {
  readonly key: string | undefined;
  readonly number: number;
}

test('one item of a key is under way at a time, in order, and none is forgotten (property)', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', undefined), { maxLength: 50 });
  fc.assert(
    fc.property(keys, fc.array(fc.nat(100)), (arrivals, choices) => {
      const lanes = new Lanes<Item>();
      const underWay: Item[] = [];
      const started: Item[] = [];
      const start = (item: Item) => {
        if (item.key !== undefined) expect(underWay.map(({ key }) => key)).not.toContain(item.key);
        underWay.push(item);
        started.push(item);
      };
      const finish = (choice: number) => {
        const [item] = underWay.splice(choice % underWay.length, 1);
        const next = lanes.leave(item?.key);
        if (next) start(next);
      };
      arrivals.forEach((key, number) => {
        if (lanes.enter(key, { key, number })) start({ key, number });
        const choice = choices[number];
        if (choice !== undefined && underWay.length > 0) finish(choice);
      });
      while (underWay.length > 0) finish(0);
      expect(started).toHaveLength(arrivals.length);
      for (const key of ['a', 'b']) {
        const numbers = started.filter((item) => item.key === key).map(({ number }) => number);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }
    }),
  );
});
