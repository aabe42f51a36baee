import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { BuildError } from '../build-error.ts';
import type { Descriptor } from '../image/oci.ts';
import { type Answer, dropBody } from '../net/request.ts';
import type { Registry } from './registry.ts';

/** Reads a part of a blob, from `start` on and before `end`; again for every try. */
export type ReadPart = (start: number, end: number) => Readable | Uint8Array;

/** Bytes that one request carries; larger blobs go up in parts. */
const partBytes = 32 * 1024 * 1024;

/** Whether the repository has a blob. */
export async function hasBlob(registry: Registry, digest: string): Promise<boolean> {
  const answer = await registry.request(registry.url(`blobs/${digest}`), { method: 'HEAD' });
  await dropBody(answer);
  if (answer.status === 200) return true;
  if (answer.status === 404) return false;
  throw refusedBy(registry, answer, 'to look for a blob');
}

/** Takes a blob over from another repository of the same registry; false where it must be uploaded. */
export async function mountBlob(registry: Registry, digest: string, from: string): Promise<boolean> {
  const url = registry.url('blobs/uploads/');
  url.searchParams.set('mount', digest);
  url.searchParams.set('from', from);
  const answer = await registry.request(url, { method: 'POST', headers: { 'content-length': '0' } });
  await dropBody(answer);
  if (answer.status === 202) await cancelUpload(registry, locationOf(registry, answer));
  return answer.status === 201;
}

/**
 * Uploads a blob, in parts where it is large. The registry compares the digest.
 * @param part bytes of one part
 */
export async function uploadBlob(
  registry: Registry,
  { digest, size }: Descriptor,
  read: ReadPart,
  part = partBytes,
): Promise<void> {
  const start = await registry.request(registry.url('blobs/uploads/'), {
    method: 'POST',
    headers: { 'content-length': '0' },
  });
  await dropBody(start);
  if (start.status !== 202) throw refusedBy(registry, start, 'an upload');
  let location = locationOf(registry, start);
  try {
    let sent = 0;
    for (; size - sent > part; sent += part)
      location = await sendPart(registry, location, [sent, sent + part], read);
    location.searchParams.set('digest', digest);
    await finish(registry, location, { sent, size, read });
  } catch (error) {
    await cancelUpload(registry, location).catch(() => {});
    throw error;
  }
}

async function sendPart(
  registry: Registry,
  location: URL,
  [from, to]: readonly [number, number],
  read: ReadPart,
): Promise<URL> {
  const answer = await registry.request(location, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(to - from),
      'content-range': `${from}-${to - 1}`,
    },
    body: () => read(from, to),
  });
  await dropBody(answer);
  if (answer.status !== 202) throw refusedBy(registry, answer, 'a part of a blob');
  return locationOf(registry, answer);
}

async function finish(
  registry: Registry,
  location: URL,
  { sent, size, read }: { readonly sent: number; readonly size: number; readonly read: ReadPart },
): Promise<void> {
  const range: Record<string, string> = sent > 0 ? { 'content-range': `${sent}-${size - 1}` } : {};
  const answer = await registry.request(location, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(size - sent), ...range },
    body: () => read(sent, size),
  });
  await dropBody(answer);
  if (answer.status !== 201) throw refusedBy(registry, answer, 'a blob');
}

/** A stream of a blob that fails when its bytes are not those of its digest. */
export async function readBlob(registry: Registry, { digest, size }: Descriptor): Promise<Readable> {
  const answer = await registry.request(registry.url(`blobs/${digest}`));
  if (answer.status !== 200) {
    await dropBody(answer);
    throw new BuildError(
      'BaseImageUnavailable',
      `${registry.origin} has no ${registry.repository}@${digest}`,
    );
  }
  return Readable.from(checked(answer.body, digest, size), { objectMode: false });
}

async function* checked(body: AsyncIterable<Buffer>, digest: string, size: number): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let seen = 0;
  for await (const chunk of body) {
    hash.update(chunk);
    seen += chunk.length;
    if (seen > size) break;
    yield chunk;
  }
  if (seen === size && `sha256:${hash.digest('hex')}` === digest) return;
  throw new BuildError('BaseImageInvalid', `a blob is not ${digest}: the registry gave other bytes`);
}

async function cancelUpload(registry: Registry, location: URL): Promise<void> {
  await dropBody(await registry.request(location, { method: 'DELETE' }));
}

function locationOf(registry: Registry, answer: Answer): URL {
  const { location } = answer.headers;
  if (location === undefined)
    throw new BuildError('RegistryRefused', `${registry.origin} names no place to upload to`);
  return new URL(location, registry.origin);
}

function refusedBy(registry: Registry, { status }: Answer, what: string): BuildError {
  return new BuildError(
    'RegistryRefused',
    `${registry.origin} answers ${status} to ${what} of ${registry.repository}`,
  );
}
