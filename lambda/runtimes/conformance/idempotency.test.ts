import { describe, expect, it } from 'vitest';
import { act } from './client.ts';
import { startFunction } from './function-process.ts';
import { until } from './gate.ts';
import { idempotencyCases } from './idempotency-cases.ts';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('idempotency', (language) => {
  describe('in memory', () => {
    idempotencyCases(serving(language, { FUNCTION_HANDLER: 'main.act' }));
  });

  it('runs every event when it is off', async () => {
    const fn = await startFunction(language, { FUNCTION_HANDLER: 'main.act', FUNCTION_IDEMPOTENCY: 'off' });
    const message = act({});
    await fn.send(message);
    expect((await fn.send(message)).headers['function-duplicate']).toBeUndefined();
    await fn.kill();
  });

  it('forgets an event after its time', async () => {
    const fn = await startFunction(language, {
      FUNCTION_HANDLER: 'main.act',
      FUNCTION_IDEMPOTENCY_TTL_SECONDS: '0.2',
    });
    const message = act({});
    await fn.send(message);
    await until(async () => (await fn.send(message)).headers['function-duplicate'] === undefined);
    await fn.kill();
  });

  it('answers 503 when Redis is not there', async () => {
    const fn = await startFunction(language, {
      FUNCTION_HANDLER: 'main.act',
      FUNCTION_IDEMPOTENCY: 'redis://127.0.0.1:9',
    });
    const { status, headers, text } = await fn.send(act({}));
    expect([status, headers['retry-after'], JSON.parse(text).error]).toEqual([
      503,
      '1',
      'IdempotencyUnavailable',
    ]);
    await fn.kill();
  });
});
