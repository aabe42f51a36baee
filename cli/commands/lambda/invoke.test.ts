import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';
import { run } from '../../run.ts';
import { runningFunction, type Seen, server } from './lambda.fixtures.ts';

const invoke = (...args: readonly string[]) => captured(() => run(['lambda', 'invoke', ...args]));
const reply = { specversion: '1.0', id: 'r', source: '/functions/hello', type: 'a.reply', data: { b: 2 } };

describe('homelab lambda invoke', () => {
  it('sends an event, asks for the reply and prints it', async () => {
    const seen: Seen[] = [];
    const url = await server((request, response) => {
      seen.push(request);
      response.writeHead(200, { 'content-type': 'application/cloudevents+json' }).end(JSON.stringify(reply));
    });
    const { code, out } = await invoke(runningFunction(url), '--type', 'a', '--data', '{"a": 1}');
    expect([code, out]).toEqual([0, 'a.reply r\n{\n  "b": 2\n}\n']);
    expect(seen).toMatchObject([{ method: 'POST', headers: { prefer: 'reply' } }]);
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({ specversion: '1.0', type: 'a', data: { a: 1 } });
  });

  it('says why there is no reply', async () => {
    const url = await server((_, response) =>
      response.writeHead(500).end('{"error": "HandlerError", "message": "no"}'),
    );
    const { code, err } = await invoke(runningFunction(url));
    expect(code).toBe(1);
    expect(err).toContain('500 HandlerError: no; the output of homelab lambda dev has the details');
  });

  it.each([
    [{}, '204: done, without a reply\n'],
    [{ 'function-duplicate': 'true' }, '204: done before: the id is that of an earlier event\n'],
  ])('tells a 204 with %j', async (headers, text) => {
    const url = await server((_, response) => response.writeHead(204, headers).end());
    expect((await invoke(runningFunction(url))).out).toBe(text);
  });

  it('records the event with its answer', async () => {
    const url = await server((_, response) => response.writeHead(204).end());
    const folder = runningFunction(url);
    expect((await invoke(folder, '--record', 'first', '--json')).code).toBe(0);
    expect(existsSync(join(folder, 'events/first.json'))).toBe(true);
  });

  it('sends a request to a function of style http', async () => {
    const url = await server(({ method, url: path, headers, body }, response) =>
      response.writeHead(200).end([method, path, headers['x-a'], body].join(' ')),
    );
    const args = ['--path', '/x?y=1', '--header', 'x-a: b', '--data', 'hi', '--json'];
    const { out } = await invoke(runningFunction(url, { style: 'http' }), ...args);
    expect(JSON.parse(out)).toMatchObject({ status: 200, body: 'POST /x?y=1 b hi' });
  });

  it('sends to the broker', async () => {
    const broker = await server((_, response) => response.writeHead(202).end());
    const { code, out } = await invoke(
      runningFunction('http://127.0.0.1:1', { broker }),
      '--broker',
      '--id',
      '7',
    );
    expect([code, out]).toEqual([0, 'accepted 7: homelab lambda dev prints where it goes\n']);
  });

  it.each([
    [
      'nothing runs',
      () => temporaryFolder({ 'function.yaml': 'name: a\nruntime: go\n' }),
      [],
      'does not run: start it by',
    ],
    [
      'nobody answers',
      () => runningFunction('http://127.0.0.1:1'),
      [],
      'nothing answers at http://127.0.0.1:1',
    ],
    ['there is no function', () => temporaryFolder(), [], 'homelab lambda init'],
    [
      'the data is no JSON',
      () => runningFunction('http://127.0.0.1:1'),
      ['--data', 'x'],
      '--data is no JSON',
    ],
  ])('says what to do when %s', async (_, folder, args, message) => {
    const { code, out, err } = await invoke(folder(), ...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});
