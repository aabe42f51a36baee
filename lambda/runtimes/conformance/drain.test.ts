import { Agent } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type Answer, act, eventHeaders, freshId, reason } from './client.ts';
import { type FunctionProcess, startFunction } from './function-process.ts';
import { gate, linesOf, until } from './gate.ts';
import { inEveryLanguage } from './serving.ts';

inEveryLanguage('draining', (language) => {
  const gates = gate();
  let fn: FunctionProcess;
  afterEach(() => fn.kill());

  const start = async (environment = {}): Promise<void> => {
    fn = await startFunction(language, { FUNCTION_HANDLER: 'main.act', ...environment });
  };

  /** Sends an event whose handler waits, and returns once it runs. */
  async function running(commands: object = {}) {
    const { open, lines, ...held } = gates.next();
    const answer = fn.send(act({ ...held, ...commands }));
    answer.catch(() => {});
    await until(() => lines().length === 1);
    return { answer, open, lines };
  }

  const drained = async (signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<void> => {
    fn.signal(signal);
    await fn.log(({ message }) => message === 'draining');
  };

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s when nothing runs', async (signal) => {
    await start();
    fn.signal(signal);
    expect(await fn.exit()).toBe(0);
  });

  it('ends although clients keep connections open', async () => {
    await start();
    expect((await fn.send(act({}))).status).toBe(204);
    fn.signal('SIGTERM');
    expect(await fn.exit()).toBe(0);
  });

  it('answers the event that runs, then ends with 0', async () => {
    await start();
    const { answer, open } = await running({ outcome: 'value', value: 'done' });
    await drained();
    open();
    const { status, text, headers } = await answer;
    expect([status, text, headers.connection]).toEqual([200, '"done"', 'close']);
    expect(await fn.exit()).toBe(0);
  });

  it('ends although signals come again', async () => {
    await start();
    const { answer, open } = await running();
    await drained();
    fn.signal('SIGTERM');
    fn.signal('SIGINT');
    open();
    expect((await answer).status).toBe(204);
    expect(await fn.exit()).toBe(0);
  });

  it('takes no new connection', async () => {
    await start();
    const { answer, open } = await running();
    await drained();
    const late = fn.send({ ...act({}), agent: new Agent() });
    await expect(late).rejects.toThrow(/ECONN|socket hang up/);
    open();
    await answer;
  });

  it('reads to its end an event that had begun to arrive', async () => {
    await start();
    const head = Object.entries(eventHeaders()).map(([name, value]) => `${name}: ${value}`);
    const socket = connect(fn.port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    const { answer, open } = await running();
    socket.write(
      `POST / HTTP/1.1\r\nHost: a\r\n${head.join('\r\n')}\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nab`,
    );
    // The runtime reads in the order of arrival: once it answered this, it had read the head above.
    await fn.send({ method: 'GET', path: '/health/liveness' });
    await fn.send({ method: 'GET', path: '/health/liveness' });
    await drained();
    socket.write('cd');
    await until(() => /\r\n\r\n/.test(text));
    expect(text).toMatch(/^HTTP\/1\.1 204/);
    open();
    await answer;
    expect(await fn.exit()).toBe(0);
    socket.destroy();
  });

  it('loses none of the events that arrive while it stops', async () => {
    await start();
    const record = gates.next().record;
    const answered: string[] = [];
    const sending = Array.from({ length: 8 }, async () => {
      for (let ended = false; !ended; ) {
        const id = freshId();
        const answer = await fn.send(act({ record }, { 'ce-id': id })).catch(() => undefined);
        if (answer?.status === 204) answered.push(id);
        ended = answer?.status !== 204;
      }
    });
    await until(() => answered.length > 50);
    fn.signal('SIGTERM');
    expect(await fn.exit()).toBe(0);
    await Promise.all(sending);
    const lines = linesOf(record);
    const ended = new Set(lines.filter((line) => line.startsWith('end ')).map((line) => line.slice(4)));
    expect(ended).toEqual(new Set(answered));
    expect(lines.filter((line) => line.startsWith('start '))).toHaveLength(ended.size);
  });

  it('gives up after FUNCTION_DRAIN_SECONDS: signal, 503, exit code 1', async () => {
    await start({ FUNCTION_DRAIN_SECONDS: '0.2' });
    const { answer, lines } = await running();
    fn.signal('SIGTERM');
    const refused: Answer = await answer;
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBe('1');
    expect(reason(refused)).toBe('Draining');
    expect(await fn.exit()).toBe(1);
    expect(lines()[1]).toMatch(/^aborted /);
  });

  it('gives up on a handler that does not look at the signal', async () => {
    await start({ FUNCTION_DRAIN_SECONDS: '0.2' });
    const { answer } = await running({ stubborn: true });
    fn.signal('SIGTERM');
    expect((await answer).status).toBe(503);
    expect(await fn.exit()).toBe(1);
  });

  it('stops the function once, after the last event', async () => {
    const { record } = gates.next();
    await start({ STOP_FILE: record });
    const { answer, open } = await running();
    await drained();
    expect(linesOf(record)).toEqual([]);
    open();
    await answer;
    await fn.exit();
    expect(linesOf(record)).toEqual(['stopped']);
  });

  it('ends as it would have when stop fails, and logs that', async () => {
    await start({ STOP_FAILS: 'yes' });
    fn.signal('SIGTERM');
    expect(await fn.exit()).toBe(0);
    const line = await fn.log(({ level }) => level === 'error');
    expect(line).toMatchObject({
      message: 'stop failed',
      error: { message: expect.stringContaining('broken on purpose') },
    });
    await fn.log(({ message }) => message === 'stopped');
  });

  it('logs that it stops and that it stopped', async () => {
    await start();
    fn.signal('SIGTERM');
    await fn.exit();
    await fn.log(({ message }) => message === 'stopped');
  });
});
