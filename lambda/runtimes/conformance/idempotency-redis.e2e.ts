import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from './client.ts';
import { type FunctionProcess, startFunction } from './function-process.ts';
import { gate, until } from './gate.ts';
import { idempotencyCases } from './idempotency-cases.ts';
import { inEveryLanguage } from './serving.ts';

/** A real Redis with a password, on a port of its own. */
class Redis {
  readonly port = 12_000 + Math.floor(Math.random() * 18_000);
  readonly url = `redis://:s%23cret@127.0.0.1:${this.port}/1`;
  readonly #folder = mkdtempSync(join(tmpdir(), 'conformance-redis-'));
  #process: ChildProcess | undefined;

  async start(): Promise<this> {
    const args = [
      '--port',
      `${this.port}`,
      '--bind',
      '127.0.0.1',
      '--requirepass',
      's#cret',
      '--dir',
      this.#folder,
      '--appendonly',
      'yes',
    ];
    this.#process = spawn(process.env.REDIS_SERVER ?? 'redis-server', args, { stdio: 'ignore' });
    await until(() =>
      this.command('PING').then(
        (text) => text === '+PONG',
        () => false,
      ),
    );
    return this;
  }

  /** Sends one inline command and reads the first line of the answer after that of AUTH and SELECT. */
  command(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(this.port, '127.0.0.1', () =>
        socket.write(`AUTH "s#cret"\r\nSELECT 1\r\n${text}\r\n`),
      );
      socket.on('error', reject).on('data', (chunk) => {
        answer += chunk;
        const line = answer.split('\r\n')[2];
        if (answer.split('\r\n').length < 4) return;
        resolve(line ?? '');
        socket.destroy();
      });
    });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process?.once('exit', resolve));
    this.#process?.kill('SIGTERM');
    await ended;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

inEveryLanguage('idempotency in Redis', (language) => {
  let redis: Redis;
  const functions: FunctionProcess[] = [];
  const gates = gate();

  async function start(environment = {}): Promise<FunctionProcess> {
    const fn = await startFunction(language, {
      FUNCTION_HANDLER: 'main.act',
      FUNCTION_IDEMPOTENCY: redis.url,
      ...environment,
    });
    functions.push(fn);
    return fn;
  }

  beforeAll(async () => {
    redis = await new Redis().start();
    await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    await Promise.all(functions.map((fn) => fn.kill()));
    await redis.stop();
    redis.remove();
  });

  const one = (): FunctionProcess => functions[0] as FunctionProcess;
  const two = (): FunctionProcess => functions[1] as FunctionProcess;

  describe('one process', () => {
    idempotencyCases({
      get current() {
        return one();
      },
    });
  });

  it('is shared by the processes of a function', async () => {
    const message = act({ outcome: 'value', value: 1 });
    const first = await one().send(message);
    const second = await two().send(message);
    expect([second.status, second.headers['function-duplicate'], second.headers['ce-id']]).toEqual([
      200,
      'true',
      first.headers['ce-id'],
    ]);
  });

  it('sees that another process has the event', async () => {
    const { open, lines, ...held } = gates.next();
    const message = act(held);
    const first = one().send(message);
    await until(() => lines().length === 1);
    expect((await two().send(message)).status).toBe(409);
    open();
    await first;
  });

  it('is not shared by functions of other names', async () => {
    const other = await start({ K_SERVICE: 'other' });
    const message = act({});
    await one().send(message);
    expect((await other.send(message)).headers['function-duplicate']).toBeUndefined();
  });

  it('lets go of the event of a process that died, after its lease', async () => {
    const dying = await start({ FUNCTION_TIMEOUT_SECONDS: '0.1' });
    const { open, lines, ...held } = gates.next();
    const message = act({ ...held, stubborn: true });
    dying.send(message).catch(() => {});
    await until(() => lines().length === 1);
    dying.signal('SIGKILL');
    open();
    await until(async () => (await one().send(message)).status === 204);
    expect(lines().filter((line) => line.startsWith('start'))).toHaveLength(2);
  });

  it('keeps keys for the time that the environment says', async () => {
    const short = await start({ K_SERVICE: 'short', FUNCTION_IDEMPOTENCY_TTL_SECONDS: '1000' });
    await short.send(act({}));
    const key = (await redis.command("EVAL \"return redis.call('KEYS', 'function:short:*')[1]\" 0")).slice(0);
    expect(key).toMatch(/^\$79$/);
    const ttl = await redis.command(
      "EVAL \"return redis.call('PTTL', redis.call('KEYS', 'function:short:*')[1])\" 0",
    );
    expect(Number(ttl.slice(1))).toBeGreaterThan(900_000);
    expect(Number(ttl.slice(1))).toBeLessThanOrEqual(1_000_000);
  });

  it('answers 503 while Redis is away and remembers again when it is back', async () => {
    const message = act({});
    await one().send(message);
    await redis.stop();
    const away = await one().send(act({}));
    expect([away.status, JSON.parse(away.text).error]).toEqual([503, 'IdempotencyUnavailable']);
    await redis.start();
    await until(async () => (await one().send(act({}))).status === 204);
    expect((await one().send(message)).headers['function-duplicate']).toBe('true');
  });
});
