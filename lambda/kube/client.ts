import { ApiError, isNotFound } from './api-error.ts';
import type { KubeObject, ObjectName } from './object.ts';
import { Requester, type RequesterOptions, type RequestOptions } from './requester.ts';
import { collectionPath, objectPath, type Resource } from './resource.ts';
import type { Transport } from './transport.ts';
import { type KnowsVersion, type WatchEvent, watchEvents } from './watch-stream.ts';

/** Which objects of a kind. */
export interface Selection {
  /** Default: all namespaces. */
  readonly namespace?: string;
  /** Such as `app=web,tier!=cache`. */
  readonly labelSelector?: string;
  /** Such as `metadata.name=web`. */
  readonly fieldSelector?: string;
}

export interface ListOptions extends Selection {
  /** Objects a page. Default: all in one. */
  readonly limit?: number;
  /** Where the page before ended. */
  readonly continueFrom?: string;
}

/** A part of a list, as of one resource version. */
export interface Page<T> {
  readonly items: T[];
  readonly resourceVersion: string;
  /** Present when there is more. */
  readonly continueFrom?: string;
}

export interface WatchOptions extends Selection {
  /** After which version. Absent: from now. */
  readonly resourceVersion?: string;
  /** After this the server ends it. */
  readonly timeoutSeconds: number;
  /** What exists comes first, then a bookmark that says so (WatchList). Default: false. */
  readonly sendInitialEvents?: boolean;
  /** What is known in a version comes as a bookmark, and costs no more than that. Default: nothing is. */
  readonly knows?: KnowsVersion;
}

/** What is sent to be applied: the fields that we own, and no others. */
export type Applied<T extends KubeObject = KubeObject> = Pick<T, 'apiVersion' | 'kind' | 'metadata'> & object;

export interface ApplyOptions extends RequestOptions {
  /** Default: the client's. */
  readonly fieldManager?: string;
  /** Such as `status`. */
  readonly subresource?: string;
}

export interface DeleteOptions extends RequestOptions {
  /** Only this very object, not another that has got its name. */
  readonly uid?: string;
  /** Only in this version. */
  readonly resourceVersion?: string;
  /** What becomes of what it owns. Default: Background. */
  readonly propagation?: 'Background' | 'Foreground' | 'Orphan';
}

export interface ClientOptions extends RequesterOptions {
  /** Who owns what this client applies. */
  readonly fieldManager: string;
}

/**
 * The verbs of the Kubernetes API, typed. Every method throws an ApiError when the server refuses and a ConnectionError
 * when there is no answer; refusals that ask to come back later are retried before.
 */
export class KubeClient {
  readonly #requester: Requester;
  readonly #fieldManager: string;

  constructor(transport: Transport, options: ClientOptions) {
    this.#requester = new Requester(transport, options);
    this.#fieldManager = options.fieldManager;
  }

  /** Undefined when there is none. */
  async get<T extends KubeObject>(
    kind: Resource<T>,
    name: ObjectName,
    options?: RequestOptions,
  ): Promise<T | undefined> {
    try {
      return (await this.#requester.json('GET', objectPath(kind, name), options)) as T;
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  /** One page. @throws ApiError 410 when the page before is too old to go on from */
  async list<T extends KubeObject>(
    kind: Resource<T>,
    list: ListOptions = {},
    options?: RequestOptions,
  ): Promise<Page<T>> {
    const { limit, continueFrom } = list;
    const path = `${collectionPath(kind, list.namespace)}${query({ ...selectors(list), limit, continue: continueFrom })}`;
    const { items, metadata } = (await this.#requester.json('GET', path, options)) as ListBody<T>;
    const { apiVersion, kind: name } = kind;
    return {
      items: (items ?? []).map((item) => (item.kind ? item : { ...item, apiVersion, kind: name })),
      resourceVersion: metadata?.resourceVersion ?? '',
      continueFrom: metadata?.continue || undefined,
    };
  }

  /** Changes as they come, until the server or the signal ends it. @throws ApiError also for an error in its middle */
  watch<T extends KubeObject>(
    kind: Resource<T>,
    watch: WatchOptions,
    signal?: AbortSignal,
  ): AsyncIterable<WatchEvent<T>> {
    const { resourceVersion, timeoutSeconds, sendInitialEvents, knows } = watch;
    const initial = sendInitialEvents && { sendInitialEvents, resourceVersionMatch: 'NotOlderThan' };
    const parameters = { ...selectors(watch), resourceVersion, timeoutSeconds, ...initial };
    const path = `${collectionPath(kind, watch.namespace)}${query({ watch: true, allowWatchBookmarks: true, ...parameters })}`;
    return watchEvents<T>(this.#requester, path, timeoutSeconds, { signal, knows });
  }

  /**
   * Server-side apply: makes the object be and have these fields, and takes away those that this manager gave it before.
   * Fields of others are taken over.
   */
  async apply<T extends KubeObject>(
    kind: Resource<T>,
    object: Applied<T>,
    options: ApplyOptions = {},
  ): Promise<T> {
    const { fieldManager = this.#fieldManager, subresource, signal } = options;
    const path = `${objectPath(kind, object.metadata, subresource)}${query({ fieldManager, force: true })}`;
    const body = { type: 'application/apply-patch+yaml', value: object };
    return (await this.#requester.json('PATCH', path, { signal, body })) as T;
  }

  /** @throws ApiError 409 when the name is taken */
  async create<T extends KubeObject>(
    kind: Resource<T>,
    object: Applied<T>,
    options?: RequestOptions,
  ): Promise<T> {
    const path = `${collectionPath(kind, object.metadata.namespace)}${query({ fieldManager: this.#fieldManager })}`;
    const body = { type: 'application/json', value: object };
    return (await this.#requester.json('POST', path, { ...options, body })) as T;
  }

  /** Puts the whole object in place of the version that it names. @throws ApiError 409 when there is a later one */
  async replace<T extends KubeObject>(kind: Resource<T>, object: T, options?: RequestOptions): Promise<T> {
    const path = `${objectPath(kind, object.metadata)}${query({ fieldManager: this.#fieldManager })}`;
    const body = { type: 'application/json', value: object };
    return (await this.#requester.json('PUT', path, { ...options, body })) as T;
  }

  /** JSON merge patch (RFC 7386): null takes a field away. */
  async mergePatch<T extends KubeObject>(
    kind: Resource<T>,
    name: ObjectName,
    patch: object,
    options?: RequestOptions,
  ): Promise<T> {
    const path = `${objectPath(kind, name)}${query({ fieldManager: this.#fieldManager })}`;
    const body = { type: 'application/merge-patch+json', value: patch };
    return (await this.#requester.json('PATCH', path, { ...options, body })) as T;
  }

  /** False when there was none, or only another of that name. */
  async delete(kind: Resource, name: ObjectName, options: DeleteOptions = {}): Promise<boolean> {
    const { uid, resourceVersion, propagation: propagationPolicy = 'Background', signal } = options;
    const preconditions = uid || resourceVersion ? { uid, resourceVersion } : undefined;
    const value = { apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy, preconditions };
    const body = { type: 'application/json', value };
    try {
      await this.#requester.json('DELETE', objectPath(kind, name), { signal, body });
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      if (uid && !resourceVersion && error instanceof ApiError && error.status === 409) return false;
      throw error;
    }
  }

  /** Closes idle connections. */
  close(): void {
    this.#requester.close();
  }
}

interface ListBody<T> {
  readonly items: T[] | null;
  readonly metadata?: { readonly resourceVersion?: string; readonly continue?: string };
}

function selectors({ labelSelector, fieldSelector }: Selection) {
  return { labelSelector, fieldSelector };
}

function query(parameters: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const parts = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
