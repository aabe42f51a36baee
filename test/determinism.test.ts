import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../cli/root.ts';
import { readTree } from './tree.ts';

const script = fileURLToPath(new URL('render-into.ts', import.meta.url));
const folders: string[] = [];

/** Renders in a process of its own, as on another machine. */
function render(
  into: string,
  env: Readonly<Record<string, string>>,
  ...args: string[]
): ReadonlyMap<string, string> {
  execFileSync(process.execPath, [script, into, ...args], { env: { ...process.env, ...env } });
  return readTree(into, ['dist', 'flux']);
}

function fresh(): string {
  const folder = mkdtempSync(join(tmpdir(), 'homelab-determinism-'));
  folders.push(folder);
  return folder;
}

/** What test/golden.test.ts renders. */
const reference = readTree(root, ['dist', 'flux']);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the same input gives the same bytes', () => {
  it('in another time zone and locale', () => {
    expect(render(fresh(), { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toEqual(
      reference,
    );
  });

  it('with the clusters in another order', () => {
    expect(render(fresh(), {}, 'reversed')).toEqual(reference);
  });

  it('over files that stand in the folders in another order', () => {
    const copy = fresh();
    for (const folder of ['dist', 'flux'])
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    const cluster = join(copy, 'dist/pro');
    for (const layer of readdirSync(cluster).reverse()) {
      renameSync(join(cluster, layer), join(cluster, `${layer}.moved`));
      renameSync(join(cluster, `${layer}.moved`), join(cluster, layer));
    }
    expect(render(copy, {})).toEqual(reference);
  });
});
