import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutProse } from './schema.ts';

test('prose goes at every depth, constraints and defaults stay', () => {
  const stripped = withoutProse({
    description: 'A thing.',
    type: 'object',
    required: ['size'],
    properties: {
      size: { type: 'string', title: 'Size', enum: ['s', 'l'], default: 's', example: 's' },
      list: { type: 'array', maxItems: 3, items: { description: 'One.', pattern: '^a$', nullable: true } },
      map: { additionalProperties: { externalDocs: { url: 'u' }, format: 'int32', minimum: 1 } },
      any: {
        anyOf: [{ description: 'x', type: 'integer' }, { type: 'string' }],
        'x-kubernetes-int-or-string': true,
      },
    },
    'x-kubernetes-validations': [{ rule: 'self.size != ""', message: 'size', reason: 'FieldValueRequired' }],
  });
  expect(stripped).toEqual({
    type: 'object',
    required: ['size'],
    properties: {
      size: { type: 'string', enum: ['s', 'l'], default: 's' },
      list: { type: 'array', maxItems: 3, items: { pattern: '^a$', nullable: true } },
      map: { additionalProperties: { format: 'int32', minimum: 1 } },
      any: { anyOf: [{ type: 'integer' }, { type: 'string' }], 'x-kubernetes-int-or-string': true },
    },
    'x-kubernetes-validations': [{ rule: 'self.size != ""', message: 'size', reason: 'FieldValueRequired' }],
  });
});

test('a property may be called like a keyword of prose', () => {
  const schema = { properties: { description: { type: 'string' }, title: { type: 'string' } } };
  expect(withoutProse(schema)).toEqual(schema);
});

test('a default keeps keys that look like prose', () => {
  const schema = { default: { description: 'given by the user', items: { title: 'kept' } } };
  expect(withoutProse(schema)).toEqual(schema);
});

test('a reference gets its new form', () => {
  const renamed = withoutProse({ items: { $ref: '#/definitions/a.B' } }, (ref) =>
    ref.slice('#/definitions/'.length),
  );
  expect(renamed).toEqual({ items: { $ref: 'a.B' } });
});

test('stripping twice changes nothing more', () => {
  const schema = fc.letrec((tie) => ({
    node: fc.record(
      {
        description: fc.string(),
        type: fc.constantFrom('object', 'string'),
        items: tie('node'),
        properties: fc.dictionary(fc.constantFrom('description', 'a', 'items'), tie('node'), { maxKeys: 2 }),
        enum: fc.array(fc.string(), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  })).node;
  fc.assert(
    fc.property(schema, (generated) => {
      const once = withoutProse(JSON.parse(JSON.stringify(generated)));
      expect(withoutProse(once)).toEqual(once);
    }),
  );
});
