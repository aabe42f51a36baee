import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RedisServer, startRedis } from '../../../test/servers/redis.ts';
import { RespClient } from '../nodejs/resp-client.ts';
import { act } from './client.ts';
import { type FunctionProcess, startFunction } from './function-process.ts';
import { gate, until } from './gate.ts';
import { idempotencyCases } from './idempotency-cases.ts';
import { inEveryLanguage } from './serving.ts';

inEveryLanguage('idempotency in Redis', (language) => {
  let redis: RedisServer;
  const functions: FunctionProcess[] = [];
  const gates = gate();

  async function start(environment = {}): Promise<FunctionProcess> {
    const fn = await startFunction(language, {
      FUNCTION_HANDLER: 'main.act',
      FUNCTION_IDEMPOTENCY: `${redis.url}/1`,
      ...environment,
    });
    functions.push(fn);
    return fn;
  }

  beforeAll(async () => {
    redis = await startRedis({ password: 's#cret', keeps: true });
    await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    await Promise.all(functions.map((fn) => fn.kill()));
    await redis?.stop();
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
    const client = new RespClient(`${redis.url}/1`);
    const key = String(await client.command('EVAL', "return redis.call('KEYS', 'function:short:*')[1]", 0));
    expect(key).toMatch(/^function:short:[0-9a-f]{64}$/);
    const milliseconds = await client.command('PTTL', key);
    client.close();
    expect(milliseconds).toBeGreaterThan(900_000);
    expect(milliseconds).toBeLessThanOrEqual(1_000_000);
  });

  it('answers 503 while Redis is away and remembers again when it is back', async () => {
    const message = act({});
    await one().send(message);
    await redis.kill();
    const away = await one().send(act({}));
    expect([away.status, JSON.parse(away.text).error]).toEqual([503, 'IdempotencyUnavailable']);
    await redis.start();
    await until(async () => (await one().send(act({}))).status === 204);
    expect((await one().send(message)).headers['function-duplicate']).toBe('true');
  });
});
