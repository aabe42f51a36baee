import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attributes, compileFilter, compileTriggerFilter, type Filter } from './filter.ts';
import { filterProblems } from './validate-filters.ts';

const order: Attributes = { specversion: '1.0', id: '1', source: '/shop/eu', type: 'order.placed' };

describe('a filter', () => {
  test.each<[string, Filter, boolean]>([
    ['exact, equal', { exact: { type: 'order.placed' } }, true],
    ['exact, another case', { exact: { type: 'Order.placed' } }, false],
    ['exact, all attributes must match', { exact: { type: 'order.placed', source: '/other' } }, false],
    ['exact, attribute missing', { exact: { subject: 'x' } }, false],
    ['exact, a name of the prototype', { exact: { constructor: 'x' } }, false],
    ['prefix', { prefix: { type: 'order.' } }, true],
    ['prefix in the middle', { prefix: { type: 'placed' } }, false],
    ['suffix', { suffix: { source: '/eu' } }, true],
    ['suffix, attribute missing', { suffix: { subject: '/eu' } }, false],
    ['not', { not: { exact: { type: 'order.placed' } } }, false],
    ['not, attribute missing', { not: { exact: { subject: 'x' } } }, true],
    ['all', { all: [{ prefix: { type: 'order' } }, { suffix: { type: 'placed' } }] }, true],
    ['all, one fails', { all: [{ prefix: { type: 'order' } }, { suffix: { type: 'paid' } }] }, false],
    ['any, one passes', { any: [{ exact: { type: 'x' } }, { suffix: { type: 'placed' } }] }, true],
    ['any, none passes', { any: [{ exact: { type: 'x' } }] }, false],
  ])('%s', (_, filter, passes) => {
    expect(compileFilter(filter)(order)).toBe(passes);
    expect(filterProblems([filter])).toEqual([]);
  });

  const leaf = fc.oneof(
    ...(['exact', 'prefix', 'suffix'] as const).map((kind) =>
      fc
        .record({ name: fc.constantFrom('type', 'source', 'subject'), text: fc.constantFrom('a', 'ab', 'b') })
        .map(({ name, text }) => toFilter(kind, { [name]: text })),
    ),
  );
  const event = fc.dictionary(fc.constantFrom('type', 'source', 'subject'), fc.constantFrom('a', 'ab', 'ba'));

  test('not twice is the filter itself, and any is not all of not (property)', () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 4 }), event, (filters, attributes) => {
        const [first] = filters;
        if (!first) return;
        const passes = (filter: Filter) => compileFilter(filter)(attributes);
        expect(passes({ not: { not: first } })).toBe(passes(first));
        expect(passes({ any: filters })).toBe(passes({ not: { all: filters.map((not) => ({ not })) } }));
      }),
    );
  });
});

describe('the filters of a trigger', () => {
  const wrong: Attributes = { type: 'other' };
  test('all of them must pass', () => {
    const filters: Filter[] = [{ prefix: { type: 'order' } }, { exact: { source: '/other' } }];
    expect(compileTriggerFilter(filters, undefined)(order)).toBe(false);
    expect(compileTriggerFilter(filters.slice(0, 1), undefined)(order)).toBe(true);
  });
  test('win over filter', () => {
    expect(compileTriggerFilter([{ prefix: { type: 'order' } }], wrong)(order)).toBe(true);
  });
  test('do not count when the list is empty', () => {
    expect(compileTriggerFilter([], wrong)(order)).toBe(false);
  });
  test('without any, everything passes', () => {
    expect(compileTriggerFilter(undefined, undefined)(order)).toBe(true);
  });
  test('an empty text in filter.attributes accepts any value that is there', () => {
    expect(compileTriggerFilter(undefined, { type: '' })(order)).toBe(true);
    expect(compileTriggerFilter(undefined, { subject: '' })(order)).toBe(false);
  });
});

function toFilter(kind: 'exact' | 'prefix' | 'suffix', attributes: Attributes): Filter {
  if (kind === 'exact') return { exact: attributes };
  return kind === 'prefix' ? { prefix: attributes } : { suffix: attributes };
}
