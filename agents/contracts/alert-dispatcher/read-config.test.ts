import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Settings } from '../settings.ts';
import { webhook } from './alert.fixtures.ts';
import { openChannel } from './open-channel.ts';
import { AlertConfigError, readAlertConfig } from './read-config.ts';

it('reads one of every channel', () => {
  const page = readFileSync(new URL('../../../docs/contracts/alerts.md', import.meta.url), 'utf8');
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  const { channels } = readAlertConfig(yaml);
  expect(channels.map(({ type }) => type).sort()).toEqual([
    'alertmanager',
    'discord',
    'email',
    'grafana',
    'slack',
    'telegram',
    'webhook',
  ]);
});

it('names every problem at once, with its place', () => {
  const text = `
channels:
  - { name: Team, type: webhook, url: "ftp://x", secret: hunter2 }
  - { name: a, type: telegram, minSeverity: terrible, token: { setting: T }, extra: 1 }
  - { name: a, type: alertmanager, url: "http://x", quietHours: { from: "25:00", to: "07:00", timezone: Mars/Base } }
`;
  try {
    readAlertConfig(text);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(AlertConfigError);
    const { problems } = error as AlertConfigError;
    for (const place of [
      'channels[0].name:',
      'channels[0].url:',
      'channels[0].secret:',
      'channels[1].minSeverity: must be equal to one of the allowed values: critical, high, medium, low, info',
      "channels[1]: must have required property 'chatId'",
      'channels[1]: extra is not known',
      'channels[2].quietHours.from:',
      'channels[2].quietHours.timezone:',
      'channels: the name "a" is there twice',
    ]) {
      expect(
        problems.some((problem) => problem.startsWith(place)),
        place,
      ).toBe(true);
    }
    expect(String(error)).not.toContain('hunter2');
  }
});

it.each(['', '[]', '{', 'channels: 1', 'channels: [{ type: pigeon }]', 'a: &a [*a]'])(
  'refuses %j',
  (text) => {
    expect(() => readAlertConfig(text)).toThrow(AlertConfigError);
  },
);

it('says which secret a channel needs, and not what it is', async () => {
  await expect(openChannel(webhook, new Settings({}))).rejects.toThrow(
    'SECRET is not set: the channel team needs it',
  );
  const file = { ...webhook, secret: { file: '/nowhere/secret' } };
  await expect(openChannel(file, new Settings({}))).rejects.toThrow('/nowhere/secret cannot be read');
});
