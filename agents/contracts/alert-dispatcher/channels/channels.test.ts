import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HttpInbox, startInbox } from '../../../../test/alert-inbox/http-inbox.ts';
import { startSmtpInbox } from '../../../../test/alert-inbox/smtp-inbox.ts';
import type { Finding } from '../../finding.ts';
import { Settings } from '../../settings.ts';
import { report } from '../alert.fixtures.ts';
import type { DeliveryError, Notice } from '../channel.ts';
import type { ChannelConfig } from '../config.ts';
import { alertsOf } from '../notice.fixtures.ts';
import { openChannel } from '../open-channel.ts';
import { discordMessage } from './discord.ts';
import { emailText } from './email.ts';
import { annotation } from './grafana.ts';
import { slackMessage } from './slack.ts';
import { telegramText } from './telegram.ts';
import { signature } from './webhook.ts';

let inbox: HttpInbox;
beforeEach(async () => {
  inbox = await startInbox();
});
afterEach(() => inbox.stop());

const secrets = () =>
  new Settings({ TOKEN: '12:secret-token', URL: `${inbox.url}/hook/secret-path`, KEY: 'secret-key' });
const configs = (): readonly ChannelConfig[] => [
  { name: 'a', type: 'telegram', chatId: '-100', token: { setting: 'TOKEN' }, url: inbox.url },
  { name: 'b', type: 'discord', url: { setting: 'URL' } },
  { name: 'c', type: 'slack', url: { setting: 'URL' } },
  { name: 'd', type: 'grafana', url: `${inbox.url}/`, token: { setting: 'TOKEN' } },
  { name: 'e', type: 'alertmanager', url: inbox.url },
  { name: 'f', type: 'webhook', url: `${inbox.url}/in`, secret: { setting: 'KEY' } },
];
const open = async (type: ChannelConfig['type']) => {
  const config = configs().find((each) => each.type === type);
  if (!config) throw new Error(`no ${type} here`);
  return openChannel(config, secrets());
};
const notice: Notice = alertsOf(report({ status: 'confirmed' }));

describe.each(['telegram', 'discord', 'slack', 'grafana', 'alertmanager', 'webhook'] as const)(
  '%s',
  (type) => {
    it('is told contract, flaw and proof', async () => {
      await (await open(type)).send(notice);
      const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = inbox.received;
      expect({ path, authorization: headers.authorization, body: JSON.parse(body) }).toMatchSnapshot();
    });

    it('says how long to wait, in its own way', async () => {
      const channel = await open(type);
      const answers = {
        telegram: { status: 429, body: '{"ok":false,"error_code":429,"parameters":{"retry_after":9}}' },
        discord: {
          status: 429,
          body: '{"message":"You are being rate limited.","retry_after":8.5,"global":false}',
        },
      };
      inbox.answerNext(
        type in answers ? answers[type as 'telegram'] : { status: 429, headers: { 'retry-after': '9' } },
      );
      const error = await channel.send(notice).catch((thrown: DeliveryError) => thrown);
      expect(error).toMatchObject({ transient: true, retryAfter: type === 'discord' ? 8.5 : 9 });
    });

    it.each([
      [400, false],
      [401, false],
      [404, false],
      [408, true],
      [500, true],
      [502, true],
      [503, true],
    ])('that answers %i is asked again: %s', async (status, transient) => {
      const channel = await open(type);
      inbox.answerNext({ status, body: 'x' });
      const error = await channel.send(notice).catch((thrown: DeliveryError) => thrown);
      expect(error).toMatchObject({ transient, retryAfter: undefined });
    });

    it('has no secret in its errors', async () => {
      const channel = await open(type);
      inbox.answerNext({ status: 401, body: '12:secret-token secret-key secret-path' });
      const refused = await channel.send(notice).catch((thrown: Error) => thrown);
      await inbox.stop();
      const unreachable = await channel.send(notice).catch((thrown: Error) => thrown);
      await inbox.start();
      for (const error of [refused, unreachable] as Error[]) {
        expect(`${error.message}${error.stack}${JSON.stringify(error)}${String(error.cause)}`).not.toContain(
          'secret',
        );
      }
    });
  },
);

it('signs the webhook so that a receiver can compare it', async () => {
  await (await open('webhook')).send(notice);
  const [received] = inbox.received;
  const { 'webhook-id': id, 'webhook-timestamp': timestamp } = received?.headers ?? {};
  expect(id).toBe(notice.id);
  const expected = signature('secret-key', String(id), String(timestamp), received?.body ?? '');
  expect(received?.headers['webhook-signature']).toBe(`v1,${expected}`);
  // The example of the specification.
  expect(
    signature(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      '1614265330',
      '{"test": 2432232314}',
    ),
  ).toBe('g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

describe('mail', () => {
  it('is sent as plain text, and refused for good or for now', async () => {
    const smtp = await startSmtpInbox();
    const channel = await openChannel(
      {
        name: 'm',
        type: 'email',
        host: '127.0.0.1',
        port: smtp.port,
        from: 'a@example.org',
        to: ['b@example.org'],
      },
      secrets(),
    );
    await channel.send(notice);
    expect(smtp.mails).toEqual([
      expect.stringContaining('Subject: [contracts] critical: reentrancy confirmed in Bank'),
    ]);
    expect(smtp.mails[0]).toContain(`\n <${notice.id}@example.org>`);
    smtp.refusal = '450 try later';
    await expect(channel.send(notice)).rejects.toMatchObject({
      transient: true,
      message: expect.stringContaining('450'),
    });
    smtp.refusal = '550 no such user';
    await expect(channel.send(notice)).rejects.toMatchObject({ transient: false });
    await smtp.stop();
    await expect(channel.send(notice)).rejects.toMatchObject({ transient: true });
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '*_[]()~`>#+-=|{}.!\\',
    '@everyone <@123> <#1>',
    '<script>alert(1)</script>',
    'a\r\nBcc: x@y',
    '\u202egnp.exe',
    '](http://evil.example)',
  ),
);
const stranger = fc.record({ contract: hostile, function: hostile, message: hostile, file: hostile });

describe("a stranger's text", () => {
  const written = (changes: Partial<Finding>, name = 'Bank') => {
    const given = report(changes);
    return alertsOf({ ...given, contract: { ...given.contract, contractName: name } });
  };

  it('is only text in MarkdownV2, whose limit it keeps', () => {
    fc.assert(
      fc.property(stranger, hostile, (changes, name) => {
        const text = telegramText(written(changes, name));
        expect(text.length).toBeLessThanOrEqual(4096);
        // What is left once escaped characters and our own title, links and points are taken away has no meaning.
        const bare = text
          .replaceAll(/\\[_*[\]()~`>#+\-=|{}.!\\]/g, '')
          .replaceAll(/\]\(https:[^)]*\)/g, '')
          .replaceAll(/^\[/gm, '');
        expect(bare.replace(/^\*(.*)\*$/m, '$1')).not.toMatch(/[_*[\]()~`>#+\-=|{}.!\\]/);
      }),
    );
  });

  it('calls nobody and links nowhere on Discord, whose limits it keeps', () => {
    fc.assert(
      fc.property(stranger, hostile, (changes, name) => {
        const message = discordMessage(written(changes, name)) as {
          readonly embeds: readonly [{ readonly title: string; readonly description: string }];
        };
        expect(message).toMatchObject({ allowed_mentions: { parse: [] } });
        const [{ title, description }] = message.embeds;
        expect(title.length).toBeLessThanOrEqual(256);
        expect(description.length).toBeLessThanOrEqual(4096);
        expect(description.replaceAll(/\\./gs, '').replaceAll(/\]\(https:[^)]*\)/g, '')).not.toMatch(
          /@|<|\]\(/,
        );
      }),
    );
  });

  it('is plain text on Slack, no markup in Grafana, and one line in a subject', () => {
    fc.assert(
      fc.property(stranger, hostile, (changes, name) => {
        const told = written(changes, name);
        const { blocks } = slackMessage(told) as {
          readonly blocks: readonly { readonly text?: { readonly type: string } }[];
        };
        expect(blocks.flatMap(({ text }) => (text ? [text.type] : []))).toEqual(['plain_text', 'plain_text']);
        expect((annotation(told) as { readonly text: string }).text).not.toMatch(/[<>"']/);
        expect(emailText(told).subject).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      }),
    );
  });

  it('is cut with a word about it where there is too much', () => {
    const many = report({ message: 'x'.repeat(5000) });
    const alerts = Array.from({ length: 20 }, () => alertsOf(many).alerts[0]).filter(
      (alert) => alert !== undefined,
    );
    const text = telegramText({ id: 'a', alerts });
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).toMatch(/more lines$/);
  });
});
