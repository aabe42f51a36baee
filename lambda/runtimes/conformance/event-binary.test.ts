import type { OutgoingHttpHeaders } from 'node:http';
import { expect, it } from 'vitest';
import { eventHeaders, freshId, reason } from './client.ts';
import { inEveryLanguage, serving } from './serving.ts';

/** UTF-8 bytes as node:http writes a header: one byte a character. */
const rawBytes = (text: string): string => Buffer.from(text).toString('latin1');

const decoded: readonly [name: string, sent: string, received: string][] = [
  ['a percent-encoded space', 'a%20b', 'a b'],
  ['a percent-encoded euro sign', '%E2%82%AC', '€'],
  ['a percent-encoded emoji', '%F0%9F%98%80', '😀'],
  ['lower-case hex digits', '%e2%82%ac', '€'],
  ['one round of decoding only', 'a%2520b', 'a%20b'],
  ['a plus sign as a plus sign', 'a+b', 'a+b'],
  ['a percent-encoded quote', '%22a%22', '"a"'],
  ['a percent-encoded percent sign', '100%25', '100%'],
  ['a quoted string', '"a b"', 'a b'],
  ['an escaped quote in a quoted string', '"a\\"b"', 'a"b'],
  ['an escaped backslash in a quoted string', '"a\\\\b"', 'a\\b'],
  ['a needless escape in a quoted string', '"\\a"', 'a'],
  ['percent-encoding inside of a quoted string', '"a%20b"', 'a b'],
  ['a quote that is not at the beginning', 'a"b', 'a"b'],
  ['parentheses, which are no comments', 'a (b)', 'a (b)'],
  ['a comma', 'a, b', 'a, b'],
  ['unencoded UTF-8 of older senders', rawBytes('Grüße €'), 'Grüße €'],
  ['white space around the value', '  a  ', 'a'],
  ['a value of 4,000 characters', 'x'.repeat(4000), 'x'.repeat(4000)],
];

const refused: readonly [name: string, changes: OutgoingHttpHeaders][] = [
  ['no ce-specversion', { 'ce-specversion': undefined }],
  ['no ce-id', { 'ce-id': undefined }],
  ['no ce-source', { 'ce-source': undefined }],
  ['no ce-type', { 'ce-type': undefined }],
  ['an empty ce-id', { 'ce-id': '' }],
  ['an empty ce-source', { 'ce-source': '' }],
  ['an empty ce-type', { 'ce-type': '' }],
  ['an empty ce-subject', { 'ce-subject': '' }],
  ['an empty ce-dataschema', { 'ce-dataschema': '' }],
  ['an id that is an empty quoted string', { 'ce-id': '""' }],
  ['specversion 0.3', { 'ce-specversion': '0.3' }],
  ['specversion 1.1', { 'ce-specversion': '1.1' }],
  ['an overlong UTF-8 sequence', { 'ce-subject': '%C0%A0' }],
  ['a byte that UTF-8 does not have', { 'ce-subject': '%FF' }],
  ['a surrogate in UTF-8', { 'ce-subject': '%ED%A0%80' }],
  ['a character beyond U+10FFFF', { 'ce-subject': '%F4%90%80%80' }],
  ['half a UTF-8 sequence', { 'ce-subject': '%E2%82' }],
  ['a percent sign alone', { 'ce-subject': '100%' }],
  ['a percent sign with one digit', { 'ce-subject': '%4' }],
  ['a percent sign with other letters', { 'ce-subject': '%zz' }],
  ['unencoded bytes that are not UTF-8', { 'ce-subject': 'Gr\xfc\xdfe' }],
  ['a quoted string without end', { 'ce-subject': '"abc' }],
  ['text after a quoted string', { 'ce-subject': '"a"b' }],
  ['a quoted string whose last quote is escaped', { 'ce-subject': '"abc\\"' }],
  ['an encoded NUL', { 'ce-subject': 'a%00b' }],
  ['an encoded line feed', { 'ce-id': 'a%0Ab' }],
  ['an encoded DEL', { 'ce-subject': '%7F' }],
  ['an encoded C1 control character', { 'ce-subject': '%C2%85' }],
  ['the noncharacter U+FFFE', { 'ce-subject': '%EF%BF%BE' }],
  ['the noncharacter U+FDD0', { 'ce-subject': '%EF%B7%90' }],
  ['the noncharacter U+1FFFF', { 'ce-subject': '%F0%9F%BF%BF' }],
  ['a dash in a name', { 'ce-my-extension': 'a' }],
  ['an underscore in a name', { 'ce-my_extension': 'a' }],
  ['a name without letters', { 'ce-': 'a' }],
  ['a header ce-datacontenttype', { 'ce-datacontenttype': 'text/plain' }],
  ['a header ce-data', { 'ce-data': 'a' }],
  ['a header ce-data_base64', { 'ce-data_base64': 'YQ==' }],
  ['ce-id twice', { 'ce-id': ['a', 'b'] }],
  ['an extension twice', { 'ce-extension': ['a', 'b'] }],
  ['a time in words', { 'ce-time': 'yesterday' }],
  ['a time without zone', { 'ce-time': '2026-01-02T03:04:05' }],
  ['a date alone', { 'ce-time': '2026-01-02' }],
  ['a month 13', { 'ce-time': '2026-13-02T03:04:05Z' }],
  ['30 February', { 'ce-time': '2026-02-30T03:04:05Z' }],
  ['an hour 25', { 'ce-time': '2026-01-02T25:04:05Z' }],
];

inEveryLanguage('binary events', (language) => {
  const fn = serving(language, { FUNCTION_HANDLER: 'main.echo' });

  async function echoed(changes: OutgoingHttpHeaders, body?: string | Uint8Array) {
    const { status, text } = await fn.current.send({
      headers: eventHeaders({ prefer: 'reply', ...changes }),
      body,
    });
    expect({ status, text }).toMatchObject({ status: 200 });
    return JSON.parse(text) as { attributes: Record<string, unknown>; kind: string; data?: unknown };
  }

  it('hands over the required attributes', async () => {
    const id = freshId();
    const { attributes, kind } = await echoed({ 'ce-id': id });
    expect(attributes).toEqual({ id, source: '/conformance', type: 'conformance.test' });
    expect(kind).toBe('none');
  });

  it('hands over the optional attributes and extensions', async () => {
    const { attributes } = await echoed({
      'ce-subject': 'a/b.txt',
      'ce-time': '2026-01-02T03:04:05.678+01:00',
      'ce-dataschema': 'https://example.com/schema',
      'content-type': 'text/plain',
      'ce-partitionkey': 'k1',
      'ce-ext2': '7',
      'ce-constructor': 'c',
    });
    expect(attributes).toMatchObject({
      subject: 'a/b.txt',
      time: '2026-01-02T03:04:05.678+01:00',
      dataschema: 'https://example.com/schema',
      datacontenttype: 'text/plain',
      partitionkey: 'k1',
      ext2: '7',
      constructor: 'c',
    });
  });

  it('knows header names in any case', async () => {
    const headers = {
      'CE-SpecVersion': '1.0',
      'CE-ID': freshId(),
      'Ce-Source': '/case',
      'cE-tYPE': 't',
      Prefer: 'reply',
      'CE-MyExt': 'x',
    };
    const { status, text } = await fn.current.send({ headers });
    expect(status).toBe(200);
    expect(JSON.parse(text).attributes).toMatchObject({ source: '/case', type: 't', myext: 'x' });
  });

  it('takes an empty Content-Type as none', async () => {
    const { attributes, kind } = await echoed({ 'content-type': '' }, 'x');
    expect([attributes.datacontenttype, kind]).toEqual([undefined, 'bytes']);
  });

  it('hands over an empty extension', async () => {
    expect((await echoed({ 'ce-extension': '' })).attributes).toMatchObject({ extension: '' });
  });

  it.each(['2026-01-02T03:04:05Z', '2024-02-29T23:59:59.123456789Z', '2026-01-02T03:04:05-12:30'])(
    'takes the time %s',
    async (time) => {
      expect((await echoed({ 'ce-time': time })).attributes.time).toBe(time);
    },
  );

  it.each(decoded)('decodes %s', async (_, sent, received) => {
    expect((await echoed({ 'ce-subject': sent })).attributes.subject).toBe(received);
  });

  it('decodes the id, the source and the type too', async () => {
    const { attributes } = await echoed({
      'ce-id': `%C3%A9${freshId()}`,
      'ce-source': '/a%20b',
      'ce-type': '"t"',
    });
    expect(attributes).toMatchObject({ id: expect.stringMatching(/^é/), source: '/a b', type: 't' });
  });

  it.each(refused)('refuses %s', async (_, changes) => {
    const answer = await fn.current.send({ headers: eventHeaders(changes) });
    expect(answer.status).toBe(400);
    expect(reason(answer)).toBe('BadEvent');
  });

  it('refuses a request that is no event at all', async () => {
    const answer = await fn.current.send({
      headers: { 'content-type': 'application/json' },
      body: '{"a":1}',
    });
    expect(answer.status).toBe(400);
    expect(reason(answer)).toBe('BadEvent');
  });

  it.each<[name: string, type: string | undefined, body: string | Uint8Array, kind: string, data: unknown]>([
    ['a JSON object', 'application/json', '{"a":[1,"b"]}', 'json', { a: [1, 'b'] }],
    ['a JSON string', 'application/json', '"a"', 'json', 'a'],
    ['a JSON number', 'application/json', '0', 'json', 0],
    ['JSON by suffix', 'application/vnd.example+json', '[]', 'json', []],
    ['JSON under another main type', 'text/json', '[1]', 'json', [1]],
    ['JSON by upper case and with a charset', 'Application/JSON; charset=UTF-8', '"é"', 'json', 'é'],
    ['text', 'text/plain', 'grüße', 'text', 'grüße'],
    ['text with a charset', 'text/csv; charset="utf-8"', 'é,b', 'text', 'é,b'],
    [
      'text of another charset as bytes',
      'text/plain; charset=iso-8859-1',
      new Uint8Array([0xe9]),
      'bytes',
      '6Q==',
    ],
    ['bytes', 'application/octet-stream', new Uint8Array([0, 255, 10]), 'bytes', 'AP8K'],
    ['bytes of an image', 'image/png', new Uint8Array([0x89, 0x50]), 'bytes', 'iVA='],
    ['bytes when nothing says what they are', undefined, '{"a":1}', 'bytes', 'eyJhIjoxfQ=='],
    ['nothing for an empty body', 'application/octet-stream', '', 'none', undefined],
    ['nothing for an empty body that claims to be JSON', 'application/json', '', 'none', undefined],
  ])('hands over %s', async (_, type, body, kind, data) => {
    const echo = await echoed({ 'content-type': type }, body);
    expect([echo.kind, echo.data]).toEqual([kind, data]);
    expect(echo.attributes.datacontenttype).toBe(type);
  });

  it.each<[name: string, type: string, body: string | Uint8Array]>([
    ['JSON that is none', 'application/json', '{"a":'],
    ['JSON with text after it', 'application/json', '{} x'],
    ['JSON that is not UTF-8', 'application/json', new Uint8Array([0x22, 0xff, 0x22])],
    ['text that is not UTF-8', 'text/plain', new Uint8Array([0x61, 0xc0, 0xa0])],
  ])('refuses %s', async (_, type, body) => {
    const answer = await fn.current.send({ headers: eventHeaders({ 'content-type': type }), body });
    expect(answer.status).toBe(400);
    expect(reason(answer)).toBe('BadEvent');
  });
});
