import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Descriptor, mediaTypes } from '../image/oci.ts';
import { type LayerEntry, sortedEntries } from './entry.ts';
import { LayerStream, type StreamEnd } from './layer-stream.ts';
import { tarEnd, tarHeader, tarPadding } from './tar.ts';

/** A layer that was written. */
export interface WrittenLayer {
  readonly descriptor: Descriptor;
  /** Digest of what is compressed in it. */
  readonly diffId: string;
  /** Its files, unpacked. */
  readonly files: number;
  readonly bytes: number;
}

/** Bytes after which signals are listened to again. */
const turnBytes = 4 * 1024 * 1024;

/**
 * Writes a layer as a file that is called by its digest. The same entries give the same bytes, in whichever order and at
 * whatever time, wherever zlib is the same.
 * @param signal stops it
 */
export async function writeLayer(
  entries: readonly LayerEntry[],
  folder: string,
  signal?: AbortSignal,
): Promise<WrittenLayer> {
  const sorted = sortedEntries(entries);
  const partial = join(folder, 'layer.partial');
  const layer = new LayerStream(partial);
  const { digest, diffId, size } = await writeEntries(sorted, layer, signal).finally(() => layer.close());
  await rename(partial, join(folder, digest.replace('sha256:', '')));
  const files = sorted.filter((entry) => !entry.folder);
  return {
    descriptor: { mediaType: mediaTypes.layer, digest, size },
    diffId,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.size, 0),
  };
}

async function writeEntries(
  entries: readonly LayerEntry[],
  layer: LayerStream,
  signal: AbortSignal | undefined,
): Promise<StreamEnd> {
  let since = 0;
  for (const entry of entries) {
    layer.write(tarHeader(entry));
    await entry.write?.(layer);
    layer.write(tarPadding(entry.size));
    since += entry.size;
    if (since < turnBytes) continue;
    since = 0;
    await new Promise(setImmediate);
    signal?.throwIfAborted();
  }
  layer.write(tarEnd);
  return layer.end();
}
