import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSource, watchSources } from './source-watcher.ts';

const patience = { timeout: 200_000 };
let root: string;
let told: string[][];
let close: () => void;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'homelab-watch-'));
  for (const folder of ['clusters', 'constructs/core', 'imports', 'dist'])
    mkdirSync(join(root, folder), { recursive: true });
  write('constructs/core/emit.ts');
  told = [];
  close = watchSources(root, (paths) => told.push([...paths]));
});
afterEach(() => {
  close();
  rmSync(root, { recursive: true });
});

function write(path: string): void {
  writeFileSync(join(root, path), `${path} ${told?.length}`);
}

/** Waits until it was told of the file, and forgets what it was told. */
async function toldOf(path: string): Promise<void> {
  await vi.waitFor(() => expect(told.flat()).toContain(path), patience);
  told.length = 0;
}

describe('watchSources', () => {
  it.each(['clusters/pro.ts', 'constructs/core/emit.ts', 'imports/used.ts', 'main.ts'])(
    'tells of %s',
    async (path) => {
      write(path);
      await toldOf(path);
    },
  );

  it('tells of a file each time that an editor replaces it', async () => {
    for (let save = 0; save < 3; save += 1) {
      write('constructs/core/emit.ts.tmp');
      renameSync(join(root, 'constructs/core/emit.ts.tmp'), join(root, 'constructs/core/emit.ts'));
      await toldOf('constructs/core/emit.ts');
    }
  });

  it('tells of files in a folder that is new, and when they go', async () => {
    mkdirSync(join(root, 'constructs/wasm'));
    write('constructs/wasm/spin.ts');
    await toldOf('constructs/wasm/spin.ts');
    write('constructs/wasm/spin.ts');
    await toldOf('constructs/wasm/spin.ts');
    rmSync(join(root, 'constructs/wasm'), { recursive: true });
    await toldOf('constructs/wasm/spin.ts');
  });

  it('tells once of files that are saved together, and nothing of others', async () => {
    for (const path of [
      'constructs/b.ts',
      'dist/x.yaml',
      'package.json',
      'constructs/a.test.ts',
      'clusters/a.ts',
    ])
      write(path);
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0), patience);
    await vi.waitFor(
      () => expect(new Set(told.flat())).toEqual(new Set(['clusters/a.ts', 'constructs/b.ts'])),
      patience,
    );
  });
});

describe('isSource', () => {
  it.each(['constructs/stack.ts', 'imports/charts/x.json'])('takes %s', (path) =>
    expect(isSource(path)).toBe(true),
  );
  it.each([
    'constructs/.#stack.ts',
    'constructs/stack.ts~',
    'constructs/README.md',
    'constructs/a.test.ts',
    'constructs/checks/a.fixtures.ts',
  ])('leaves out %s', (path) => expect(isSource(path)).toBe(false));
});
