import { labels, managedBy, sourceOf } from '../../api/index.ts';
import type { ApiModel } from '../../kube/testing/model/api-model.ts';
import type { Random } from '../../kube/testing/random.ts';
import { functionManifest } from './fixtures.ts';
import type { SimulatedBucket } from './sources.ts';

const names = ['a/one', 'a/two', 'b/one', 'b/two', 'b/three'];
const base = '/apis/lambda.knative.io/v1alpha1/namespaces';

/** Somebody who creates, changes and deletes functions, uploads sources, and meddles with what the operator made. */
export class User {
  readonly #model: ApiModel;
  readonly #bucket: SimulatedBucket;
  readonly #random: Random;

  constructor(model: ApiModel, bucket: SimulatedBucket, random: Random) {
    this.#model = model;
    this.#bucket = bucket;
    this.#random = random;
  }

  /** What comes next: its name, and the act itself. */
  async next(): Promise<readonly [string, () => Promise<unknown>]> {
    const name = this.#random.pick(names);
    const roll = this.#random.next();
    if (roll < 0.45) return [`apply ${name}`, () => this.#apply(name)];
    if (roll < 0.6) return [`delete ${name}`, () => this.#send('DELETE', name)];
    if (roll < 0.8) return [`upload ${name}`, async () => this.#bucket.upload(`${name.split('/')[1]}.zip`)];
    return ['meddle', async () => this.#meddle()];
  }

  #apply(name: string): Promise<unknown> {
    const [namespace = '', short = ''] = name.split('/');
    const env = [{ name: 'VERSION', value: `${this.#random.below(4)}` }];
    const triggers = this.#random.chance(0.3) ? undefined : functionManifest(namespace, short).spec.triggers;
    const handler = this.#random.chance(0.2) ? 'other.handler' : 'main.handler';
    const manifest = functionManifest(namespace, short, { env, triggers, handler });
    const key = sourceOf(manifest.spec).s3?.key ?? '';
    if (!this.#bucket.etag(key) && this.#random.chance(0.8)) this.#bucket.upload(key);
    return this.#send('PATCH', name, manifest);
  }

  #send(method: 'PATCH' | 'DELETE', name: string, body?: object): Promise<unknown> {
    const [namespace, short] = name.split('/');
    const query = method === 'PATCH' ? '?fieldManager=user&force=true' : '';
    const headers = { 'content-type': 'application/apply-patch+yaml', 'user-agent': 'user' };
    const path = `${base}/${namespace}/lambdafunctions/${short}${query}`;
    return this.#model.send({ method, path, headers, body: body && JSON.stringify(body) });
  }

  /** Deletes or changes something that belongs to a function; never a Job, whose image may be in the registry already. */
  #meddle(): void {
    const ours = [...this.#model.storage.everything()].filter(
      ({ object, collection }) =>
        object.metadata.labels?.[labels.managedBy] === managedBy && !/^(batch|v1.pods)/.test(collection),
    );
    if (ours.length === 0) return;
    const { collection, key } = this.#random.pick(ours);
    const stored = this.#model.storage.get(collection, key);
    if (!stored || this.#random.chance(0.5)) {
      this.#model.storage.remove(collection, key);
      return;
    }
    const { generation = 1, ...metadata } = stored.object.metadata;
    const object = {
      ...stored.object,
      metadata: { ...metadata, generation: generation + 1 },
      spec: { meddled: true },
    };
    this.#model.storage.put(collection, key, { ...stored, object });
  }
}
