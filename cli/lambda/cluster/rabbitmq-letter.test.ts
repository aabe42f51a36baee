import type { GetMessage } from 'amqplib';
import { describe, expect, it } from 'vitest';
import { letterOf, toStructured } from './rabbitmq-letter.ts';

/** As the ingress of eventing-rabbitmq writes an event that a dispatcher has given up. */
function message(
  { headers = {}, ...properties }: { readonly headers?: object; readonly contentType?: string } = {},
  content = Buffer.from('{"n":1}'),
): GetMessage {
  return {
    content,
    fields: {},
    properties: {
      messageId: 'e1',
      contentType: 'application/json',
      ...properties,
      headers: {
        'content-type': 'application/json',
        specversion: '1.0',
        id: 'e1',
        source: '/s',
        type: 'file.uploaded',
        time: '2026-01-01T00:00:00Z',
        subject: '',
        knativeerrordest: 'http://resize.team.svc.cluster.local',
        knativeerrorcode: '500',
        knativeerrordata: Buffer.from('{"error":"HandlerError"}').toString('base64'),
        'x-death': [{ count: 1 }],
        ...headers,
      },
    },
  } as unknown as GetMessage;
}

describe('letterOf', () => {
  it('says whom it was for and why it was given up', () => {
    expect(letterOf(message())).toEqual({
      id: 'e1',
      trigger: 'resize',
      time: '2026-01-01T00:00:00Z',
      failure: {
        destination: 'http://resize.team.svc.cluster.local',
        code: 500,
        detail: '{"error":"HandlerError"}',
      },
      attributes: {
        specversion: '1.0',
        id: 'e1',
        source: '/s',
        type: 'file.uploaded',
        time: '2026-01-01T00:00:00Z',
        datacontenttype: 'application/json',
      },
    });
  });

  it('leaves a text that is not base64 as it is, and lives with nothing', () => {
    expect(letterOf(message({ headers: { knativeerrordata: 'no such file' } })).failure.detail).toBe(
      'no such file',
    );
    const bare = { content: Buffer.of(), fields: {}, properties: {} } as unknown as GetMessage;
    expect(letterOf(bare)).toMatchObject({ id: '', trigger: '', failure: { code: 0 } });
  });
});

describe('toStructured', () => {
  it('is the event without what Knative wrote about it', () => {
    const { headers, body } = toStructured(message());
    expect(headers).toEqual([['content-type', 'application/cloudevents+json']]);
    expect(JSON.parse(String(body))).toEqual({
      specversion: '1.0',
      id: 'e1',
      source: '/s',
      type: 'file.uploaded',
      time: '2026-01-01T00:00:00Z',
      datacontenttype: 'application/json',
      data: { n: 1 },
    });
  });

  it.each([
    ['application/octet-stream', Buffer.from([0, 255])],
    ['application/json', Buffer.from('{broken')],
  ])('keeps every byte of %s', (contentType, content) => {
    const { body } = toStructured(message({ contentType }, content));
    expect(Buffer.from(JSON.parse(String(body)).data_base64, 'base64')).toEqual(content);
  });
});
