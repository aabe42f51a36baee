import type { OutgoingHttpHeaders } from 'node:http';
import { expect, it } from 'vitest';
import { act, reason } from './client.ts';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('hops', (language) => {
  const fn = serving(language, { FUNCTION_HANDLER: 'main.act' });

  const replyTo = (headers: OutgoingHttpHeaders, commands: object = { outcome: 'value', value: 1 }) =>
    fn.current.send(act(commands, headers));

  it('counts from the first event on', async () => {
    const { headers } = await replyTo({});
    expect(headers['ce-functionhops']).toBe('1');
  });

  it('counts one more than the event that it answers', async () => {
    const { headers } = await replyTo({ 'ce-functionhops': '4' });
    expect(headers['ce-functionhops']).toBe('5');
  });

  it('lets no handler set them back', async () => {
    const event = { specversion: '1.0', id: 'r', source: '/s', type: 't', functionhops: 0 };
    const { headers } = await replyTo({ 'ce-functionhops': '4' }, { outcome: 'event', event });
    expect(headers['ce-functionhops']).toBe('5');
  });

  it('takes the last event of a circle and no other', async () => {
    const last = await replyTo({ 'ce-functionhops': '15' });
    expect([last.status, last.headers['ce-functionhops']]).toEqual([200, '16']);
    const beyond = await replyTo({ 'ce-functionhops': '16' });
    expect([beyond.status, reason(beyond)]).toEqual([508, 'LoopDetected']);
  });

  it.each(['-1', 'many', '1.5', ''])('takes %j for no count', async (hops) => {
    const { headers } = await replyTo({ 'ce-functionhops': hops });
    expect(headers['ce-functionhops']).toBe('1');
  });
});
