import { BuildError } from '../../builder/build-error.ts';
import type { Endpoints } from '../../builder/net/endpoints.ts';
import { type Answer, dropBody, readBody, send } from '../../builder/net/request.ts';

/** Of a private repository. */
export interface GitLogin {
  readonly username: string;
  readonly password: string;
}

export interface GitQuestion {
  /** `https://host/path`. */
  readonly url: string;
  /** Default: the repository's own branch. */
  readonly ref: { readonly branch?: string; readonly tag?: string };
  readonly login?: GitLogin;
}

/** What a server may say of its references, in bytes. */
const maxAnswer = 16 * 1024 * 1024;

/**
 * The commit that a branch or tag has now, by git's own protocol over HTTP and without git.
 * @throws BuildError SourceNotFound, SourceDenied, SourceUnavailable, EndpointRefused
 */
export async function findCommit(
  question: GitQuestion,
  endpoints: Endpoints,
  signal: AbortSignal,
): Promise<string> {
  const { url, ref, login } = question;
  const target = new URL(`${url.replace(/\/$/, '')}/info/refs?service=git-upload-pack`);
  const pinned = await endpoints.pin(target);
  const basic = login && Buffer.from(`${login.username}:${login.password}`).toString('base64');
  const headers: Record<string, string> = basic ? { authorization: `Basic ${basic}` } : {};
  const answer = await send(pinned, { headers, signal }).catch((error: unknown) => {
    throw new BuildError('SourceUnavailable', `${target.origin} does not answer`, { cause: error });
  });
  await checkStatus(answer, url);
  const references = readReferences(await readBody(answer, maxAnswer));
  const wanted = ref.branch ? [`refs/heads/${ref.branch}`] : ref.tag ? tagNames(ref.tag) : ['HEAD'];
  const commit = wanted.map((name) => references.get(name)).find(Boolean);
  if (commit) return commit;
  throw new BuildError('SourceNotFound', `${url} has no ${wanted.at(-1)}; correct spec.source.git.ref`);
}

/** An annotated tag is an object of its own: the commit is what it is peeled to. */
function tagNames(tag: string): string[] {
  return [`refs/tags/${tag}^{}`, `refs/tags/${tag}`];
}

async function checkStatus(answer: Answer, url: string): Promise<void> {
  const { status } = answer;
  if (status === 200) return;
  await dropBody(answer);
  if (status === 401 || status === 403) throw new BuildError('SourceDenied', `${url} may not be read`);
  if (status === 404) throw new BuildError('SourceNotFound', `${url} is no repository, or a private one`);
  throw new BuildError('SourceUnavailable', `${url}: the server answers ${status}`);
}

/** References and their hashes, from pkt-lines. @throws BuildError SourceUnavailable for anything else */
export function readReferences(bytes: Buffer): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const line of packetLines(bytes)) {
    const [, hash, name] = /^([0-9a-f]{40}|[0-9a-f]{64}) ([^\0\n]+)/.exec(line) ?? [];
    if (hash && name) references.set(name, hash);
  }
  return references;
}

function* packetLines(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const digits = bytes.toString('latin1', at, at + 4);
    const length = Number.parseInt(digits, 16);
    const isEnd = length < 4;
    if (!/^[0-9a-f]{4}$/.test(digits) || (!isEnd && at + length > bytes.length)) {
      throw new BuildError('SourceUnavailable', 'the server does not speak git');
    }
    if (!isEnd) yield bytes.toString('utf8', at + 4, at + length);
    at += isEnd ? 4 : length;
  }
}
