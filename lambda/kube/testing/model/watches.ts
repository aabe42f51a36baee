import type { Clock } from '../../clock.ts';
import { Refusal } from './refusal.ts';
import { matches } from './selector.ts';
import type { Change, Storage } from './storage.ts';
import type { Target } from './target.ts';

/** How often a watch says how far it is. */
const bookmarkMs = 60_000;

export interface WatchRequest {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly target: Target;
  readonly kind: string;
  readonly signal?: AbortSignal;
}

/** A watch as its lines, from what exists or from a version on. @throws the signal's reason when that ends it */
export async function* watchLines(request: WatchRequest): AsyncGenerator<string> {
  const { storage, clock, target, signal } = request;
  const lines = new LineBuffer();
  const end = () => lines.end();
  const ends = [
    storage.listen((change) => lines.push(eventFor(change, target))),
    clock.after(Number(target.query.get('timeoutSeconds') ?? 1800) * 1000, end),
    repeat(clock, bookmarkMs, () => lines.push(bookmark(request))),
  ];
  signal?.addEventListener('abort', end);
  try {
    for (const line of backlog(request)) lines.push(line);
    yield* lines;
    signal?.throwIfAborted();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield `${JSON.stringify({ type: 'ERROR', object: error.body })}\n`;
  } finally {
    signal?.removeEventListener('abort', end);
    for (const end of ends) end();
  }
}

/** What comes before the first change. @throws Refusal 410 */
function backlog(request: WatchRequest): (string | undefined)[] {
  const { storage, target } = request;
  const { collection, namespace, query } = target;
  if (query.get('sendInitialEvents') === 'true') {
    const objects = storage.list(collection, namespace).map(([, { object }]) => object);
    const added = objects.map((object) =>
      eventFor({ type: 'ADDED', object, collection, version: 0 }, target),
    );
    return [...added, bookmark(request, { 'k8s.io/initial-events-end': 'true' })];
  }
  const from = query.get('resourceVersion');
  return from ? storage.since(Number(from)).map((change) => eventFor(change, target)) : [];
}

function eventFor({ collection, type, object }: Change, target: Target): string | undefined {
  if (collection !== target.collection) return undefined;
  if (target.namespace && object.metadata.namespace !== target.namespace) return undefined;
  return matches(object, target.query.get('labelSelector')) ? line(type, object) : undefined;
}

function bookmark(
  { storage, target: { apiVersion }, kind }: WatchRequest,
  annotations?: Readonly<Record<string, string>>,
): string {
  const metadata = { resourceVersion: `${storage.version}`, creationTimestamp: null, annotations };
  return line('BOOKMARK', { apiVersion, kind, metadata });
}

function line(type: string, object: object): string {
  return `${JSON.stringify({ type, object })}\n`;
}

function repeat(clock: Clock, ms: number, call: () => void): () => void {
  let cancel = clock.after(ms, function again() {
    call();
    cancel = clock.after(ms, again);
  });
  return () => cancel();
}

/** Lines pushed by one side and awaited by the other. */
class LineBuffer implements AsyncIterable<string> {
  #lines: string[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  push(line: string | undefined): void {
    if (line === undefined) return;
    this.#lines.push(line);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      const lines = this.#lines.join('');
      this.#lines = [];
      if (lines !== '') yield lines;
      else if (this.#ended) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
