import { describe, expect, it } from 'vitest';
import { eventOf } from './event-options.ts';
import { temporaryFolder } from './fixtures/temporary.ts';
import { parseTrigger } from './parse-trigger.ts';
import { nextPort, parsePort } from './port.ts';

describe('parsePort', () => {
  it('takes a number, or the usual port where none is given', () => {
    expect(parsePort('80', '--port', 8080)).toEqual({ port: 80, flexible: false });
    expect(parsePort(undefined, '--port', 8080)).toEqual({ port: 8080, flexible: true });
    expect(nextPort(parsePort(undefined, '--port', 8080), 2).port).toBe(8082);
    expect(nextPort(parsePort('0', '--port', 8080), 2).port).toBe(0);
  });

  it.each(['http', '-1', '65536', '', '1.5'])('refuses %j', (text) => {
    expect(() => parsePort(text, '--port', 8080)).toThrow('--port');
  });
});

describe('parseTrigger', () => {
  it('reads exact values', () => {
    expect(parseTrigger('type=a.b,subject=x=y', 't')).toEqual({
      name: 't',
      filter: { attributes: { type: 'a.b', subject: 'x=y' } },
    });
  });

  it.each(['', 'type', 'Type=a', 'type=a,'])('refuses %j', (text) => {
    expect(() => parseTrigger(text, 't')).toThrow('write attribute=value');
  });
});

describe('eventOf', () => {
  it('is a JSON event with a new id', async () => {
    expect(await eventOf({ data: '{"a": 1}' })).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      source: '/homelab/invoke',
      type: 'com.example.test',
      datacontenttype: 'application/json',
      data: { a: 1 },
    });
  });

  it.each([
    ['text', { data: 'x', 'content-type': 'text/plain' }, { data: 'x' }],
    ['bytes', { data: 'x', 'content-type': 'image/png' }, { data_base64: 'eA==' }],
    ['nothing', {}, {}],
  ])('has %s as data', async (_, options, content) => {
    const { data, data_base64 } = await eventOf(options);
    expect({ data, data_base64 }).toEqual({ data: undefined, data_base64: undefined, ...content });
  });

  it('is a recorded one under a new id, with what the options change', async () => {
    const recorded = { specversion: '1.0', id: '1', source: '/s', type: 't', key: 'k', data: [1] };
    const folder = temporaryFolder({ 'a.json': JSON.stringify({ event: recorded }) });
    const event = await eventOf({ event: `${folder}/a.json`, type: 'other' });
    expect(event).toMatchObject({ ...recorded, id: expect.stringMatching(/-/), type: 'other' });
  });

  it('refuses data that is no JSON, and files that are not there', async () => {
    await expect(eventOf({ data: 'hello' })).rejects.toThrow('put texts in double quotes');
    await expect(eventOf({ data: '@/nowhere' })).rejects.toThrow('--data @/nowhere: ENOENT');
  });
});
