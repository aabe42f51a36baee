import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './fixtures/temporary.ts';
import type { JsonEvent } from './json-event.ts';
import { difference, readRecordedEvents, recordEvent } from './recorded-event.ts';

const event: JsonEvent = { specversion: '1.0', id: '1', source: '/s', type: 't', data: { a: 1 } };
const reply: JsonEvent = {
  ...event,
  id: 'r',
  type: 't.reply',
  traceparent: '00-1',
  time: '2026-01-01T00:00:00Z',
};

describe('recorded events', () => {
  it('come back as they were kept, without what changes from run to run', () => {
    const folder = temporaryFolder();
    recordEvent(folder, { name: 'b', event, answer: { status: 200, reply } });
    recordEvent(folder, { name: 'a', event });
    const { id: _, traceparent: __, time: ___, ...kept } = reply;
    expect(readRecordedEvents(folder)).toEqual([
      { name: 'a', event },
      { name: 'b', event, answer: { status: 200, reply: kept } },
    ]);
  });

  it('may be an event alone', () => {
    const folder = temporaryFolder({ 'events/plain.json': JSON.stringify(event) });
    expect(readRecordedEvents(folder)).toEqual([{ name: 'plain', event }]);
  });

  it.each([
    ['no JSON', '{', 'cannot be read'],
    ['no event', '{"event": {"id": "1"}}', 'holds no event'],
    ['nothing', 'null', 'holds no event'],
  ])('are refused when they hold %s', (_, text, message) => {
    const folder = temporaryFolder({ 'events/bad.json': text });
    expect(() => readRecordedEvents(folder)).toThrow(message);
  });

  it('have plain names', () => {
    expect(() => recordEvent(temporaryFolder(), { name: '../a', event })).toThrow(
      'no name of a recorded event',
    );
  });
});

describe('difference', () => {
  const recorded = { status: 200, reply };
  it('is none where only id, time and trace are others', () => {
    expect(
      difference(recorded, { status: 200, reply: { ...reply, id: 'x', time: 'y', traceparent: 'z' } }),
    ).toBeUndefined();
  });

  it.each([
    ['data', { status: 200, reply: { ...reply, data: { a: 2 } } }],
    ['type', { status: 200, reply: { ...reply, type: 'other' } }],
    ['status', { status: 204 }],
    ['error', { status: 500, error: { reason: 'HandlerError', message: 'x' } }],
  ])('is told for another %s', (_, answer) => {
    expect(difference(recorded, answer)).toMatch(/^recorded .*\nanswered /);
  });
});
