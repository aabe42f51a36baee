import { beforeEach, describe, expect, it } from 'vitest';
import { addressAt } from '../contract-fetcher/proxies/proxy.fixtures.ts';
import { MemoryRecords } from '../ports/memory.ts';
import { Inbox, report, webhook } from './alert.fixtures.ts';
import { DeliveryError } from './channel.ts';
import type { AlertConfig } from './config.ts';
import { Dispatcher } from './dispatcher.ts';
import { Outbox } from './outbox.ts';

const minute = 60_000;
const busy = new DeliveryError('busy', { transient: true, retryAfter: 7 });
const down = new DeliveryError('down', { transient: true });
const gone = new DeliveryError('gone', { transient: false });

let now: number;
let records: MemoryRecords;
let inbox: Inbox;
let troubles: string[];
const outbox = () => new Outbox(records);
const start = (
  config: AlertConfig = { channels: [webhook] },
  inboxes: Readonly<Record<string, Inbox>> = {},
) =>
  new Dispatcher({
    config,
    outbox: outbox(),
    open: async ({ name }) => inboxes[name] ?? inbox,
    now: () => now,
    report: (channel, error, dead) => troubles.push(`${channel} ${error.message}${dead ? ' dead' : ''}`),
  });
const told = () => inbox.notices.flatMap(({ alerts }) => alerts.map(({ contract }) => contract.address));

beforeEach(() => {
  now = 1_000_000_000;
  records = new MemoryRecords();
  inbox = new Inbox();
  troubles = [];
});

describe('a dispatcher', () => {
  it('tells each thing once', async () => {
    const dispatcher = start();
    expect(await dispatcher.take(report())).toMatchObject([{ channel: 'team', state: 'sent' }]);
    expect(await dispatcher.take(report())).toMatchObject([{ state: 'sent' }]);
    await start().take(report());
    expect(inbox.notices).toHaveLength(1);
  });

  it('tells it again when it has been proved, and when it is still there after a week', async () => {
    const dispatcher = start();
    await dispatcher.take(report());
    await dispatcher.take(report({ status: 'confirmed' }));
    expect(inbox.notices).toHaveLength(2);
    now += 169 * 60 * minute;
    await dispatcher.take(report());
    expect(inbox.notices).toHaveLength(3);
  });

  it('tells copies of a contract together when they come within the time', async () => {
    const dispatcher = start({ channels: [{ ...webhook, groupSeconds: 60 }] });
    for (const copy of [1, 2, 3]) await dispatcher.take(report({}, addressAt(copy)));
    expect(inbox.notices).toEqual([]);
    now += minute;
    await dispatcher.flush();
    expect(inbox.notices).toHaveLength(1);
    expect(inbox.notices[0]?.alerts).toMatchObject([
      { contract: { address: addressAt(1) }, copies: [`base/${addressAt(2)}`, `base/${addressAt(3)}`] },
    ]);
    await dispatcher.flush();
    expect(inbox.notices).toHaveLength(1);
  });

  it('gathers a digest in one notice', async () => {
    const rules = { minSeverity: 'low', digest: { below: 'high', everyMinutes: 60 } } as const;
    const dispatcher = start({ channels: [{ ...webhook, ...rules }] });
    for (const id of ['1', '2', '3']) await dispatcher.take(report({ severity: 'low', id: id.repeat(16) }));
    expect(inbox.notices).toEqual([]);
    now += 60 * minute;
    await dispatcher.flush();
    expect(inbox.notices.map(({ alerts }) => alerts.length)).toEqual([3]);
  });

  it('survives a restart with what waits', async () => {
    inbox.failures.push(down);
    expect(await start().take(report())).toMatchObject([{ state: 'waiting' }]);
    now += minute;
    await start().flush();
    expect(told()).toHaveLength(1);
    expect(await outbox().waiting()).toEqual([]);
  });

  it('sends once although it is asked to flush many times at once', async () => {
    const dispatcher = start({ channels: [{ ...webhook, groupSeconds: 1 }] });
    await dispatcher.take(report());
    now += 1000;
    await Promise.all(Array.from({ length: 5 }, () => dispatcher.flush()));
    expect(inbox.notices).toHaveLength(1);
  });
});

describe('a channel that does not take it', () => {
  it('is asked again later and later, then the alert is dead; it can be revived', async () => {
    const dispatcher = start();
    inbox.failures.push(...Array.from({ length: 10 }, () => down));
    await dispatcher.take(report());
    const waits: number[] = [];
    for (let [entry] = await outbox().waiting(); entry; [entry] = await outbox().waiting()) {
      waits.push((entry.dueAt - now) / 1000);
      now = entry.dueAt;
      await dispatcher.flush();
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(await outbox().dead()).toMatchObject([{ reason: 'down', attempts: 9, channel: 'team' }]);
    expect(troubles.at(-1)).toBe('team down dead');
    expect(await outbox().revive(now)).toBe(1);
    await dispatcher.flush();
    expect(told()).toHaveLength(1);
  });

  it('is not asked again when that would not help', async () => {
    inbox.failures.push(gone);
    expect(await start().take(report())).toMatchObject([{ state: 'dead' }]);
    expect(troubles).toEqual(['team gone dead']);
  });

  it('is left alone as long as it asks, which is no failure of the alert', async () => {
    inbox.failures.push(busy);
    const dispatcher = start();
    await dispatcher.take(report());
    await dispatcher.take(report({ id: '2'.repeat(16) }));
    now += 6999;
    await start().flush();
    expect(inbox.notices).toEqual([]);
    now += 1;
    await dispatcher.flush();
    expect(told()).toHaveLength(2);
    expect(await outbox().waiting()).toEqual([]);
  });

  it('holds no other one back', async () => {
    const other = new Inbox();
    inbox.failures.push(gone, gone);
    const config = { channels: [webhook, { ...webhook, name: 'other' }] };
    await start(config, { other }).take(report());
    expect(inbox.notices).toEqual([]);
    expect(other.notices).toHaveLength(1);
  });

  it('gets no more in a minute than it may', async () => {
    const dispatcher = start({ channels: [{ ...webhook, perMinute: 3 }] });
    for (let copy = 1; copy <= 7; copy += 1) await dispatcher.take(report({ id: String(copy).repeat(16) }));
    expect(inbox.notices).toHaveLength(3);
    now += minute;
    await dispatcher.flush();
    expect(inbox.notices).toHaveLength(6);
    now += minute;
    await dispatcher.flush();
    expect(inbox.notices).toHaveLength(7);
  });
});
