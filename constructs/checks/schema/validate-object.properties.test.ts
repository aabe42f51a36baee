import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from './changed.fixtures.ts';
import { SchemaRegistry } from './registry.ts';
import { samples } from './samples.fixtures.ts';
import { type Fields, isFields } from './schema.ts';
import { nodeOf, type SchemaNode } from './schema-node.ts';
import { validateObject } from './validate-object.ts';

const registry = new SchemaRegistry();
const MINOR = '1.36';

/** A field of a sample that can go wrong: where it is, with dots and with brackets. */
interface Place {
  readonly sample: Fields;
  readonly dots: string;
  readonly path: string;
  /** The object's schema, or that of the object which has the field. */
  readonly node: SchemaNode;
}

interface Spots {
  readonly required: readonly Place[];
  readonly closed: readonly Place[];
}

function join(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!/^[\w-]+$/.test(step)) return `${path}[${JSON.stringify(step)}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** Every required field that a sample has, and every object in it that takes no unknown field. */
function* spotsOf(sample: Fields, node: SchemaNode, value: unknown, dots = '', path = ''): Generator<Spots> {
  const below = (step: string | number) => (dots === '' ? String(step) : `${dots}.${step}`);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (node.items) yield* spotsOf(sample, node.items, item, below(index), join(path, index));
    }
  }
  if (!isFields(value) || node.type !== 'object') return;
  const required = node.required.filter(
    (name) => name in value && node.property(name)?.default === undefined,
  );
  yield {
    required: required.map((name) => ({ sample, dots: below(name), path: join(path, name), node })),
    closed: node.open || node.additional ? [] : [{ sample, dots, path, node }],
  };
  for (const name of Object.keys(value)) {
    const child = node.property(name) ?? node.additional;
    if (child && !name.includes('.'))
      yield* spotsOf(sample, child, value[name], below(name), join(path, name));
  }
}

const spots = Object.values(samples).flatMap((sample) => {
  const known = registry.find(MINOR, sample.apiVersion, sample.kind);
  if (!known) throw new Error(`no schema of ${sample.kind}`);
  return [...spotsOf(sample, nodeOf(known.schema, known.resolve), sample)];
});
const required = spots.flatMap((spot) => spot.required);
const closed = spots.flatMap((spot) => spot.closed);

describe('validateObject', () => {
  it('misses no required field', () => {
    expect(required.length).toBeGreaterThan(20);
    for (const { sample, dots, path } of required) {
      const problems = validateObject(registry, MINOR, changed(sample, [dots, undefined]));
      expect(problems).toContainEqual({ path, rule: 'required', message: 'is required' });
    }
  });

  it('misses no unknown field, whatever its name and value', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !/[.]/.test(text) && text !== '__proto__');
    fc.assert(
      fc.property(
        fc.constantFrom(...closed),
        name,
        fc.jsonValue(),
        ({ sample, dots, path, node }, field, value) => {
          fc.pre(node.property(field) === undefined);
          const manifest = changed(sample, [dots === '' ? field : `${dots}.${field}`, value]);
          const unknown = validateObject(registry, MINOR, manifest).filter(
            ({ rule }) => rule === 'unknown-field',
          );
          expect(unknown.map((problem) => problem.path)).toEqual([join(path, field)]);
        },
      ),
    );
  });
});
