import type { Channel, Notice } from '../channel.ts';
import { fitting, oneLine } from '../plain-text.ts';
import { postJson } from '../post.ts';
import { wordingOf } from '../wording.ts';

/** Limits of Slack's blocks; a message has 50 of them. */
const most = { header: 150, section: 3000, parts: 20 } as const;

/** An incoming webhook of Slack; its URL is a secret. */
export class Slack implements Channel {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async send(notice: Notice): Promise<void> {
    await postJson('Slack', this.#url, slackMessage(notice));
  }
}

/** What strangers wrote is `plain_text`, which Slack reads no markup in; only our own link is not. */
export function slackMessage(notice: Notice): object {
  const { title, parts } = wordingOf(notice);
  return {
    text: escapeSlack(title),
    blocks: [
      { type: 'header', text: plain(oneLine(title, most.header)) },
      ...parts.slice(0, most.parts).flatMap(({ heading, page, lines }) => [
        { type: 'section', text: plain(fitting([heading, ...lines], most.section).join('\n')) },
        { type: 'context', elements: [{ type: 'mrkdwn', text: `<${page}|the explorer's page>` }] },
      ]),
    ],
  };
}

/** Slack's three characters. */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plain(text: string): object {
  return { type: 'plain_text', emoji: false, text };
}
