import { expect, it } from 'vitest';
import { act, freshId, reason } from './client.ts';
import { gate, until } from './gate.ts';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('concurrency', (language) => {
  const two = serving(language, { FUNCTION_HANDLER: 'main.act', FUNCTION_CONCURRENCY: '2' });
  const free = serving(language, { FUNCTION_HANDLER: 'main.act' });
  const gates = gate();

  /** Two invocations that run until the gate opens. */
  async function occupied() {
    const { open, lines, ...held } = gates.next();
    const running = [two.current.send(act(held)), two.current.send(act(held))];
    await until(() => lines().length === 2);
    return { open, running };
  }

  it('runs as many at once as it may', async () => {
    const { open, running } = await occupied();
    open();
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([204, 204]);
  });

  it('answers 503 and Retry-After to one more', async () => {
    const { open, running } = await occupied();
    const answer = await two.current.send(act({}));
    open();
    await Promise.all(running);
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(reason(answer)).toBe('Overloaded');
  });

  it('answers health while all slots are taken', async () => {
    const { open, running } = await occupied();
    const paths = ['/health/liveness', '/health/readiness'];
    const answers = await Promise.all(paths.map((path) => two.current.send({ method: 'GET', path })));
    open();
    await Promise.all(running);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('takes the event that it refused once a slot is free', async () => {
    const { open, running } = await occupied();
    const refused = act({});
    expect((await two.current.send(refused)).status).toBe(503);
    open();
    await Promise.all(running);
    const again = await two.current.send(refused);
    expect([again.status, again.headers['function-duplicate']]).toEqual([204, undefined]);
  });

  it.each(['fail', 'bad'])('frees the slot after the outcome %s', async (outcome) => {
    for (let i = 0; i < 3; i++) await two.current.send(act({ outcome }));
    const { open, running } = await occupied();
    open();
    await Promise.all(running);
  });

  it('has no limit by default', async () => {
    const { open, lines, ...held } = gates.next();
    const running = Array.from({ length: 50 }, () => free.current.send(act(held)));
    await until(() => lines().length === 50);
    open();
    expect((await Promise.all(running)).every(({ status }) => status === 204)).toBe(true);
  });
});

inEveryLanguage('timeouts', (language) => {
  const fn = serving(language, {
    FUNCTION_HANDLER: 'main.act',
    FUNCTION_TIMEOUT_SECONDS: '0.2',
    FUNCTION_CONCURRENCY: '1',
  });
  const gates = gate();

  it('answers 500 when the time is over', async () => {
    const { waitFor } = gates.next();
    const answer = await fn.current.send(act({ waitFor }));
    expect(answer.status).toBe(500);
    expect(reason(answer)).toBe('HandlerTimeout');
  });

  it('fires the signal', async () => {
    const { waitFor, record, lines } = gates.next();
    const id = freshId();
    await fn.current.send(act({ waitFor, record }, { 'ce-id': id }));
    await until(() => lines().length === 2);
    expect(lines()).toEqual([`start ${id}`, `aborted ${id}`]);
  });

  it('answers although the handler does not look at the signal', async () => {
    const { waitFor, open } = gates.next();
    const answer = await fn.current.send(act({ waitFor, stubborn: true, outcome: 'value', value: 1 }));
    open();
    expect(reason(answer)).toBe('HandlerTimeout');
  });

  it('frees the slot of a handler that does not end', async () => {
    const { waitFor, open } = gates.next();
    await fn.current.send(act({ waitFor, stubborn: true }));
    const next = await fn.current.send(act({}));
    open();
    expect(next.status).toBe(204);
  });

  it('runs the same event again', async () => {
    const { waitFor, record, lines, open } = gates.next();
    const message = act({ waitFor, record });
    await fn.current.send(message);
    open();
    const again = await fn.current.send(message);
    expect([again.status, again.headers['function-duplicate']]).toEqual([204, undefined]);
    expect(lines().filter((line) => line.startsWith('start'))).toHaveLength(2);
  });

  it('logs the timeout with the event', async () => {
    const { waitFor } = gates.next();
    const id = freshId();
    await fn.current.send(act({ waitFor }, { 'ce-id': id }));
    const line = await fn.current.log(({ event }) => (event as { id: string } | undefined)?.id === id);
    expect([line.level, line.message]).toEqual(['error', expect.stringContaining('HandlerTimeout')]);
  });
});
