import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { at, list, type Manifest } from '../../constructs/core/manifest.ts';
import { ApiError } from './api-error.ts';
import { apiPath, Discovery, type KindReference, UnknownKindError } from './discovery.ts';
import type { Connection } from './kubeconfig.ts';
import { Transport } from './transport.ts';

/** One object. */
export interface ObjectReference extends KindReference {
  readonly name: string;
  /** Default: `default`, for kinds that have namespaces. */
  readonly namespace?: string;
}

/** Some objects of one kind. */
export interface Selection extends KindReference {
  /** Default: all namespaces. */
  readonly namespace?: string;
  /** For example `app=web,tier!=cache`. */
  readonly labelSelector?: string;
}

export interface ApplyOptions {
  /** Who owns the applied fields. Default: `e2e`. */
  readonly fieldManager?: string;
  /** Apply to the status instead. Default: false. */
  readonly status?: boolean;
  /** Answer as if, and store nothing. Default: false. */
  readonly dryRun?: boolean;
}

/** What happened to an object. */
export interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'ERROR';
  /** The object, or the `Status` of an error. */
  readonly object: Manifest;
}

/** A client of one API server. Every method throws an ApiError for a refusal, an UnknownKindError for its kind. */
export class Client {
  readonly #transport: Transport;
  readonly #discovery: Discovery;

  constructor(connection: Connection) {
    this.#transport = new Transport(connection);
    this.#discovery = new Discovery(this.#transport);
  }

  /**
   * Applies objects on the server in the given order, taking over fields of other managers as Flux does. The server
   * refuses fields that the schema does not have.
   */
  async apply(objects: readonly Manifest[], options: ApplyOptions = {}): Promise<Manifest[]> {
    const { fieldManager = 'e2e', status = false, dryRun = false } = options;
    const query = new URLSearchParams({ fieldManager, force: 'true', ...(dryRun && { dryRun: 'All' }) });
    const applied: Manifest[] = [];
    for (const object of objects) {
      const path = await this.#path({ ...object, ...object.metadata, apiVersion: object.apiVersion });
      const body = { type: 'application/apply-patch+yaml', value: object } as const;
      const answer = await this.#transport.send('PATCH', `${path}${status ? '/status' : ''}?${query}`, body);
      applied.push(answer as Manifest);
    }
    return applied;
  }

  /** Answers as if it created an object, and stores nothing. */
  async tryCreate(object: Manifest): Promise<Manifest> {
    const path = await this.#collection({ ...object, ...object.metadata, apiVersion: object.apiVersion });
    const body = { type: 'application/json', value: object } as const;
    return (await this.#transport.send('POST', `${path}?dryRun=All`, body)) as Manifest;
  }

  /** The status of a review in which the client's user asks what it may do. */
  async review(kind: 'SelfSubjectAccessReview' | 'SelfSubjectRulesReview', spec: object): Promise<unknown> {
    const review = { apiVersion: 'authorization.k8s.io/v1', kind };
    const body = { type: 'application/json', value: { ...review, spec } } as const;
    return at(await this.#transport.send('POST', await this.#collection(review), body), 'status');
  }

  /** Undefined when there is none. */
  async get(reference: ObjectReference): Promise<Manifest | undefined> {
    return unlessAbsent(this.#transport.send('GET', await this.#path(reference))) as Promise<
      Manifest | undefined
    >;
  }

  async list({ labelSelector, ...selection }: Selection): Promise<Manifest[]> {
    const query = labelSelector ? `?${new URLSearchParams({ labelSelector })}` : '';
    const answer = await this.#transport.send('GET', (await this.#collection(selection)) + query);
    const { apiVersion, kind } = selection;
    return list(at(answer, 'items')).map((item) => ({ apiVersion, kind, ...(item as object) }) as Manifest);
  }

  /**
   * Every change of the objects of a kind, those that exist first, until the signal or the server ends it.
   * @param from resourceVersion after which to begin. Default: what exists
   */
  async *watch(selection: Selection, signal: AbortSignal, from = ''): AsyncGenerator<WatchEvent> {
    const { labelSelector = '', ...kind } = selection;
    const query = new URLSearchParams({
      watch: 'true',
      labelSelector,
      ...(from && { resourceVersion: from }),
    });
    const path = `${await this.#collection(kind)}?${query}`;
    const response = await this.#transport.open('GET', path, undefined, signal);
    const { statusCode = 0 } = response;
    if (statusCode !== 200) throw new ApiError(`WATCH ${path}`, statusCode, await text(response));
    for await (const line of createInterface({ input: response })) yield JSON.parse(line) as WatchEvent;
  }

  /** Asks for an object's deletion, its dependents following in the background; nothing to do when it is absent. */
  async delete(reference: ObjectReference): Promise<void> {
    const body = { type: 'application/json', value: { propagationPolicy: 'Background' } } as const;
    await unlessAbsent(this.#transport.send('DELETE', await this.#path(reference), body));
  }

  /** Whether the API server serves a kind, for example that of a new definition. */
  async serves(kind: KindReference): Promise<boolean> {
    try {
      await this.#discovery.resource(kind);
      return true;
    } catch (error) {
      if (error instanceof UnknownKindError) return false;
      throw error;
    }
  }

  /** The groups and versions that the API server serves, such as `apps/v1`; the core group's `v1` is not among them. */
  async groupVersions(): Promise<ReadonlySet<unknown>> {
    const groups = list(at(await this.#transport.send('GET', '/apis'), 'groups'));
    const versions = groups.flatMap((group) => list(at(group, 'versions')));
    return new Set(versions.map((version) => at(version, 'groupVersion')));
  }

  /** Moves with every write to the API server: where it is the same twice, nothing has changed in between. */
  async revision(): Promise<unknown> {
    const answer = await this.#transport.send('GET', '/api/v1/namespaces?limit=1');
    return at(answer, 'metadata', 'resourceVersion');
  }

  /** Whether the API server describes a group and version in OpenAPI; for a new definition later than it serves it. */
  async describes(apiVersion: string): Promise<boolean> {
    const index = await this.#transport.send('GET', '/openapi/v3');
    return at(index, 'paths', apiPath(apiVersion).slice(1)) !== undefined;
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#transport.close();
  }

  async #path({ name, namespace = 'default', ...kind }: ObjectReference): Promise<string> {
    return `${await this.#collection({ ...kind, namespace })}/${name}`;
  }

  async #collection({ namespace, ...kind }: KindReference & { namespace?: string }): Promise<string> {
    const { plural, namespaced } = await this.#discovery.resource(kind);
    return `${apiPath(kind.apiVersion)}${namespaced && namespace ? `/namespaces/${namespace}` : ''}/${plural}`;
  }
}

async function unlessAbsent(answer: Promise<unknown>): Promise<unknown> {
  return answer.catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  });
}
