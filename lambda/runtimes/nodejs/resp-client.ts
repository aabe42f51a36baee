import { connect, type Socket } from 'node:net';

type Reply = string | number | null;
type Waiting = { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void };

const patienceMs = 2000;

/** A connection to a Redis, made when it is first needed and again after it broke. Replies are no arrays. */
export class RespClient {
  readonly #url: URL;
  #socket: Socket | undefined;
  #waiting: Waiting[] = [];
  #received = Buffer.alloc(0);

  /** @param url `redis://[user:password@]host[:port][/db]` */
  constructor(url: string) {
    this.#url = new URL(url);
  }

  /** @throws when Redis refuses the command, or does not answer within two seconds */
  command(...args: readonly (string | number)[]): Promise<Reply> {
    this.#socket ??= this.#connect();
    return this.#send(this.#socket, args);
  }

  close(): void {
    this.#socket?.destroy();
  }

  #connect(): Socket {
    const { hostname, port, username, password, pathname } = this.#url;
    const socket = connect({ host: hostname, port: Number(port || 6379), noDelay: true }).setTimeout(
      patienceMs,
    );
    const broken = (error = new Error('Redis closed the connection')): void => this.#broken(socket, error);
    socket.on('error', broken).on('close', () => broken());
    socket.on('timeout', () => {
      if (this.#waiting.length > 0) socket.destroy(new Error('Redis does not answer'));
    });
    socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      while (this.#takeReply());
    });
    const [user, secret] = [username, password].map(decodeURIComponent);
    const first = [
      ...(secret ? [user ? ['AUTH', user, secret] : ['AUTH', secret]] : []),
      ...(pathname.length > 1 ? [['SELECT', pathname.slice(1)]] : []),
    ];
    for (const args of first)
      this.#send(socket, args as string[]).catch((error: Error) => socket.destroy(error));
    return socket;
  }

  #send(socket: Socket, args: readonly (string | number)[]): Promise<Reply> {
    const parts = args.map(String).map((text) => `$${Buffer.byteLength(text)}\r\n${text}\r\n`);
    socket.write(`*${args.length}\r\n${parts.join('')}`);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #broken(socket: Socket, error: Error): void {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    this.#received = Buffer.alloc(0);
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  /** Hands the first whole reply to whoever waits for it. */
  #takeReply(): boolean {
    const end = this.#received.indexOf('\r\n');
    if (end < 0) return false;
    const [kind, text] = [this.#received.toString('latin1', 0, 1), this.#received.toString('utf8', 1, end)];
    const length = kind === '$' ? Number(text) : -1;
    const whole = length < 0 ? end + 2 : end + 2 + length + 2;
    if (this.#received.length < whole) return false;
    const bulk = this.#received.toString('utf8', end + 2, end + 2 + Math.max(length, 0));
    this.#received = this.#received.subarray(whole);
    const waiting = this.#waiting.shift();
    if (kind === '-') waiting?.reject(new Error(`Redis: ${text}`));
    else if (kind === ':') waiting?.resolve(Number(text));
    else if (kind === '$') waiting?.resolve(length < 0 ? null : bulk);
    else waiting?.resolve(text);
    return true;
  }
}
