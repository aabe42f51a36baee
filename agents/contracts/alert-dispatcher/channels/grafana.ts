import { severityOf } from '../alert.ts';
import type { Channel, Notice } from '../channel.ts';
import { fitting } from '../plain-text.ts';
import { postJson } from '../post.ts';
import { wordingOf } from '../wording.ts';

export interface GrafanaOptions {
  readonly url: string;
  /** Of a service account that may write annotations. */
  readonly token: string;
}

/** Annotations on Grafana's dashboards. */
export class Grafana implements Channel {
  readonly #options: GrafanaOptions;

  constructor(options: GrafanaOptions) {
    this.#options = options;
  }

  async send(notice: Notice): Promise<void> {
    const { url, token } = this.#options;
    const authorization = { authorization: `Bearer ${token}` };
    await postJson('Grafana', `${url.replace(/\/$/, '')}/api/annotations`, annotation(notice), authorization);
  }
}

export function annotation(notice: Notice): object {
  const { title, parts } = wordingOf(notice);
  const lines = parts.flatMap(({ heading, lines }) => [heading, ...lines]);
  const tags = notice.alerts.flatMap((alert) => [
    severityOf(alert),
    alert.contract.chain,
    `alert:${notice.id.slice(0, 16)}`,
  ]);
  return {
    tags: [...new Set(['contracts', ...tags])],
    // Grafana shows annotations as HTML.
    text: fitting([title, ...lines].map(escapeHtml), 4000).join('\n'),
  };
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
