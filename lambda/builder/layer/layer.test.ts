import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../canonical-json.ts';
import { sortedEntries } from './entry.ts';
import { readTree } from './tree.ts';
import { writeLayer } from './write-layer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = readonly (readonly [name: string, content: string | Buffer, mode?: number])[];

function write(name: string, files: Files): string {
  const top = join(folder, name);
  mkdirSync(top);
  for (const [file, content, mode = 0o644] of files) {
    const path = join(top, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    chmodSync(path, mode);
  }
  return top;
}

async function layerOf(top: string, into = 'function') {
  const out = mkdtempSync(join(folder, 'out-'));
  const layer = await writeLayer(readTree(top, into), out);
  return { ...layer, path: join(out, layer.descriptor.digest.replace('sha256:', '')) };
}

const list = (path: string, ...options: string[]): readonly string[] =>
  execFileSync('tar', ['-tzf', path, ...options], {
    encoding: 'utf8',
    env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH, TZ: 'UTC' },
  })
    .trim()
    .split('\n');

describe('writeLayer', () => {
  const files: Files = [
    ['main.py', 'print()'],
    ['lib/a.py', ''],
    ['lib/tool', '#!/bin/sh\n', 0o700],
    ['lib-b.py', 'b'],
  ];

  it('gives the same bytes whatever the times, the folder, the order and the other bits of the mode', async () => {
    const first = write('first', files);
    const second = write(
      'second',
      [...files]
        .reverse()
        .map(([name, content, mode = 0o644]) => [name, content, mode === 0o700 ? 0o755 : 0o600]),
    );
    utimesSync(join(second, 'main.py'), 1, 1);
    const [a, b] = [await layerOf(first), await layerOf(second)];
    expect(b.descriptor).toEqual(a.descriptor);
    expect(readFileSync(b.path).equals(readFileSync(a.path))).toBe(true);
  });

  it('is what its digests say, and tar reads it', async () => {
    const layer = await layerOf(write('tree', files));
    const bytes = readFileSync(layer.path);
    expect(layer.descriptor).toMatchObject({ digest: `sha256:${sha256Hex(bytes)}`, size: bytes.length });
    expect(layer.diffId).toBe(`sha256:${sha256Hex(gunzipSync(bytes))}`);
    expect([layer.files, layer.bytes]).toEqual([4, 18]);
    const lines = list(layer.path, '-v', '--numeric-owner').map((line) => line.replace(/\s+/g, ' '));
    expect(lines).toEqual([
      'drwxr-xr-x 0/0 0 1970-01-01 00:00 function/',
      'drwxr-xr-x 0/0 0 1970-01-01 00:00 function/lib/',
      '-rw-r--r-- 0/0 1 1970-01-01 00:00 function/lib-b.py',
      '-rw-r--r-- 0/0 0 1970-01-01 00:00 function/lib/a.py',
      '-rwxr-xr-x 0/0 10 1970-01-01 00:00 function/lib/tool',
      '-rw-r--r-- 0/0 7 1970-01-01 00:00 function/main.py',
    ]);
  });

  it('keeps names of any length and script, and files that are larger than a chunk', async () => {
    const large = Buffer.alloc(2_700_001, 'homelab ');
    const names = [
      'ü/ñ.py',
      `${'d'.repeat(120)}/${'e'.repeat(200)}`,
      `${'f'.repeat(99)}/${'g'.repeat(99)}`,
      'h'.repeat(91),
    ];
    const layer = await layerOf(
      write('tree', [...names.map((name): Files[number] => [name, name]), ['large', large]]),
    );
    const read = (name: string): Buffer =>
      execFileSync('tar', ['-xzOf', layer.path, `function/${name}`], {
        env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH },
        maxBuffer: 2 * large.length,
      });
    for (const name of names) expect(read(name).toString()).toBe(name);
    expect(read('large').equals(large)).toBe(true);
  });

  it('changes with a name, a content, or whether a file may be run', async () => {
    const digest = async (name: string, changed: Files) =>
      (await layerOf(write(name, changed))).descriptor.digest;
    const digests = await Promise.all([
      digest('a', [['x', '1']]),
      digest('b', [['y', '1']]),
      digest('c', [['x', '2']]),
      digest('d', [['x', '1', 0o755]]),
    ]);
    expect(new Set(digests).size).toBe(4);
  });

  it('reads back as it was written, whatever the names', async () => {
    const name = fc.stringMatching(/^[a-zA-Zäß0-9._+-]{1,60}$/).filter((text) => !/^\.+$/.test(text));
    const tree = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 600 })), {
      selector: ([key]) => key.toLowerCase(),
      minLength: 1,
      maxLength: 6,
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(tree, async (entries) => {
        run += 1;
        const layer = await layerOf(
          write(
            `run-${run}`,
            entries.map(([file, content]) => [file, Buffer.from(content)]),
          ),
        );
        const out = mkdtempSync(join(folder, 'back-'));
        execFileSync('tar', ['-xzf', layer.path, '-C', out, '--no-same-owner'], {
          env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH },
        });
        for (const [file, content] of entries)
          expect(readFileSync(join(out, 'function', file)).equals(Buffer.from(content))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('readTree', () => {
  it('refuses links, wherever they point to, by all their names', () => {
    const top = write('tree', [['a', 'a']]);
    symlinkSync('/etc/passwd', join(top, 'link'));
    symlinkSync('a', join(top, 'inner'));
    expect(() => readTree(top, 'function')).toThrow(
      'function/inner, function/link: neither a file nor a folder',
    );
  });

  it('refuses pipes', () => {
    const top = write('tree', [['a', 'a']]);
    execFileSync('mkfifo', [join(top, 'pipe')]);
    expect(() => readTree(top, 'function')).toThrow(expect.objectContaining({ reason: 'TreeRefused' }));
  });

  it('stops at its limits', () => {
    const top = write('tree', [
      ['a', 'aaaa'],
      ['b', 'bbbb'],
    ]);
    expect(() => readTree(top, 'f', { files: 99, bytes: 7 })).toThrow(
      expect.objectContaining({ reason: 'ImageTooLarge' }),
    );
    expect(() => readTree(top, 'f', { files: 2, bytes: 99 })).toThrow(
      expect.objectContaining({ reason: 'ImageTooLarge' }),
    );
  });

  it('lets no dependency take the place of a file of the source', () => {
    const [source, other] = [write('source', [['x', '1']]), write('other', [['x', '2']])];
    const both = [...readTree(source, 'function'), ...readTree(other, 'function')];
    expect(() => sortedEntries(both)).toThrow('function/x comes from the source and from the dependencies');
  });
});
