import { FunctionError } from './function-error.ts';
import { send } from './send.ts';

/** A dead letter as the broker lists it. */
export interface Letter {
  readonly id: string;
  readonly trigger: string;
  /** When it was given up, RFC 3339. */
  readonly time: string;
  readonly failure: { readonly destination: string; readonly code: number; readonly detail: string };
  /** Of the event. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Only of one that is shown, and has data. */
  readonly dataBase64?: string;
}

/** Which ones: all that match every given field. */
export interface LetterSelection {
  readonly ids?: readonly string[];
  readonly triggers?: readonly string[];
}

/** Dead letters, wherever they are kept. */
export interface Letters {
  /** Oldest first; of these triggers, or of all where none is named. */
  list(triggers: readonly string[], limit: number): Promise<readonly Letter[]>;
  /** With its data. @throws FunctionError when there is none */
  show(id: string): Promise<Letter>;
  /** Puts them back before their trigger. Returns how many. */
  redrive(selection: LetterSelection): Promise<number>;
  /** Removes them for good. Returns how many. */
  purge(selection: LetterSelection): Promise<number>;
}

/** The control API of a broker that runs. Every call throws a FunctionError when it does not, or says no. */
export class BrokerClient implements Letters {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async list(triggers: readonly string[], limit: number): Promise<readonly Letter[]> {
    const query = new URLSearchParams({ limit: String(limit) });
    for (const name of triggers) query.append('trigger', name);
    return (await this.#call('GET', `dead-letters?${query}`)) as readonly Letter[];
  }

  async show(id: string): Promise<Letter> {
    return (await this.#call('GET', `dead-letters/${encodeURIComponent(id)}`)) as Letter;
  }

  async redrive(selection: LetterSelection): Promise<number> {
    return ((await this.#call('POST', 'dead-letters/redrive', selection)) as { redriven: number }).redriven;
  }

  async purge(selection: LetterSelection): Promise<number> {
    return ((await this.#call('DELETE', 'dead-letters', selection)) as { purged: number }).purged;
  }

  async #call(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await send(this.#url, {
      method,
      path: `/-/${path}`,
      headers: body ? [['content-type', 'application/json']] : [],
      body: body && Buffer.from(JSON.stringify(body)),
    });
    const value = JSON.parse(answer.body.toString('utf8')) as { readonly message?: string };
    if (answer.status < 300) return value;
    throw new FunctionError(`the broker refuses: ${value.message ?? answer.status}`);
  }
}
