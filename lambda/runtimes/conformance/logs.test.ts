import { expect, it } from 'vitest';
import { act, freshId } from './client.ts';
import { startFunction } from './function-process.ts';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('logs', (language) => {
  const fn = serving(language, { FUNCTION_HANDLER: 'main.act', LOG_LEVEL: 'debug' });

  async function logged(log: object) {
    const id = freshId();
    await fn.current.send(act({ log }, { 'ce-id': id }));
    return {
      id,
      line: await fn.current.log(({ event }) => (event as { id: string } | undefined)?.id === id),
    };
  }

  it('writes one JSON object a line', async () => {
    await logged({ level: 'info', message: 'two\nlines' });
    for (const line of fn.current.lines)
      expect(JSON.parse(line)).toMatchObject({
        time: expect.any(String),
        level: expect.any(String),
        message: expect.any(String),
      });
  });

  it('has the event, the function and the trace', async () => {
    const { id, line } = await logged({ level: 'info', message: 'hello é' });
    expect(line).toMatchObject({
      level: 'info',
      message: 'hello é',
      function: 'fixture',
      revision: 'fixture-00001',
      event: { id, source: '/conformance', type: 'conformance.test' },
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('has the time in UTC', async () => {
    const { line } = await logged({ level: 'info', message: 'now' });
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(Math.abs(Date.parse(String(line.time)) - Date.now())).toBeLessThan(600_000);
  });

  it.each(['debug', 'info', 'warn', 'error'])('has the level %s', async (level) => {
    expect((await logged({ level, message: 'm' })).line.level).toBe(level);
  });

  it("has the author's fields", async () => {
    const { line } = await logged({ level: 'info', message: 'm', fields: { size: 7, nested: { a: [1] } } });
    expect(line).toMatchObject({ size: 7, nested: { a: [1] } });
  });

  it('does not let fields replace its own', async () => {
    const { line } = await logged({
      level: 'info',
      message: 'm',
      fields: { level: 'x', message: 'x', time: 'x', event: 'x', trace_id: 'x', function: 'x' },
    });
    expect(line).toMatchObject({ level: 'info', message: 'm', function: 'fixture' });
    expect([line.time, line.trace_id]).not.toContain('x');
  });

  it('writes nothing about an event that went well', async () => {
    const before = fn.current.lines.length;
    await fn.current.send(act({}));
    await logged({ level: 'info', message: 'next' });
    expect(fn.current.lines).toHaveLength(before + 1);
  });

  it('leaves out what is below LOG_LEVEL', async () => {
    const quiet = await startFunction(language, { FUNCTION_HANDLER: 'main.act' });
    const id = freshId();
    await quiet.send(act({ log: { level: 'debug', message: 'm' } }, { 'ce-id': id }));
    await quiet.send(act({ log: { level: 'info', message: 'm' } }, { 'ce-id': id + 1 }));
    await quiet.log(({ event }) => (event as { id: string } | undefined)?.id === id + 1);
    expect(quiet.lines.some((line) => line.includes(`"${id}"`))).toBe(false);
    await quiet.kill();
  });
});
