import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from './tree.ts';

const script = fileURLToPath(new URL('render-into.ts', import.meta.url));
const folders: string[] = [];

/** Renders in a process of its own, as on another machine. */
function render(
  root: string,
  env: Readonly<Record<string, string>>,
  ...args: string[]
): ReadonlyMap<string, string> {
  execFileSync(process.execPath, [script, root, ...args], { env: { ...process.env, ...env } });
  return readTree(root, ['dist', 'flux']);
}

function fresh(): string {
  const folder = mkdtempSync(join(tmpdir(), 'homelab-determinism-'));
  folders.push(folder);
  return folder;
}

let reference: ReadonlyMap<string, string>;
beforeAll(() => {
  reference = render(fresh(), { TZ: 'UTC', LC_ALL: 'C' });
});
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
    const root = fresh();
    render(root, {});
    const cluster = join(root, 'dist/pro');
    for (const layer of readdirSync(cluster).reverse()) {
      renameSync(join(cluster, layer), join(cluster, `${layer}.moved`));
      renameSync(join(cluster, `${layer}.moved`), join(cluster, layer));
    }
    expect(render(root, {})).toEqual(reference);
  });
});
