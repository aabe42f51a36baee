import type { IncomingMessage } from 'node:http';
import { type DeadLetter, failureOf } from '../dead-letter.ts';
import type { Router } from '../router.ts';
import { isObject } from '../shape.ts';
import { type Selection, type Store, StoreUnavailableError } from '../stores/store.ts';
import { parseTriggers, TriggerError } from '../trigger.ts';
import { readBody } from './body.ts';
import { failure, type Reply } from './reply.ts';

const maxBodyBytes = 2 ** 20;
const defaultLimit = 100;
const maxLimit = 10_000;

/** A request to the control API is not as it must be. */
class BadRequestError extends Error {}

/** The API under `/-/` that the command line uses. */
export class Control {
  readonly #store: Store;
  readonly #router: Router;
  readonly #streams = new Set<() => void>();

  constructor(store: Store, router: Router) {
    this.#store = store;
    this.#router = router;
  }

  async handle(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Reply> {
    try {
      return await this.#route(request, path, query);
    } catch (error) {
      if (error instanceof BadRequestError) return failure(400, 'BadRequest', error.message);
      if (error instanceof TriggerError) {
        return {
          status: 400,
          body: { error: 'BadTrigger', message: error.message, problems: error.problems },
        };
      }
      if (error instanceof StoreUnavailableError) return failure(503, 'StoreUnavailable', error.message);
      throw error;
    }
  }

  /** Keeps an open stream, to end it when the broker stops. */
  hold(end: () => void): void {
    this.#streams.add(end);
  }

  close(): void {
    for (const end of this.#streams) end();
  }

  async #route(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Reply> {
    const [resource, id, ...rest] = path.split('/');
    switch (rest.length > 0 ? '' : `${request.method} ${resource}${id === undefined ? '' : '/*'}`) {
      case 'GET status':
        return {
          status: 200,
          body: { triggers: this.#router.triggers.length, ...(await this.#store.status()) },
        };
      case 'GET triggers':
        return { status: 200, body: this.#router.triggers };
      case 'PUT triggers':
        await this.#router.setTriggers(parseTriggers(await readJson(request)));
        return { status: 200, body: this.#router.triggers };
      case 'GET dead-letters':
        return this.#list(query);
      case 'GET dead-letters/*':
        return this.#show(id ?? '');
      case 'POST dead-letters/*':
        return id === 'redrive' ? this.#redrive(toSelection(await readJson(request))) : notFound(path);
      case 'DELETE dead-letters':
        return {
          status: 200,
          body: { purged: await this.#store.deadLetters.purge(toSelection(await readJson(request))) },
        };
      default:
        return notFound(path);
    }
  }

  async #list(query: URLSearchParams): Promise<Reply> {
    const limit = Number(query.get('limit') ?? defaultLimit);
    if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit) {
      throw new BadRequestError(`limit must be a whole number from 1 to ${maxLimit}`);
    }
    const triggers = query.getAll('trigger');
    const selection = triggers.length > 0 ? { triggers } : {};
    const letters = await this.#store.deadLetters.list(selection, limit);
    return { status: 200, body: letters.map(summary) };
  }

  async #show(id: string): Promise<Reply> {
    const [letter] = await this.#store.deadLetters.list({ ids: [id] }, 1);
    if (!letter) return failure(404, 'DeadLetterNotFound', `there is no dead letter ${id}`);
    const { data } = letter.event;
    return { status: 200, body: { ...summary(letter), dataBase64: data?.toString('base64') } };
  }

  /** Letters of a trigger that is gone stay: nobody would take them. */
  async #redrive(selection: Selection): Promise<Reply> {
    const known = this.#router.triggers.map(({ name }) => name);
    const triggers = selection.triggers?.filter((name) => known.includes(name)) ?? known;
    const redriven = await this.#store.deadLetters.redrive({ ...selection, triggers });
    return { status: 200, body: { redriven } };
  }
}

function summary({ id, trigger, time, event }: DeadLetter) {
  return { id, trigger, time, failure: failureOf(event), attributes: event.attributes };
}

function notFound(path: string): Reply {
  return failure(404, 'NotFound', `the control API has no /-/${path} with this method`);
}

/** JSON only, so that a web page cannot send it across origins without being asked first. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new BadRequestError('send JSON with Content-Type: application/json');
  }
  const body = await readBody(request, maxBodyBytes);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new BadRequestError('the body is not JSON');
  }
}

/** `{"ids": [...], "triggers": [...]}`, both optional; `{}` means all. */
function toSelection(value: unknown): Selection {
  if (!isObject(value)) throw new BadRequestError('send {"ids": [...], "triggers": [...]}, or {} for all');
  const unknown = Object.keys(value).filter((key) => key !== 'ids' && key !== 'triggers');
  if (unknown.length > 0)
    throw new BadRequestError(`unknown: ${unknown.join(', ')}; known are ids, triggers`);
  return { ids: texts(value.ids, 'ids'), triggers: texts(value.triggers, 'triggers') };
}

function texts(value: unknown, name: string): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new BadRequestError(`${name} must be a list of texts`);
  return value.map((item: unknown) => {
    if (typeof item !== 'string') throw new BadRequestError(`${name} must be a list of texts`);
    return item;
  });
}
