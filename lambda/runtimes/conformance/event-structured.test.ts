import { expect, it } from 'vitest';
import { freshId, reason } from './client.ts';
import { inEveryLanguage, serving } from './serving.ts';

const event = (changes: object = {}): object => ({
  specversion: '1.0',
  id: freshId(),
  source: '/conformance',
  type: 'conformance.test',
  ...changes,
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const refused: readonly [name: string, body: () => string | Uint8Array][] = [
  ['an empty body', () => ''],
  ['JSON that is none', () => '{"specversion":'],
  ['an array', () => JSON.stringify([event()])],
  ['a string', () => '"event"'],
  ['null', () => 'null'],
  [
    'bytes that are not UTF-8',
    () => new Uint8Array([...Buffer.from('{"specversion":"1.0","id":"'), 0xff, 0x22, 0x7d]),
  ],
  ['a byte order mark', () => `\ufeff${JSON.stringify(event())}`],
  ...['specversion', 'id', 'source', 'type'].map((name): [string, () => string] => [
    `an event without ${name}`,
    () => JSON.stringify(event({ [name]: undefined })),
  ]),
  ...Object.entries({
    'specversion 1.1': { specversion: '1.1' },
    'specversion as a number': { specversion: 1 },
    'an id that is a number': { id: 7 },
    'an id that is null': { id: null },
    'an empty id': { id: '' },
    'an empty subject': { subject: '' },
    'a subject that is true': { subject: true },
    'a time in words': { time: 'yesterday' },
    'an extension with a fraction': { extension: 1.5 },
    'an extension beyond 32 bits': { extension: 2_147_483_648 },
    'an extension that is an object': { extension: {} },
    'an extension that is an array': { extension: [] },
    'a name with upper case': { myExtension: 'a' },
    'a name with an underscore': { my_extension: 'a' },
    'an empty name': { '': 'a' },
    'data and data_base64': { data: 1, data_base64: 'YQ==' },
    'data_base64 that is no string': { data_base64: 1 },
    'data_base64 with other characters': { data_base64: 'a*==' },
    'data_base64 without padding': { data_base64: 'YQ' },
    'data_base64 with white space': { data_base64: 'YQ= =' },
    'JSON in data_base64 that is none': { datacontenttype: 'application/json', data_base64: base64('{') },
    'text in data_base64 that is not UTF-8': { datacontenttype: 'text/plain', data_base64: '/w==' },
    'a NUL in an attribute': { subject: 'a\0b' },
    'a lone surrogate in an attribute': { subject: '\ud800' },
    'a noncharacter in an attribute': { subject: '\uffff' },
  }).map(([name, changes]): [string, () => string] => [name, () => JSON.stringify(event(changes))]),
  ['an attribute __proto__', () => JSON.stringify(event()).replace('{', '{"__proto__":"a",')],
];

inEveryLanguage('structured events', (language) => {
  const fn = serving(language, { FUNCTION_HANDLER: 'main.echo' });

  const post = (body: string | Uint8Array, type = 'application/cloudevents+json') =>
    fn.current.send({ headers: { 'content-type': type, prefer: 'reply' }, body });

  async function echoed(changes: object, type?: string) {
    const { status, text } = await post(JSON.stringify(event(changes)), type);
    expect({ status, text }).toMatchObject({ status: 200 });
    return JSON.parse(text) as { attributes: Record<string, unknown>; kind: string; data?: unknown };
  }

  it('hands over the required attributes', async () => {
    const id = freshId();
    const { attributes, kind } = await echoed({ id });
    expect(attributes).toEqual({ id, source: '/conformance', type: 'conformance.test' });
    expect(kind).toBe('none');
  });

  it('hands over optional attributes and extensions of every type', async () => {
    const more = {
      subject: 'é',
      time: '2026-01-02T03:04:05Z',
      dataschema: 'urn:a',
      datacontenttype: 'text/plain',
      text: 'a',
      yes: true,
      no: false,
      seven: 7,
      low: -2_147_483_648,
      empty: '',
    };
    expect((await echoed(more)).attributes).toMatchObject(more);
  });

  it('takes null as absent', async () => {
    const { attributes } = await echoed({ subject: null, extension: null, time: null });
    expect(Object.keys(attributes).sort()).toEqual(['id', 'source', 'type']);
  });

  it('does not decode percent signs', async () => {
    expect((await echoed({ subject: 'a%20b' })).attributes.subject).toBe('a%20b');
  });

  it.each([
    'application/cloudevents+json; charset=utf-8',
    'Application/CloudEvents+JSON',
    'application/cloudevents+json;charset="UTF-8"',
  ])('takes %s', async (type) => {
    await echoed({}, type);
  });

  it('does not look at ce- headers', async () => {
    const headers = {
      'content-type': 'application/cloudevents+json',
      prefer: 'reply',
      'ce-id': 'header',
      'ce-bad_name': 'x',
    };
    const { text } = await fn.current.send({ headers, body: JSON.stringify(event({ id: 'body' })) });
    expect(JSON.parse(text).attributes.id).toBe('body');
  });

  it.each<[name: string, changes: object, kind: string, data: unknown]>([
    ['an object', { data: { a: [1, null] } }, 'json', { a: [1, null] }],
    ['a string', { data: 'a' }, 'json', 'a'],
    ['false', { data: false }, 'json', false],
    ['a number', { data: 0 }, 'json', 0],
    ['text that its type says', { datacontenttype: 'text/plain', data: 'a' }, 'text', 'a'],
    ['bytes', { data_base64: 'AP8K' }, 'bytes', 'AP8K'],
    ['bytes with their type', { datacontenttype: 'image/png', data_base64: 'iVA=' }, 'bytes', 'iVA='],
    [
      'JSON out of base64',
      { datacontenttype: 'application/json', data_base64: base64('{"a":1}') },
      'json',
      { a: 1 },
    ],
    ['text out of base64', { datacontenttype: 'text/plain', data_base64: base64('é') }, 'text', 'é'],
    ['nothing for empty base64', { data_base64: '' }, 'none', undefined],
  ])('hands over %s', async (_, changes, kind, data) => {
    const echo = await echoed(changes);
    expect([echo.kind, echo.data]).toEqual([kind, data]);
  });

  it.each(refused)('refuses %s', async (_, body) => {
    const answer = await post(body());
    expect(answer.status).toBe(400);
    expect(reason(answer)).toBe('BadEvent');
  });

  it('refuses another charset', async () => {
    const answer = await post(JSON.stringify(event()), 'application/cloudevents+json; charset=iso-8859-1');
    expect(answer.status).toBe(400);
    expect(reason(answer)).toBe('BadEvent');
  });

  it.each([
    ['a batch', 'application/cloudevents-batch+json', '[]', 'UnsupportedBatch'],
    [
      'a batch with a charset',
      'Application/CloudEvents-Batch+JSON; charset=utf-8',
      '[{}]',
      'UnsupportedBatch',
    ],
    ['a batch in another format', 'application/cloudevents-batch+avro', '', 'UnsupportedBatch'],
    ['an event in another format', 'application/cloudevents+avro', 'x', 'UnsupportedFormat'],
    ['an event in no format', 'application/cloudevents', '{}', 'UnsupportedFormat'],
  ])('refuses %s with 415', async (_, type, body, error) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(415);
    expect(reason(answer)).toBe(error);
  });
});
