import { describe, expect, it, vi } from 'vitest';
import { type Claim, MemoryIdempotency } from './idempotency.ts';

const minute = 60_000;
const claim = (memory: MemoryIdempotency, id: string): Claim => {
  const claimed = memory.claim('/s', id);
  if (claimed === 'busy' || !('done' in claimed)) throw new Error(`${id} is not free`);
  return claimed;
};
const reply = (bytes: number) => ({ status: 200, body: 'x'.repeat(bytes) });

describe('in memory', () => {
  it('forgets the oldest events when there are too many, and keeps half of them at least', () => {
    const memory = new MemoryIdempotency(minute, { events: 10, replyBytes: 1000 });
    for (let i = 0; i < 25; i++) claim(memory, `${i}`).done(undefined);
    const known = Array.from({ length: 25 }, (_, i) => memory.claim('/s', `${i}`)).map(
      (claimed) => claimed !== 'busy' && !('done' in claimed),
    );
    expect(known).toEqual(Array.from({ length: 25 }, (_, i) => i >= 10));
  });

  it('forgets the oldest events when replies take too much', () => {
    const memory = new MemoryIdempotency(minute, { events: 1000, replyBytes: 100 });
    for (let i = 0; i < 4; i++) claim(memory, `${i}`).done(reply(60));
    expect(() => claim(memory, '1')).not.toThrow();
    expect(memory.claim('/s', '3')).toMatchObject({ reply: reply(60) });
  });

  it('never takes an event that runs for one that is done', () => {
    const memory = new MemoryIdempotency(minute, { events: 2, replyBytes: 100 });
    claim(memory, 'long');
    for (let i = 0; i < 10; i++) claim(memory, `${i}`).done(undefined);
    expect(memory.claim('/s', 'long')).toBe('busy');
  });

  it('forgets after its time', () => {
    vi.useFakeTimers();
    const memory = new MemoryIdempotency(minute);
    claim(memory, 'a').done(undefined);
    vi.advanceTimersByTime(minute - 1);
    expect(() => claim(memory, 'a')).toThrow();
    vi.advanceTimersByTime(1);
    expect(() => claim(memory, 'a')).not.toThrow();
    vi.useRealTimers();
  });
});
