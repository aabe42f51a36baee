import type { Channel, Notice } from '../channel.ts';
import { fitting } from '../plain-text.ts';
import { postJson } from '../post.ts';
import { wordingOf } from '../wording.ts';

export interface TelegramOptions {
  readonly token: string;
  readonly chatId: string;
  /** Default `https://api.telegram.org`. */
  readonly url?: string;
}

/** Of a message; escapes do not count, so this leaves room. */
const mostCharacters = 4096;

/** A chat of a Telegram bot. */
export class Telegram implements Channel {
  readonly #options: TelegramOptions;

  constructor(options: TelegramOptions) {
    this.#options = options;
  }

  async send(notice: Notice): Promise<void> {
    const { token, chatId, url = 'https://api.telegram.org' } = this.#options;
    await postJson('Telegram', `${url}/bot${token}/sendMessage`, {
      chat_id: chatId,
      text: telegramText(notice),
      parse_mode: 'MarkdownV2',
      link_preview_options: { is_disabled: true },
    });
  }
}

/** In MarkdownV2. */
export function telegramText(notice: Notice): string {
  const { title, parts } = wordingOf(notice);
  const lines = parts.flatMap(({ heading, page, lines }) => [
    `[${escapeMarkdownV2(heading)}](${page.replaceAll(/[)\\]/g, '\\$&')})`,
    ...lines.map((line) => `• ${escapeMarkdownV2(line)}`),
  ]);
  return fitting([`*${escapeMarkdownV2(title)}*`, ...lines], mostCharacters - 200).join('\n');
}

/** Every character that MarkdownV2 gives a meaning. */
export function escapeMarkdownV2(text: string): string {
  return text.replaceAll(/[_*[\]()~`>#+\-=|{}.!\\]/g, '\\$&');
}
