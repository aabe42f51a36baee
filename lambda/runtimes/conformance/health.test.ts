import { expect, it } from 'vitest';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('health', (language) => {
  const event = serving(language, { FUNCTION_HANDLER: 'main.act' });
  const http = serving(language, { FUNCTION_HANDLER: 'main.http', FUNCTION_STYLE: 'http' });

  it.each([
    ['event style', '/health/liveness', event],
    ['event style', '/health/readiness', event],
    ['http style', '/health/liveness', http],
    ['http style', '/health/readiness', http],
  ] as const)('answers ok in %s on %s', async (_, path, fn) => {
    const { status, text } = await fn.current.send({ method: 'GET', path });
    expect([status, text]).toEqual([200, 'ok']);
  });

  it('answers HEAD without a body', async () => {
    const { status, body } = await event.current.send({ method: 'HEAD', path: '/health/readiness' });
    expect([status, body.length]).toEqual([200, 0]);
  });

  it('does not look at the query', async () => {
    expect((await event.current.send({ method: 'GET', path: '/health/readiness?probe=1' })).status).toBe(200);
  });
});
