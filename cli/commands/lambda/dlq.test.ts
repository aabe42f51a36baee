import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startBroker } from '../../../lambda/broker/broker.ts';
import { openStore } from '../../../lambda/broker/stores/open-store.ts';
import { captured } from '../../fixtures/captured.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';
import { run } from '../../run.ts';
import { runningFunction, server } from './lambda.fixtures.ts';

const dlq = (...args: readonly string[]) => captured(() => run(['lambda', 'dlq', ...args]));

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

/** A broker with one dead letter; its subscriber takes everything from the second event on. */
async function brokerWithLetter(): Promise<{ url: string; id: string; taken: () => number }> {
  let requests = 0;
  const subscriber = await server((_, response) => {
    requests += 1;
    response.writeHead(requests === 1 ? 400 : 204).end(requests === 1 ? 'no such file' : '');
  });
  const store = await openStore(join(temporaryFolder(), 'broker.db'));
  const broker = await startBroker({ store, triggers: [{ name: 'hello', subscriber }] });
  close = () => broker.close();
  const attributes = {
    specversion: '1.0',
    id: 'e1',
    source: '/s',
    type: 'a.b',
    datacontenttype: 'text/plain',
  };
  await broker.publish({ attributes, data: Buffer.from('the data') });
  const letters = () => broker.deadLetters.list({}, 10);
  const [letter] = await vi.waitUntil(
    async () => ((await letters()).length > 0 ? letters() : undefined),
    200_000,
  );
  return { url: broker.url, id: letter?.id ?? '', taken: () => requests - 1 };
}

describe('homelab lambda dlq', () => {
  it('lists and shows what nobody took', async () => {
    const { url, id } = await brokerWithLetter();
    const { code, out } = await dlq('list', '--broker', url);
    expect(code).toBe(0);
    expect(out).toMatch(/^id +given up +trigger +event +why\n/);
    expect(out).toContain('hello    a.b e1  400 no such file\n');
    expect((await dlq('list', '--trigger', 'other', '--broker', url)).out).toBe('no dead letters\n');
    const shown = (await dlq('show', id, '--broker', url)).out;
    for (const text of ['400 no such file', 'a.b', 'the data']) expect(shown).toContain(text);
    expect(JSON.parse((await dlq('show', id, '--broker', url, '--json')).out)).toMatchObject({
      id,
      trigger: 'hello',
    });
  });

  it('sends one again', async () => {
    const { url, id, taken } = await brokerWithLetter();
    expect((await dlq('redrive', id, '--broker', url)).out).toBe('redriven 1\n');
    await vi.waitUntil(() => taken() === 1, 200_000);
    expect((await dlq('list', '--broker', url)).out).toBe('no dead letters\n');
  });

  it('removes them for good, by the folder of the function', async () => {
    const { url } = await brokerWithLetter();
    const folder = runningFunction(url);
    expect(JSON.parse((await dlq('purge', '--all', '--folder', folder, '--json')).out)).toEqual({
      purged: 1,
    });
    expect(JSON.parse((await dlq('list', '--folder', folder, '--json')).out)).toEqual([]);
  });

  it.each([
    [[], 'no action is named; known: list, show, redrive, purge'],
    [['empty'], 'unknown action empty'],
    [['redrive'], 'say which: homelab lambda dlq redrive ID, --trigger NAME or --all'],
    [['purge'], 'say which'],
    [['show'], 'show takes one ID'],
    [['list', '1'], 'list takes no ID'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await dlq(...args, '--broker', 'http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('says that there is no such letter, and that no broker runs', async () => {
    const { url } = await brokerWithLetter();
    expect((await dlq('show', '99', '--broker', url)).err).toContain('there is no dead letter 99');
    expect((await dlq('list', '--folder', temporaryFolder())).err).toContain(
      'start it by homelab lambda dev',
    );
  });
});
