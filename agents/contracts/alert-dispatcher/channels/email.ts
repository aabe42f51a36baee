import { createTransport } from 'nodemailer';
import { type Channel, DeliveryError, type Notice } from '../channel.ts';
import { oneLine } from '../plain-text.ts';
import { wordingOf } from '../wording.ts';

export interface EmailOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
  readonly from: string;
  readonly to: readonly string[];
}

const patienceMs = 15_000;

/** Mail by SMTP, as plain text. */
export class Email implements Channel {
  readonly #options: EmailOptions;

  constructor(options: EmailOptions) {
    this.#options = options;
  }

  async send(notice: Notice): Promise<void> {
    const { host, port, secure, user, password, from, to } = this.#options;
    const transport = createTransport({
      host,
      port,
      secure,
      ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const domain =
        from
          .split('@')
          .at(-1)
          ?.replaceAll(/[^\w.-]/g, '') || 'localhost';
      await transport.sendMail({
        from,
        to: [...to],
        messageId: `<${notice.id}@${domain}>`,
        ...emailText(notice),
      });
    } catch (error) {
      throw failed(error);
    } finally {
      transport.close();
    }
  }
}

export function emailText(notice: Notice): { readonly subject: string; readonly text: string } {
  const { title, parts } = wordingOf(notice);
  const text = parts.map(({ heading, page, lines }) =>
    [heading, page, ...lines.map((line) => `- ${line}`), ''].join('\n'),
  );
  return { subject: oneLine(`[contracts] ${title}`, 200), text: text.join('\n') };
}

/** Codes from 500 on are for good; without one, so is what the server could not be asked for. */
function failed(error: unknown): DeliveryError {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string };
  const permanent =
    responseCode === undefined ? code === 'EAUTH' || code === 'EENVELOPE' : responseCode >= 500;
  const said = responseCode === undefined ? (code ?? 'no answer') : `answer ${responseCode}`;
  return new DeliveryError(`the mail server does not take it: ${said}`, { transient: !permanent });
}
