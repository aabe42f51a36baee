import { chains } from '../../chain.ts';
import { type Alert, isConfirmed, severityOf } from '../alert.ts';
import type { Channel, Notice } from '../channel.ts';
import { fitting } from '../plain-text.ts';
import { postJson } from '../post.ts';
import { wordingOf } from '../wording.ts';

/** An Alertmanager, Grafana's own too: it groups, silences and routes by labels. */
export class Alertmanager implements Channel {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async send(notice: Notice): Promise<void> {
    const body = notice.alerts.map((alert) => alertmanagerAlert({ id: notice.id, alerts: [alert] }, alert));
    await postJson('Alertmanager', `${this.#url.replace(/\/$/, '')}/api/v2/alerts`, body);
  }
}

/** Labels are what tells one alert from another, so nothing that may change is among them. */
function alertmanagerAlert(notice: Notice, alert: Alert): object {
  const { contract, findings } = alert;
  const { title, parts } = wordingOf(notice);
  return {
    labels: {
      alertname: 'VulnerableContract',
      severity: severityOf(alert),
      chain: contract.chain,
      address: contract.address,
      type: findings[0]?.type ?? 'code-smell',
      status: isConfirmed(alert) ? 'confirmed' : 'suspected',
    },
    annotations: {
      summary: title,
      description: fitting(
        parts.flatMap(({ lines }) => lines),
        4000,
      ).join('\n'),
    },
    generatorURL: `${chains[contract.chain].addressPage}${contract.address}`,
  };
}
