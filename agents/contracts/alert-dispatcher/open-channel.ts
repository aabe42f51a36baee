import { readFileSync } from 'node:fs';
import { SettingError, type Settings } from '../settings.ts';
import type { Channel } from './channel.ts';
import { Alertmanager } from './channels/alertmanager.ts';
import { Discord } from './channels/discord.ts';
import { Grafana } from './channels/grafana.ts';
import { Slack } from './channels/slack.ts';
import { Telegram } from './channels/telegram.ts';
import { Webhook } from './channels/webhook.ts';
import type { ChannelConfig, SecretRef } from './config.ts';

/** A channel that can be sent to. @throws SettingError when a secret is not there */
export async function openChannel(config: ChannelConfig, settings: Settings): Promise<Channel> {
  const secret = (reference: SecretRef): string => readSecret(reference, config.name, settings);
  switch (config.type) {
    case 'telegram':
      return new Telegram({ ...config, token: secret(config.token) });
    case 'discord':
      return new Discord(secret(config.url));
    case 'slack':
      return new Slack(secret(config.url));
    case 'grafana':
      return new Grafana({ url: config.url, token: secret(config.token) });
    case 'alertmanager':
      return new Alertmanager(config.url);
    case 'webhook':
      return new Webhook({ url: config.url, secret: secret(config.secret) });
    case 'email': {
      const { Email } = await import('./channels/email.ts');
      const password = config.password && secret(config.password);
      return new Email({ ...config, secure: config.secure ?? false, password });
    }
  }
}

function readSecret(reference: SecretRef, channel: string, settings: Settings): string {
  if ('setting' in reference) return settings.need(reference.setting, `the channel ${channel} needs it`);
  try {
    return readFileSync(reference.file, 'utf8').trim();
  } catch {
    throw new SettingError(`${reference.file} cannot be read: the channel ${channel} needs it`);
  }
}
