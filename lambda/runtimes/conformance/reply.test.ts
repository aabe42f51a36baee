import { expect, it } from 'vitest';
import { act, freshId, reason } from './client.ts';
import { inEveryLanguage, serving } from './serving.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const reply = { specversion: '1.0', id: 'r1', source: '/s', type: 't' };

inEveryLanguage('replies', (language) => {
  const fn = serving(language, { FUNCTION_HANDLER: 'main.act', K_SERVICE: 'replier' });

  const replyTo = (commands: object, headers = {}) => fn.current.send(act(commands, headers));
  const eventOf = (event: object) => replyTo({ outcome: 'event', event: { ...reply, ...event } });

  it('makes an event of what the handler returns', async () => {
    const id = freshId();
    const { status, headers, text } = await replyTo(
      { outcome: 'value', value: { a: 1 } },
      { 'ce-id': id, 'ce-type': 'order.made' },
    );
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'ce-specversion': '1.0',
      'ce-source': '/functions/replier',
      'ce-type': 'order.made.reply',
      'content-type': 'application/json',
    });
    expect(headers['ce-id']).toMatch(uuid);
    expect(headers['ce-time']).toBeUndefined();
    expect(JSON.parse(text)).toEqual({ a: 1 });
  });

  it.each<[string, unknown]>([
    ['a string', 'é'],
    ['a number', 0],
    ['false', false],
    ['an array', [1]],
    ['an empty string', ''],
  ])('sends %s as JSON', async (_, value) => {
    const { status, headers, text } = await replyTo({ outcome: 'value', value });
    expect([status, headers['content-type'], JSON.parse(text)]).toEqual([200, 'application/json', value]);
  });

  it('sends bytes as they are', async () => {
    const { headers, body } = await replyTo({ outcome: 'bytes', dataBase64: 'AP8K' });
    expect([headers['content-type'], [...body]]).toEqual(['application/octet-stream', [0, 255, 10]]);
  });

  it('answers 204 when the handler returns nothing', async () => {
    const { status, headers, body } = await replyTo({});
    expect([status, body.length, headers['ce-id']]).toEqual([204, 0, undefined]);
  });

  it('answers 204 when the handler returns null', async () => {
    expect((await replyTo({ outcome: 'value', value: null })).status).toBe(204);
  });

  it('replies only when it is asked to', async () => {
    const { status, body, headers } = await replyTo({ outcome: 'value', value: 1 }, { prefer: undefined });
    expect([status, body.length, headers['ce-id']]).toEqual([204, 0, undefined]);
  });

  it.each(['respond-async', 'replying', 'return=minimal'])(
    'does not take Prefer: %s for the wish',
    async (prefer) => {
      expect((await replyTo({ outcome: 'value', value: 1 }, { prefer })).status).toBe(204);
    },
  );

  it.each(['Reply', 'respond-async, reply', 'reply; wait=10', 'reply,wait=1'])(
    'takes Prefer: %s for the wish',
    async (prefer) => {
      expect((await replyTo({ outcome: 'value', value: 1 }, { prefer })).status).toBe(200);
    },
  );

  it('sends an event as the handler made it', async () => {
    const made = {
      subject: 'a',
      time: '2026-01-02T03:04:05Z',
      dataschema: 'urn:a',
      extension: 'x',
      data: { a: 1 },
    };
    const { headers, text } = await eventOf(made);
    expect(headers).toMatchObject({
      'ce-specversion': '1.0',
      'ce-id': 'r1',
      'ce-source': '/s',
      'ce-type': 't',
      'ce-subject': 'a',
      'ce-time': '2026-01-02T03:04:05Z',
      'ce-dataschema': 'urn:a',
      'ce-extension': 'x',
      'content-type': 'application/json',
    });
    expect(headers['ce-data']).toBeUndefined();
    expect(JSON.parse(text)).toEqual({ a: 1 });
  });

  it('fills in what an event lacks', async () => {
    const { headers } = await replyTo(
      { outcome: 'event', event: { specversion: '1.0', data: 1 } },
      { 'ce-type': 'a' },
    );
    expect(headers).toMatchObject({ 'ce-source': '/functions/replier', 'ce-type': 'a.reply' });
    expect(headers['ce-id']).toMatch(uuid);
  });

  it('sends an event without data', async () => {
    const { status, headers, body } = await eventOf({});
    expect([status, headers['ce-id'], body.length, headers['content-type']]).toEqual([
      200,
      'r1',
      0,
      undefined,
    ]);
  });

  it('sends text with its type', async () => {
    const { headers, text } = await eventOf({ datacontenttype: 'text/plain', data: 'grüße' });
    expect([headers['content-type'], text]).toEqual(['text/plain', 'grüße']);
  });

  it('sends bytes with their type', async () => {
    const { headers, body } = await replyTo({
      outcome: 'event',
      event: { ...reply, datacontenttype: 'image/png' },
      dataBase64: 'iVA=',
    });
    expect([headers['content-type'], body.toString('base64')]).toEqual(['image/png', 'iVA=']);
  });

  it.each([
    ['a space', 'a b', 'a%20b'],
    ['a quote', 'a"b', 'a%22b'],
    ['a percent sign', '100%', '100%25'],
    ['letters outside of ASCII', 'é€', '%C3%A9%E2%82%AC'],
    ['an emoji', '😀', '%F0%9F%98%80'],
    ['nothing else', "/a?b=c&d=e+f;,:!#$'()*@[]~", "/a?b=c&d=e+f;,:!#$'()*@[]~"],
  ])('percent-encodes %s', async (_, subject, encoded) => {
    expect((await eventOf({ subject })).headers['ce-subject']).toBe(encoded);
  });

  it('sends booleans and integers as text', async () => {
    const { headers } = await eventOf({ yes: true, no: false, seven: 7 });
    expect(headers).toMatchObject({ 'ce-yes': 'true', 'ce-no': 'false', 'ce-seven': '7' });
  });

  it.each<[string, object]>([
    ['a specversion it does not know', { specversion: '2.0' }],
    ['an empty id', { id: '' }],
    ['a name with a dash', { 'my-name': 'a' }],
    ['a name with upper case', { myName: 'a' }],
    ['a line feed in an attribute', { subject: 'a\r\nset-cookie: b' }],
    ['an extension that is an object', { extension: { a: 1 } }],
    ['a time in words', { time: 'now' }],
    ['an object that is said to be text', { datacontenttype: 'text/plain', data: { a: 1 } }],
  ])('fails rather than send %s', async (_, event) => {
    const answer = await eventOf(event);
    expect(answer.status).toBe(500);
    expect(reason(answer)).toBe('HandlerError');
  });

  it('fails rather than send data that JSON cannot hold', async () => {
    const answer = await replyTo({ outcome: 'unserialisable' });
    expect(answer.status).toBe(500);
    expect(reason(answer)).toBe('HandlerError');
  });

  it('replies in structured mode when Accept names it', async () => {
    const accept = 'application/cloudevents+json, */*;q=0.1';
    const { status, headers, text } = await replyTo(
      { outcome: 'event', event: { ...reply, subject: 'é b', yes: true, data: { a: 1 } } },
      { accept },
    );
    expect([status, headers['content-type'], headers['ce-id']]).toEqual([
      200,
      'application/cloudevents+json',
      undefined,
    ]);
    const { traceparent: _, ...event } = JSON.parse(text);
    expect(event).toEqual({
      ...reply,
      subject: 'é b',
      yes: true,
      functionhops: 1,
      datacontenttype: 'application/json',
      data: { a: 1 },
    });
  });

  it('replies with bytes in structured mode', async () => {
    const { text } = await replyTo(
      { outcome: 'bytes', dataBase64: 'AP8K' },
      { accept: 'application/cloudevents+json' },
    );
    expect(JSON.parse(text)).toMatchObject({
      datacontenttype: 'application/octet-stream',
      data_base64: 'AP8K',
    });
    expect(JSON.parse(text).data).toBeUndefined();
  });

  it('replies with text in structured mode', async () => {
    const event = { ...reply, datacontenttype: 'text/plain', data: 'é' };
    const { text } = await replyTo({ outcome: 'event', event }, { accept: 'application/cloudevents+json' });
    expect(JSON.parse(text)).toMatchObject({ datacontenttype: 'text/plain', data: 'é' });
  });

  it('replies in binary mode to a structured event', async () => {
    const headers = { 'content-type': 'application/cloudevents+json', prefer: 'reply' };
    const body = JSON.stringify({ ...reply, id: freshId(), data: { outcome: 'value', value: [1] } });
    const answer = await fn.current.send({ headers, body });
    expect([answer.status, answer.headers['ce-type'], answer.text]).toEqual([200, 't.reply', '[1]']);
  });

  it('carries the trace on', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { headers } = await replyTo({ outcome: 'value', value: 1 }, { traceparent });
    expect(headers['ce-traceparent']).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
    expect(headers['ce-traceparent']).not.toBe(traceparent);
  });

  it("leaves a handler's own trace extension alone", async () => {
    const traceparent = '00-11111111111111111111111111111111-2222222222222222-00';
    expect((await eventOf({ traceparent })).headers['ce-traceparent']).toBe(traceparent);
  });
});
