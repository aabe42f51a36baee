import { writeFileSync } from 'node:fs';
import { type ArchivedFile, openArchive } from '../../archive/open.ts';
import { ArchiveError, problemText } from '../../archive/problem.ts';
import { verifyArchive } from '../../archive/verify.ts';
import { BuildError } from '../build-error.ts';
import { sha256Hex } from '../canonical-json.ts';
import { sourceEntries } from '../layer/source.ts';
import { type WrittenLayer, writeLayer } from '../layer/write-layer.ts';
import type { Folders } from '../steps/folders.ts';
import { imageFolders } from '../steps/function-image.ts';
import { type KeptSource, writeKeptSource } from '../steps/kept-source.ts';

/**
 * Verifies an archive by every rule and leaves it to the steps behind. Where its files go into an image as they are, they
 * are put into a layer on the way: each is inflated once for both.
 * @throws BuildError ArchiveRefused with every problem
 */
export async function keepSource(
  archive: Buffer,
  options: { readonly layer: boolean; readonly signal?: AbortSignal },
  folders: Pick<Folders, 'source' | 'archive' | 'kept'>,
): Promise<KeptSource & { readonly bytes: number }> {
  const { files, layer } = await verified(archive, options, folders.source).catch(asRefusal);
  const kept = { sha256: sha256Hex(archive), files: files.map(({ name }) => name), layer };
  writeFileSync(folders.archive, archive);
  writeKeptSource(folders, kept);
  return { ...kept, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

async function verified(
  archive: Buffer,
  { layer, signal }: { readonly layer: boolean; readonly signal?: AbortSignal },
  folder: string,
): Promise<{ readonly files: readonly ArchivedFile[]; readonly layer?: WrittenLayer }> {
  if (!layer) return { files: await verifyArchive(archive) };
  const opened = openArchive(archive);
  try {
    const entries = sourceEntries(opened, imageFolders.function);
    return { files: opened.files, layer: await writeLayer(entries, folder, signal) };
  } catch (error) {
    // A layer ends at the first problem; an author wants to know all of them.
    if (error instanceof ArchiveError) await verifyArchive(archive);
    throw error;
  }
}

function asRefusal(error: unknown): never {
  if (!(error instanceof ArchiveError)) throw error;
  const [first, ...others] = error.problems;
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  const text = first ? `${problemText(first)}${more}` : 'the archive is refused';
  throw new BuildError('ArchiveRefused', text, { log: error.problems.map(problemText), cause: error });
}
