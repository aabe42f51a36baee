import type { LambdaFunctionSpecEnv } from '../../imports/crds/lambda.knative.io/lambda-function.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { SealedCredential } from '../core/sealed-credential.ts';
import type { Stage } from '../core/stage.ts';
import { secretVariable } from './surroundings.ts';

export interface AlertChannelsProps {
  readonly namespace: OwnedNamespace;
  /** The cluster's own. Default: none. */
  readonly alertmanager: Endpoint | undefined;
  /** Chat that Telegram's alerts go to. Default: none, and no alert goes to Telegram. */
  readonly telegramChat: number | undefined;
}

export interface AlertChannels {
  readonly env: readonly LambdaFunctionSpecEnv[];
  /** Whether one of them is outside the cluster. */
  readonly leave: boolean;
}

/** What is sealed for a channel, and the setting that its entry in the file names. */
interface Sealed {
  readonly type: 'telegram' | 'discord' | 'slack';
  readonly key: 'token' | 'url';
  readonly setting: string;
  readonly entry: object;
}

/** Channels of `docs/contracts/alerts.md`: Alertmanager where the cluster has one, others once the owner has sealed them. */
export function alertChannels(stage: Stage, props: AlertChannelsProps): AlertChannels {
  const { namespace, alertmanager, telegramChat } = props;
  const sealed = sealable(telegramChat).map((channel) => ({
    ...channel,
    credential: new SealedCredential(stage, {
      namespace,
      name: `contract-alerts-${channel.type}`,
      keys: [channel.key],
      purpose: `alerts about contracts to ${channel.type}`,
      optional: true,
    }),
  }));
  const open = sealed.filter(({ credential }) => credential.isSealed);
  const channels = [
    ...(alertmanager ? [{ name: 'alertmanager', type: 'alertmanager', url: alertmanager.url() }] : []),
    ...open.map(({ type, key, setting, entry }) => ({ name: type, type, [key]: { setting }, ...entry })),
  ];
  return {
    env: [
      ...open.map(({ setting, credential, key }) => secretVariable(setting, credential.name, key)),
      { name: 'ALERTS_YAML', value: JSON.stringify({ channels }) },
    ],
    leave: open.length > 0,
  };
}

function sealable(telegramChat: number | undefined): readonly Sealed[] {
  const discord = { type: 'discord', key: 'url', setting: 'DISCORD_WEBHOOK', entry: {} } as const;
  const slack = { type: 'slack', key: 'url', setting: 'SLACK_WEBHOOK', entry: {} } as const;
  if (telegramChat === undefined) return [discord, slack];
  const entry = { chatId: String(telegramChat) };
  return [{ type: 'telegram', key: 'token', setting: 'TELEGRAM_TOKEN', entry }, discord, slack];
}
