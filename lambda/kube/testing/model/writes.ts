import type { Clock } from '../../clock.ts';
import { timestamp } from '../../condition.ts';
import { type KubeObject, keyOf, type ObjectMeta } from '../../object.ts';
import { applied, type Fields, isFields, mergePatched } from './merge.ts';
import { conflict, notFound, Refusal } from './refusal.ts';
import type { Storage, Stored } from './storage.ts';
import type { Target } from './target.ts';

/** An answer's status and object. */
export interface Outcome {
  readonly status: number;
  readonly object: object;
}

interface DeleteBody {
  readonly preconditions?: { readonly uid?: string; readonly resourceVersion?: string };
}

/** The verbs that change objects. */
export class Writes {
  readonly #storage: Storage;
  readonly #clock: Clock;
  #uids = 0;

  constructor(storage: Storage, clock: Clock) {
    this.#storage = storage;
    this.#clock = clock;
  }

  create(target: Target, body: KubeObject): Outcome {
    const key = keyFor(target, body.metadata.name);
    if (this.#storage.get(target.collection, key)) {
      throw new Refusal(409, 'AlreadyExists', `${key} already exists`);
    }
    const object = this.#born(body, target, body.metadata.name);
    return { status: 201, object: this.#storage.put(target.collection, key, { object, intents: new Map() }) };
  }

  replace(target: Target, body: KubeObject): Outcome {
    const { key, stored } = this.#find(target);
    checkVersion(stored.object, body.metadata);
    return this.#store(target, key, stored, body);
  }

  mergePatch(target: Target, body: unknown): Outcome {
    const { key, stored } = this.#find(target);
    checkVersion(stored.object, (body as Partial<KubeObject>).metadata ?? {});
    return this.#store(target, key, stored, mergePatched(stored.object, body) as KubeObject);
  }

  apply(target: Target, body: KubeObject): Outcome {
    const { name = '', subresource = '', query } = target;
    if (body.metadata.name !== name) throw new Refusal(400, 'BadRequest', 'names differ');
    const key = keyFor(target, name);
    const stored = this.#storage.get(target.collection, key);
    const manager = `${query.get('fieldManager')}\0${subresource}`;
    const intent = intentOf(body);
    if (!stored) return this.#applyNew(target, key, body, new Map([[manager, intent]]));
    checkVersion(stored.object, body.metadata);
    const others = [...stored.intents]
      .filter(([name]) => name !== manager)
      .map(([, other]) => other as Fields);
    const before = (stored.intents.get(manager) ?? {}) as Fields;
    const merged = applied(stored.object as unknown as Fields, before, intent, others);
    const intents = new Map(stored.intents).set(manager, intent);
    return this.#store(target, key, { ...stored, intents }, merged as unknown as KubeObject);
  }

  delete(target: Target, body: DeleteBody): Outcome {
    const { key, stored } = this.#find(target);
    checkVersion(stored.object, body.preconditions ?? {});
    const { metadata } = stored.object;
    if (!metadata.finalizers?.length) {
      const object = this.#storage.remove(target.collection, key) ?? stored.object;
      return { status: 200, object };
    }
    if (metadata.deletionTimestamp) return { status: 200, object: stored.object };
    const deletionTimestamp = timestamp(this.#clock.now());
    const going = { ...stored.object, metadata: { ...metadata, deletionTimestamp } };
    return { status: 200, object: this.#storage.put(target.collection, key, { ...stored, object: going }) };
  }

  #find(target: Target): { key: string; stored: Stored } {
    const key = keyFor(target, target.name ?? '');
    const stored = this.#storage.get(target.collection, key);
    if (!stored) throw notFound(`${target.plural} "${key}"`);
    return { key, stored };
  }

  #applyNew(target: Target, key: string, body: KubeObject, intents: Stored['intents']): Outcome {
    if (target.subresource) throw notFound(`${target.plural} "${key}"`);
    if (body.metadata.uid) throw conflict(`no object with the uid ${body.metadata.uid}`);
    const object = this.#born(body, target, body.metadata.name);
    return { status: 201, object: this.#storage.put(target.collection, key, { object, intents }) };
  }

  #born(body: KubeObject, { namespace }: Target, name: string): KubeObject {
    this.#uids += 1;
    const uid = `00000000-0000-4000-8000-${`${this.#uids}`.padStart(12, '0')}`;
    const creationTimestamp = timestamp(this.#clock.now());
    const metadata: ObjectMeta = { ...body.metadata, namespace, name, uid, generation: 1, creationTimestamp };
    const { status: _, ...rest } = body as KubeObject & { status?: unknown };
    return { ...rest, metadata };
  }

  /** Stores what differs, as main object or status; removes what is going once its last finalizer has gone. */
  #store(target: Target, key: string, { object: before, intents }: Stored, body: KubeObject): Outcome {
    const after = target.subresource === 'status' ? withStatus(before, body) : withSpec(before, body);
    if (after.metadata.deletionTimestamp && !after.metadata.finalizers?.length) {
      return { status: 200, object: this.#storage.remove(target.collection, key) ?? after };
    }
    if (sameJson(before, after)) return { status: 200, object: before };
    return { status: 200, object: this.#storage.put(target.collection, key, { object: after, intents }) };
  }
}

function keyFor({ namespace }: Target, name: string): string {
  return keyOf({ namespace, name });
}

function checkVersion(
  { metadata }: KubeObject,
  wanted: { readonly uid?: string; readonly resourceVersion?: string },
): void {
  if (wanted.uid && wanted.uid !== metadata.uid)
    throw conflict(`the uid is ${metadata.uid}, not ${wanted.uid}`);
  if (wanted.resourceVersion && wanted.resourceVersion !== metadata.resourceVersion) {
    throw conflict('the object has been modified');
  }
}

function intentOf({ metadata, ...rest }: KubeObject): Fields {
  const { uid: _, resourceVersion: __, ...kept } = metadata;
  return { ...rest, metadata: kept };
}

function withStatus(before: KubeObject, body: KubeObject): KubeObject {
  return { ...before, status: (body as { status?: unknown }).status } as KubeObject;
}

/** Only a change outside of metadata and status is a new generation. */
function withSpec(before: KubeObject, body: KubeObject): KubeObject {
  const { uid, creationTimestamp, deletionTimestamp, generation = 1, resourceVersion } = before.metadata;
  const kept = { uid, creationTimestamp, deletionTimestamp, resourceVersion };
  const { status } = before as { status?: unknown };
  const changed = !sameJson(withoutStatus(before), withoutStatus(body));
  const metadata = { ...body.metadata, ...kept, generation: changed ? generation + 1 : generation };
  return { ...body, metadata, ...(status !== undefined && { status }) } as KubeObject;
}

function withoutStatus(object: KubeObject): object {
  const { metadata: _, status: __, ...rest } = object as KubeObject & { status?: unknown };
  return rest;
}

/** Equal, whatever the order of members and whether something is undefined or absent. */
function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((member, index) => sameJson(member, other[index]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sameJson(one[name], other[name]));
}
