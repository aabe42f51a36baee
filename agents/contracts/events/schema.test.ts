import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chainNames } from '../chain.ts';
import { findingTypes, severities } from '../finding.ts';
import { eventTypes } from './event-types.ts';
import { address, examples } from './events.fixtures.ts';
import { message } from './message.ts';
import { checked, ShapeError, type ShapeName, schemaId } from './schema.ts';
import common from './schemas/common.v1.json' with { type: 'json' };
import findings from './schemas/findings.v1.json' with { type: 'json' };
import proofs from './schemas/proofs.v1.json' with { type: 'json' };

const names = Object.keys(examples) as ShapeName[];

describe.each(names)('%s', (name) => {
  it('takes its example', () => {
    expect(checked(name, JSON.parse(JSON.stringify(examples[name])))).toEqual(examples[name]);
  });

  it('takes a field of a later version', () => {
    const example = examples[name];
    const later = Array.isArray(example) ? [{ ...example[0], later: 1 }] : { ...example, later: 1 };
    expect(checked(name, later)).toBe(later);
  });

  it('misses every field that it needs', () => {
    const { required, items } = schemaOf(name);
    const fields = required ?? items?.required ?? [];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      const example = examples[name];
      const less = Array.isArray(example) ? [without(example[0], field)] : without(example, field);
      expect(() => checked(name, less), field).toThrow(ShapeError);
    }
  });

  it.each([undefined, null, 'text', 7, true])('refuses %s', (value) => {
    expect(() => checked(name, value)).toThrow(ShapeError);
  });
});

describe('a payload', () => {
  it.each([
    ['nothing', {}],
    ['both', { inline: {}, reference: { sha256: 'cd'.repeat(32), bytes: 1 } }],
    ['a path for a hash', { reference: { sha256: '../../../../etc/passwd', bytes: 1 } }],
    ['more than is read', { reference: { sha256: 'cd'.repeat(32), bytes: 2 ** 30 } }],
  ])('with %s is refused', (_, contract) => {
    expect(() => checked('fetched', { ...examples.fetched, contract })).toThrow(ShapeError);
  });
});

it('names every problem at once, with its place', () => {
  const wrong = { ...examples.requested, chain: 'dogecoin', address: '0xAB', reason: 'why not' };
  expect(() => checked('requested', wrong)).toThrow(/\/chain .*\/address .*\/reason /);
});

it('knows the names that the code knows', () => {
  expect(common.definitions.chain.enum).toEqual(chainNames);
  expect(findings.items.properties.type.enum).toEqual(findingTypes);
  expect(findings.items.properties.severity.enum).toEqual(severities);
  expect(proofs.items.properties.class.enum).toEqual(findingTypes);
});

describe('message', () => {
  it('has an id that follows from cause and data', () => {
    const first = message('requested', examples.requested, 'cause');
    expect(first).toEqual(message('requested', examples.requested, 'cause'));
    expect(first.id).not.toBe(message('requested', examples.requested, 'other cause').id);
    expect(first.id).not.toBe(message('requested', { ...examples.requested, attempt: 2 }, 'cause').id);
    expect(first).toMatchObject({
      type: eventTypes.requested,
      subject: `base/${address}`,
      dataschema: schemaId('requested'),
    });
  });
});

interface Schema {
  readonly required?: readonly string[];
  readonly items?: Schema;
}

function schemaOf(name: ShapeName): Schema {
  return JSON.parse(readFileSync(new URL(`./schemas/${name}.v1.json`, import.meta.url), 'utf8')) as Schema;
}

function without(value: object | undefined, field: string): object {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== field));
}
