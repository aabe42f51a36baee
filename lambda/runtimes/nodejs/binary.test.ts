import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHeader, encodeHeader, readBinary } from './binary.ts';
import { Refusal } from './errors.ts';
import { readEvent, writeBinary, writeStructuredMessage } from './http-binding.ts';

const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const text = fc.string({ unit: 'binary' }).filter((value) => !forbidden.test(value));
const latin1 = fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)) });

/** Either a value or a refusal: nothing else may come of bytes from outside. */
function orRefusal<Value>(read: () => Value): Value | Refusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const rawHeaders = (headers: object): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);

describe('header values', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(decodeHeader('extension', encodeHeader(value))).toBe(value);
      }),
      { examples: [['a b'], ['"quoted"'], ['100%'], ['%41'], ['😀é\u00a0'], ['\\']] },
    );
  });

  it('are printable ASCII without space and quote', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(encodeHeader(value)).toMatch(/^[\x21\x23-\x7e]*$/);
      }),
    );
  });

  it('are decoded to allowed text or refused, whatever the bytes', () => {
    fc.assert(
      fc.property(latin1, (value) => {
        const decoded = orRefusal(() => decodeHeader('extension', value));
        if (typeof decoded === 'string') expect(decoded).not.toMatch(forbidden);
        else expect(decoded.reason).toBe('BadEvent');
      }),
      { numRuns: 2000 },
    );
  });

  it('keep to one round of decoding', () => {
    fc.assert(
      fc.property(text, (value) => {
        const twice = encodeHeader(encodeHeader(value));
        expect(decodeHeader('extension', twice)).toBe(encodeHeader(value));
      }),
    );
  });
});

describe('events', () => {
  const event = fc.record({
    specversion: fc.constant('1.0' as const),
    id: text.filter(Boolean),
    source: text.filter(Boolean),
    type: text.filter(Boolean),
    extension: text,
    data: fc.jsonValue().filter((value) => value !== null),
  });

  it('come back out of binary mode', () => {
    fc.assert(
      fc.property(event, (sent) => {
        const { headers, body } = writeBinary(sent);
        const received = readBinary(rawHeaders(headers), 'application/json', Buffer.from(body as string));
        expect(received).toEqual({
          ...JSON.parse(JSON.stringify(sent)),
          datacontenttype: 'application/json',
        });
      }),
    );
  });

  it('come back out of structured mode', () => {
    fc.assert(
      fc.property(event, (sent) => {
        const { body } = writeStructuredMessage(sent);
        const received = readEvent([], 'application/cloudevents+json', Buffer.from(body as string));
        expect(received).toEqual({
          ...JSON.parse(JSON.stringify(sent)),
          datacontenttype: 'application/json',
        });
      }),
    );
  });

  it('are read or refused, whatever the headers', () => {
    const name = fc.constantFrom(
      'ce-id',
      'ce-source',
      'ce-type',
      'ce-specversion',
      'ce-time',
      'ce-x',
      'CE-ID',
      'ce-data',
      'ce-',
      'host',
    );
    const value = fc.oneof(latin1, fc.constantFrom('1.0', 'a', '2026-01-02T03:04:05Z'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, value)),
        fc.constantFrom(undefined, 'application/json', 'text/plain', 'a/b'),
        fc.uint8Array(),
        (headers, type, body) => {
          const read = orRefusal(() => readBinary(headers.flat(), type, Buffer.from(body)));
          if (!(read instanceof Refusal)) expect([read.specversion, read.id === '']).toEqual(['1.0', false]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
