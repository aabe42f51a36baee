import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A mail server without TLS that takes mail for everybody. */
export class SmtpInbox {
  /** Headers and body, as they were sent. */
  readonly mails: string[] = [];
  /** What the next mail is refused with, as `550 no such user`. */
  refusal: string | undefined;
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((socket) => this.#talk(socket));

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async start(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await once(this.#server.close(), 'close');
  }

  #talk(socket: Socket): void {
    this.#sockets.add(socket.on('error', () => {}));
    let mail: string[] | undefined;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    say('220 inbox ESMTP');
    createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
      if (mail && line === '.') {
        this.mails.push(mail.join('\n'));
        mail = undefined;
        say('250 taken');
      } else if (mail) mail.push(line.replace(/^\.\./, '.'));
      else if (/^RCPT/i.test(line)) say(this.refusal ?? '250 ok');
      else if (/^DATA/i.test(line)) {
        mail = [];
        say('354 go on');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say('250 inbox');
    });
  }
}

export async function startSmtpInbox(): Promise<SmtpInbox> {
  const inbox = new SmtpInbox();
  await inbox.start();
  return inbox;
}
