import {
  AlertmanagerConfig,
  type AlertmanagerConfigSpec,
  type AlertmanagerConfigSpecReceivers,
} from '../../imports/crds/monitoring.coreos.com/alertmanager-config.ts';
import { Component } from '../core/component.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { Layer } from '../core/layer.ts';
import type { Prometheus } from '../core/prometheus.ts';
import { SealedCredential } from '../core/sealed-credential.ts';
import type { Stage } from '../core/stage.ts';

export interface AlertRoutesProps {
  readonly prometheus: Prometheus;
  /** Reads the routes; its pods send the alerts. */
  readonly alertmanager: Endpoint;
  readonly internet: External;
  /** Chat that Telegram's alerts go to. Default: none, and no alert goes to Telegram. */
  readonly telegramChat: number | undefined;
}

/** Where alerts can go. */
interface Channel {
  readonly credential: SealedCredential;
  /** Rings a telephone: only what cannot wait goes there, unless it is the only channel. */
  readonly urgent: boolean;
  readonly settings: Omit<AlertmanagerConfigSpecReceivers, 'name'>;
}

const name = 'alert-routes';
const nowhere = 'nowhere';
const sendResolved = true;

/**
 * Who is told what: critical alerts go to every channel that the owner has sealed, all others to those that do not
 * ring a telephone. Where nothing is sealed no alert leaves the cluster.
 */
export class AlertRoutes extends Component {
  constructor(layer: Layer, props: AlertRoutesProps) {
    super(layer, name, props);
    const { namespace } = props.prometheus;
    const stage = this.stage(name);
    const channels = sealedChannels(stage, props);
    new AlertmanagerConfig(stage, name, {
      metadata: { name, namespace: namespace.name },
      spec: { receivers: receivers(channels), route: route(channels.length > 0) },
    });
    if (channels.length > 0) this.callFrom(props.internet, namespace, props.alertmanager.pods.labels);
  }
}

function sealedChannels(
  stage: Stage,
  { prometheus: { namespace }, telegramChat }: AlertRoutesProps,
): readonly Channel[] {
  const credential = (channel: string, key: string, purpose: string): SealedCredential =>
    new SealedCredential(stage, {
      namespace,
      name: `alerts-${channel}`,
      keys: [key],
      purpose,
      optional: true,
    });
  const telegram = credential('telegram', 'token', 'critical alerts to a Telegram chat, by a bot');
  const discord = credential('discord', 'url', 'every alert to a Discord channel, by its webhook');
  const grafana = credential('grafana', 'url', 'every alert to Grafana IRM, by an Alertmanager integration');
  const key = (of: SealedCredential): { name: string; key: string } => ({
    name: of.name,
    key: of.keys[0] ?? '',
  });
  const chats =
    telegramChat === undefined ? [] : [{ chatId: telegramChat, botToken: key(telegram), sendResolved }];
  const channels: readonly Channel[] = [
    { credential: telegram, urgent: true, settings: { telegramConfigs: chats } },
    {
      credential: discord,
      urgent: false,
      settings: { discordConfigs: [{ apiUrl: key(discord), sendResolved }] },
    },
    {
      credential: grafana,
      urgent: false,
      settings: { webhookConfigs: [{ urlSecret: key(grafana), sendResolved }] },
    },
  ];
  return channels.filter(
    (channel) => channel.credential.isSealed && (channel.credential !== telegram || chats.length > 0),
  );
}

function receivers(channels: readonly Channel[]): AlertmanagerConfigSpecReceivers[] {
  if (channels.length === 0) return [{ name: nowhere }];
  const quiet = channels.filter(({ urgent }) => !urgent);
  const settings = (of: readonly Channel[]): object =>
    Object.assign({}, ...of.map((channel) => channel.settings));
  return [
    { name: nowhere },
    { name: 'usual', ...settings(quiet.length > 0 ? quiet : channels) },
    { name: 'critical', ...settings(channels) },
  ];
}

/** `Watchdog` always fires and `InfoInhibitor` is an aid to inhibition: nobody is told. */
function route(leaves: boolean): AlertmanagerConfigSpec['route'] {
  const silent = { name: 'alertname', value: 'Watchdog|InfoInhibitor', matchType: '=~' };
  const critical = { name: 'severity', value: 'critical', matchType: '=' };
  if (!leaves) return { receiver: nowhere };
  return {
    receiver: 'usual',
    groupBy: ['cluster', 'namespace', 'alertname'],
    groupWait: '30s',
    groupInterval: '5m',
    repeatInterval: '12h',
    routes: [
      { receiver: nowhere, matchers: [silent] },
      { receiver: 'critical', matchers: [critical], repeatInterval: '1h' },
    ],
  };
}
