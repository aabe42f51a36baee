import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from './errors.ts';
import { readStructured, writeStructured } from './structured.ts';

const required = { specversion: '1.0', id: 'a', source: '/s', type: 't' } as const;

it('reads or refuses any bytes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        expect(() => readStructured(Buffer.from(bytes))).toThrow(Refusal);
      },
    ),
    { numRuns: 1000 },
  );
});

it('reads or refuses any attributes, and hands over only what may be one', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'id',
      'time',
      'subject',
      'data',
      'data_base64',
      'datacontenttype',
      '__proto__',
      'constructor',
    ),
  );
  fc.assert(
    fc.property(fc.dictionary(name, fc.jsonValue()), (attributes) => {
      let read: object;
      try {
        read = readStructured(Buffer.from(JSON.stringify({ ...required, ...attributes })));
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        return;
      }
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      for (const [key, value] of Object.entries(read)) {
        if (key === 'data') continue;
        expect(key).toMatch(/^[a-z0-9]+$/);
        expect(['string', 'boolean', 'number']).toContain(typeof value);
      }
    }),
    { numRuns: 1000 },
  );
});

it('gives bytes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (data) => {
      const read = readStructured(Buffer.from(writeStructured({ ...required, data })));
      expect(Buffer.from(data).equals(read.data as Buffer)).toBe(true);
    }),
  );
});

it('writes the JSON of bytes that are JSON', () => {
  const event = { ...required, datacontenttype: 'application/json', data: Buffer.from('{"a":1}') };
  expect(JSON.parse(writeStructured(event))).toEqual({
    ...required,
    datacontenttype: 'application/json',
    data: { a: 1 },
  });
});
