import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emitDocument } from './emit.ts';

/** Pieces that mean something in YAML, or that some reader treats in its own way. */
const syntax = [
  ...[
    'y',
    'NO',
    'on',
    'Off',
    'true',
    'null',
    '~',
    '<<',
    '=',
    '0',
    '017',
    '0o17',
    '0x1F',
    '0b1',
    '1_000',
    '1:30',
  ],
  ...[
    '.5',
    '1e3',
    '.inf',
    '-.NaN',
    '2001-12-14',
    'T',
    'Z',
    '-',
    '+',
    '.',
    '_',
    '---',
    '...',
    ': ',
    ':',
    ' #',
  ],
  ...[
    '#',
    '- ',
    '? ',
    '|',
    '>',
    '%',
    '@',
    '`',
    '!',
    '!!str',
    '&a',
    '*a',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '\\',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\0',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u200d',
    '\u2028',
    '\ufeff',
  ],
  ...['a', 'é', '中', '\uffff', '😀', '\u{e0001}'],
];
const line = fc.oneof(
  fc.constantFrom('', ' ', '  ', '\t', ' a', 'a ', '\ta', 'a', '# a', '- a', 'a: b', '---'),
);
const text = fc.oneof(
  fc.array(fc.constantFrom(...syntax), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...'0123456789+-._:eExobTZ n'), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary' }),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 1e20, 1e21, 1e-7, 5e-324),
);
const name = fc.oneof(
  text,
  fc.constantFrom('apiVersion', 'kind', 'metadata', 'name', 'namespace', 'status', 'spec'),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof({ maxDepth: 5 }, text, number, fc.boolean(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('json'), { maxLength: 4 }),
  object: fc.dictionary(name, tie('json'), { maxKeys: 5, noNullPrototype: true }),
}));

describe('any JSON value', () => {
  test.each([{ version: '1.1' }, { version: '1.2' }, { schema: 'yaml-1.1' }] as const)(
    'is read back by %j and emitted the same again',
    (reader) => {
      fc.assert(
        fc.property(json, (value) => {
          const emitted = emitDocument(value);
          const read: unknown = parse(emitted, reader);
          expect(read).toStrictEqual(value);
          expect(emitDocument(read)).toBe(emitted);
        }),
        { numRuns: 3000 },
      );
    },
  );

  test('is emitted the same in any order of insertion', () => {
    fc.assert(
      fc.property(fc.dictionary(name, json, { noNullPrototype: true }), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(emitDocument(reversed)).toBe(emitDocument(value));
      }),
    );
  });
});
