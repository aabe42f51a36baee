import { expect, it } from 'vitest';
import { act, reason } from './client.ts';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('errors', (language) => {
  const fn = serving(language, { FUNCTION_HANDLER: 'main.act' });

  it('answers 500 when the handler throws', async () => {
    const answer = await fn.current.send(act({ outcome: 'fail' }));
    expect(answer.status).toBe(500);
    expect(reason(answer)).toBe('HandlerError');
  });

  it('does not tell the sender what an exception says', async () => {
    expect((await fn.current.send(act({ outcome: 'fail' }))).text).not.toContain('secret detail');
  });

  it('answers 500 and the text for RetryableError', async () => {
    const answer = await fn.current.send(act({ outcome: 'retry' }));
    expect(answer.status).toBe(500);
    expect(reason(answer)).toBe('HandlerError');
    expect(JSON.parse(answer.text).message).toBe('try later');
  });

  it('answers 400 and the text for BadEventError', async () => {
    const answer = await fn.current.send(act({ outcome: 'bad' }));
    expect(answer.status).toBe(400);
    expect(reason(answer)).toBe('BadEvent');
    expect(JSON.parse(answer.text).message).toBe('no such file');
  });

  it('answers the same to a sender that wants no reply', async () => {
    expect((await fn.current.send(act({ outcome: 'fail' }, { prefer: undefined }))).status).toBe(500);
  });

  it('does not mark an error as an event', async () => {
    const { headers } = await fn.current.send(act({ outcome: 'fail' }));
    expect(Object.keys(headers).filter((name) => name.startsWith('ce-'))).toEqual([]);
  });

  it('logs the exception with its stack', async () => {
    const message = act({ outcome: 'fail' });
    await fn.current.send(message);
    const line = await fn.current.log(
      ({ event, level }) =>
        level === 'error' && (event as { id: string } | undefined)?.id === message.headers?.['ce-id'],
    );
    expect(line.error).toMatchObject({
      name: expect.any(String),
      message: expect.stringContaining('secret detail'),
      stack: expect.any(String),
    });
  });

  it('logs a bad event as a warning', async () => {
    const message = act({ outcome: 'bad' });
    await fn.current.send(message);
    const line = await fn.current.log(
      ({ event }) => (event as { id: string } | undefined)?.id === message.headers?.['ce-id'],
    );
    expect(line.level).toBe('warn');
  });

  it('serves the next event after a failure', async () => {
    await fn.current.send(act({ outcome: 'fail' }));
    expect((await fn.current.send(act({}))).status).toBe(204);
  });
});
