import { ApiError, type StatusBody } from './api-error.ts';
import type { KubeObject } from './object.ts';
import type { Requester } from './requester.ts';

/** What happened to an object; a bookmark only carries a version that is good to go on from. */
export interface WatchEvent<T> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';
  readonly object: T;
}

/** More than the server's own limit on an object: what comes without a line end is not a watch. */
const maxLineLength = 32 * 1024 * 1024;

/** How much later than it promised a server may end a watch. */
const graceMs = 15_000;

/** Whether an object is known in a version, so that no watch need tell of it. */
export type KnowsVersion = (resourceVersion: string) => boolean;

/**
 * The events of one watch; what is known already comes as a bookmark, unread.
 *
 * @throws ApiError for an `ERROR` event, such as 410
 */
export async function* watchEvents<T extends KubeObject>(
  requester: Requester,
  path: string,
  timeoutSeconds: number,
  { signal, knows }: { readonly signal?: AbortSignal; readonly knows?: KnowsVersion } = {},
): AsyncGenerator<WatchEvent<T>> {
  const chunks = requester.stream(path, timeoutSeconds * 1000 + graceMs, signal);
  for await (const line of lines(chunks)) {
    const version = knows && versionIn(line);
    if (version !== undefined && knows?.(version)) {
      yield { type: 'BOOKMARK', object: { metadata: { resourceVersion: version } } as T };
      continue;
    }
    const event = JSON.parse(line) as WatchEvent<T> | { readonly type: 'ERROR'; readonly object: StatusBody };
    if (event.type === 'ERROR') {
      throw new ApiError(`WATCH ${path.split('?', 1)[0]}`, event.object.code ?? 500, event.object);
    }
    yield event;
  }
}

/** Text in any pieces, as lines; an unfinished last one is what a cut connection leaves, and dropped. */
export async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const line = rest + chunk.slice(start, end);
      rest = '';
      start = end + 1;
      if (line !== '') yield line;
    }
    rest += chunk.slice(start);
    if (rest.length > maxLineLength) throw new Error(`a line of more than ${maxLineLength} characters`);
  }
}

const versionMember = '"resourceVersion":"';

/**
 * The version of an object that is there, from the text of its event: quotes within strings are escaped, so what is found
 * once is the object's own. Undefined where only reading it all can tell.
 */
function versionIn(line: string): string | undefined {
  if (!line.startsWith('{"type":"MODIFIED"') && !line.startsWith('{"type":"ADDED"')) return undefined;
  const found = line.indexOf(versionMember);
  if (found < 0) return undefined;
  const start = found + versionMember.length;
  if (line.includes(versionMember, start)) return undefined;
  return line.slice(start, line.indexOf('"', start));
}
