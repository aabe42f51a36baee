import type { Severity } from '../../finding.ts';
import { severityOf } from '../alert.ts';
import type { Channel, Notice } from '../channel.ts';
import { fitting, oneLine } from '../plain-text.ts';
import { postJson } from '../post.ts';
import { wordingOf } from '../wording.ts';

const colours: Readonly<Record<Severity, number>> = {
  critical: 0xb00020,
  high: 0xe65100,
  medium: 0xf9a825,
  low: 0x1565c0,
  info: 0x616161,
};

/** Limits of an embed; all of a message's together have 6000. */
const most = { title: 256, description: 4000 } as const;

/** A webhook of a Discord channel; its URL is a secret. */
export class Discord implements Channel {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async send(notice: Notice): Promise<void> {
    await postJson('Discord', this.#url, discordMessage(notice));
  }
}

export function discordMessage(notice: Notice): object {
  const { title, parts } = wordingOf(notice);
  const lines = parts.flatMap(({ heading, page, lines }) => [
    `[${escapeDiscord(heading)}](${page})`,
    ...lines.map((line) => `• ${escapeDiscord(line)}`),
  ]);
  const [worst] = notice.alerts
    .map(severityOf)
    .sort((a, b) => Object.keys(colours).indexOf(a) - Object.keys(colours).indexOf(b));
  return {
    // A stranger's name is not somebody who is called.
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: oneLine(escapeDiscord(title), most.title),
        description: fitting(lines, most.description).join('\n'),
        color: colours[worst ?? 'info'],
      },
    ],
  };
}

/** Markdown, mentions, and links that Discord makes of plain text. */
export function escapeDiscord(text: string): string {
  return text.replaceAll(/[\\*_~`|>#\-[\]()<@:]/g, '\\$&');
}
