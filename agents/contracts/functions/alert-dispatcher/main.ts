import { readFileSync } from 'node:fs';
import type { Handler, Logger } from '@homelab/runtime-nodejs';
import { Dispatcher } from '../../alert-dispatcher/dispatcher.ts';
import { openChannel } from '../../alert-dispatcher/open-channel.ts';
import { Outbox } from '../../alert-dispatcher/outbox.ts';
import { readAlertConfig } from '../../alert-dispatcher/read-config.ts';
import { eventTypes } from '../../events/event-types.ts';
import { message } from '../../events/message.ts';
import { unpack } from '../../events/payload.ts';
import { checked } from '../../events/schema.ts';
import { SettingError, Settings } from '../../settings.ts';
import { answering } from '../answer.ts';
import { every } from '../every.ts';
import { count } from '../metrics.ts';
import { closeSurroundings, type Surroundings, surroundings } from '../surroundings.ts';

const reviveType = 'io.homelab.contracts.revive.v1';

let dispatcher: { readonly around: Surroundings; readonly own: Dispatcher } | undefined;
let logger: Pick<Logger, 'warn' | 'error'> = { warn: () => {}, error: () => {} };

/** Tells people what a `proved` event says; any other event is the clock: it sends what is due. */
export const handler: Handler = (event, context) =>
  answering(async () => {
    logger = context.logger;
    const around = await surroundings();
    if (event.type !== eventTypes.proved) {
      if (event.type === reviveType) await new Outbox(around.records).revive(Date.now());
      await dispatcherOf(around).flush();
      return undefined;
    }
    const { findings, proofs, ...contract } = checked('proved', event.data);
    const alerts = await dispatcherOf(around).take({
      contract,
      findings: await unpack('findings', findings, around.objects),
      proofs: await unpack('proofs', proofs, around.objects),
    });
    for (const { channel, state } of alerts) count('contract_alerts_total', { channel, state });
    const { chain, address } = contract;
    return alerts.length === 0 ? undefined : message('alerted', { chain, address, alerts }, event.id);
  });

/** One for as long as its surroundings last: it knows how much it has sent within the minute. */
function dispatcherOf(around: Surroundings): Dispatcher {
  if (dispatcher?.around === around) return dispatcher.own;
  const { settings, records } = around;
  const own = new Dispatcher({
    config: readAlertConfig(configText(settings)),
    outbox: new Outbox(records),
    open: (channel) => openChannel(channel, settings),
    report: (channel, error, dead) => {
      if (dead) count('contract_alerts_total', { channel, state: 'dead' });
      logger[dead ? 'error' : 'warn']('an alert was not taken', { channel, dead, reason: error.message });
    },
  });
  dispatcher = { around, own };
  return own;
}

function configText(settings: Settings): string {
  const text = settings.get('ALERTS_YAML');
  if (text !== undefined) return text;
  const path = settings.need(
    'ALERTS',
    'the path of a YAML file; docs/contracts/alerts.md says what is in it',
  );
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SettingError(`${path} cannot be read: ALERTS names it`, { cause: error });
  }
}

const seconds = Settings.fromEnvironment().number('FLUSH_INTERVAL_SECONDS', 0);
const stopFlushing = every(seconds, async () => dispatcherOf(await surroundings()).flush());

export async function stop(): Promise<void> {
  stopFlushing();
  await closeSurroundings();
}
export { metrics } from '../metrics.ts';
