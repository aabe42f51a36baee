import { deflateRawSync } from 'node:zlib';
import { checkContent, readContent } from '../../archive/content.ts';
import type { Archive, ArchivedFile } from '../../archive/open.ts';
import { ArchiveError } from '../../archive/problem.ts';
import { checkLimits, folderEntry, type LayerEntry } from './entry.ts';
import type { LayerStream } from './layer-stream.ts';

/** Up to here a file is compressed anew, with its neighbours: as a member of its own it would be larger. */
const smallBytes = 8 * 1024;

/** Everything in an archive, as it is to be called in the layer. @throws BuildError ImageTooLarge */
export function sourceEntries({ folders, files }: Archive, into: string): readonly LayerEntry[] {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  checkLimits({ files: 1 + folders.length + files.length, bytes });
  return [
    ...['', ...folders].map((name) => folderEntry(name === '' ? into : `${into}/${name}`)),
    ...files.map((file) => fileEntry(file, `${into}/${file.name}`)),
  ];
}

function fileEntry(file: ArchivedFile, name: string): LayerEntry {
  const { size, executable } = file;
  return { name, size, folder: false, executable, write: (layer) => writeFile(file, layer) };
}

/**
 * What the author has deflated stays so, and what does not shrink stays as it is: compressing it again would be the
 * dearest part of a build.
 */
async function writeFile(file: ArchivedFile, layer: LayerStream): Promise<void> {
  const { packed, deflated, size } = file;
  if (size <= smallBytes || (!deflated && shrinks(packed))) return layer.write(await readContent(file));
  const stream = deflated ? packed : deflateRawSync(packed, { level: 0 });
  await layer.writeDeflated({ ...file, packed: stream }, async (take) => {
    const problem = await checkContent(file, take);
    if (problem) throw new ArchiveError([problem]);
  });
}

/** Whether compressing would gain a tenth, by the beginning. */
function shrinks(content: Buffer): boolean {
  const sample = content.subarray(0, smallBytes);
  return deflateRawSync(sample, { level: 1 }).length < 0.9 * sample.length;
}
