import type { Clock } from '../../clock.ts';
import type { KubeObject } from '../../object.ts';
import type { ApiRequest, ApiResponse, Transport } from '../../transport.ts';
import { expired, notFound, Refusal } from './refusal.ts';
import { matches } from './selector.ts';
import { Storage } from './storage.ts';
import { type Target, targetOf } from './target.ts';
import { watchLines } from './watches.ts';
import { type Outcome, Writes } from './writes.ts';

export interface ApiModelOptions {
  readonly clock: Clock;
  /** Whether watches can begin with what exists. Default: true. */
  readonly watchList?: boolean;
}

/** A request that the model has carried out. */
export interface Carried {
  readonly request: ApiRequest;
  readonly target: Target;
  readonly outcome: Outcome;
  /** Whether an object is other than before. */
  readonly changed: boolean;
}

/**
 * An API server in memory, for any kind, by the rules that controllers depend on: versions and generations, the status
 * subresource, conflicts, server-side apply by field manager, finalizers, owners, pages, watches with bookmarks, 410.
 */
export class ApiModel implements Transport {
  readonly storage = new Storage();
  readonly #clock: Clock;
  readonly #watchList: boolean;
  readonly #writes: Writes;
  readonly #observers: ((carried: Carried) => void)[] = [];

  constructor({ clock, watchList = true }: ApiModelOptions) {
    this.#clock = clock;
    this.#watchList = watchList;
    this.#writes = new Writes(this.storage, clock);
  }

  /** Calls after every write that was not refused. */
  onWrite(observer: (carried: Carried) => void): void {
    this.#observers.push(observer);
  }

  async send(request: ApiRequest): Promise<ApiResponse> {
    request.signal?.throwIfAborted();
    try {
      const target = targetOf(request.path);
      if (!target) throw notFound(request.path);
      if (request.method !== 'GET') return answer(this.#write(request, target));
      return this.#read(target, request.signal);
    } catch (error) {
      if (error instanceof Refusal) return answer({ status: error.status, object: error.body });
      throw error;
    }
  }

  close(): void {}

  /** Deletes what belongs to nothing that is left, as the garbage collector of a cluster does. */
  collectGarbage(): void {
    const alive = new Set([...this.storage.everything()].map(({ object }) => object.metadata.uid));
    for (const { collection, key, object } of [...this.storage.everything()]) {
      const { ownerReferences = [] } = object.metadata;
      if (ownerReferences.length > 0 && ownerReferences.every(({ uid }) => !alive.has(uid))) {
        this.storage.remove(collection, key);
      }
    }
  }

  #write(request: ApiRequest, target: Target): Outcome {
    const before = this.storage.version;
    const outcome = this.#carryOut(request, target);
    const changed = this.storage.version !== before;
    for (const observer of this.#observers) observer({ request, target, outcome, changed });
    return outcome;
  }

  #carryOut({ method, headers, body = '{}' }: ApiRequest, target: Target): Outcome {
    const value: unknown = JSON.parse(body);
    if (method === 'DELETE') return this.#writes.delete(target, value as object);
    if (method === 'POST') return this.#writes.create(target, value as KubeObject);
    if (method === 'PUT') return this.#writes.replace(target, value as KubeObject);
    const type = headers['content-type'];
    if (type === 'application/apply-patch+yaml') return this.#writes.apply(target, value as KubeObject);
    if (type === 'application/merge-patch+json') return this.#writes.mergePatch(target, value);
    throw new Refusal(415, 'UnsupportedMediaType', `${type} is not modelled`);
  }

  #read(target: Target, signal: AbortSignal | undefined): ApiResponse {
    const { collection, namespace, name, plural, query } = target;
    if (name !== undefined) {
      const stored = this.storage.get(collection, namespace ? `${namespace}/${name}` : name);
      if (!stored) throw notFound(`${plural} "${name}"`);
      return answer({ status: 200, object: stored.object });
    }
    if (query.get('watch') !== 'true') return answer({ status: 200, object: this.#list(target) });
    if (query.get('sendInitialEvents') === 'true' && !this.#watchList) {
      throw new Refusal(422, 'Invalid', 'sendInitialEvents: Forbidden: the WatchList feature is disabled');
    }
    const kind = this.storage.list(collection)[0]?.[1].object.kind ?? '';
    return stream(watchLines({ storage: this.storage, clock: this.#clock, target, kind, signal }));
  }

  #list({ apiVersion, collection, namespace, query }: Target): object {
    const selected = this.storage
      .list(collection, namespace)
      .filter(([, { object }]) => matches(object, query.get('labelSelector')));
    const { version, after } = readToken(query.get('continue'), this.storage);
    const rest = after === undefined ? selected : selected.filter(([key]) => key > after);
    const page = rest.slice(0, Number(query.get('limit')) || rest.length);
    const last = page.at(-1)?.[0];
    const token = page.length < rest.length ? JSON.stringify({ version, after: last }) : undefined;
    const metadata = { resourceVersion: `${version}`, continue: token };
    return { apiVersion, kind: 'List', metadata, items: page.map(([, { object }]) => object) };
  }
}

function readToken(token: string | null, storage: Storage): { version: number; after?: string } {
  if (!token) return { version: storage.version };
  const parsed = JSON.parse(token) as { version: number; after: string };
  try {
    storage.since(parsed.version);
  } catch {
    throw expired();
  }
  return parsed;
}

function answer({ status, object }: Outcome): ApiResponse {
  const text = JSON.stringify(object);
  return {
    status,
    header: () => undefined,
    text: async () => text,
    chunks: async function* () {
      yield text;
    },
  };
}

function stream(lines: AsyncIterable<string>): ApiResponse {
  return { status: 200, header: () => undefined, text: async () => '', chunks: () => lines };
}
