import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../archive/open.ts';
import { goProgram } from '../dependencies/go.ts';
import type { Runtime } from '../inputs.ts';
import { folderEntry, type LayerEntry } from '../layer/entry.ts';
import { sourceEntries } from '../layer/source.ts';
import { readTree } from '../layer/tree.ts';
import { type WrittenLayer, writeLayer } from '../layer/write-layer.ts';
import type { StepContext } from './context.ts';
import { imageFolders } from './function-image.ts';

/**
 * Writes the layer of a function that has more than its source.
 * @param own folder of what was installed or compiled for its architecture
 * @param into folder of the blobs
 * @throws BuildError TreeRefused, ImageTooLarge
 */
export function writeFunctionLayer(
  runtime: Runtime,
  own: string,
  into: string,
  { folders, signal }: Pick<StepContext, 'folders' | 'signal'>,
): Promise<WrittenLayer> {
  return writeLayer(layerEntries(runtime, own, folders.archive), into, signal);
}

function layerEntries(runtime: Runtime, own: string, archive: string): readonly LayerEntry[] {
  const { function: home, dependencies } = imageFolders;
  if (runtime === 'go') return [folderEntry(home), ...readTree(join(own, goProgram), `${home}/${goProgram}`)];
  const added =
    runtime === 'python'
      ? readTree(own, dependencies)
      : readTree(join(own, 'node_modules'), `${home}/node_modules`);
  return [...sourceEntries(openArchive(readFileSync(archive)), home), ...added];
}
