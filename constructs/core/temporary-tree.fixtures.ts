import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Ownership } from './path-claims.ts';
import { TreeWriter, type WriteReport } from './write.ts';

/** Contents by path. */
export type Files = Readonly<Record<string, string>>;

/** A folder for one test, to be removed at its end. */
export class TemporaryTree {
  readonly root = fs.mkdtempSync(join(tmpdir(), 'homelab-tree-'));

  /** Puts files down as somebody else would. */
  lay(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      fs.mkdirSync(dirname(this.at(path)), { recursive: true });
      fs.writeFileSync(this.at(path), content);
    }
  }

  /** One whole run of a writer. */
  write(files: Files, ownership: Ownership = { folders: ['dist'] }): WriteReport {
    const writer = new TreeWriter(this.root);
    try {
      writer.add(ownership, new Map(Object.entries(files)));
      writer.commit();
      return writer.report;
    } finally {
      writer.discard();
    }
  }

  at(path: string): string {
    return join(this.root, path);
  }

  /** Every file with its content, and every folder but `.cache` itself with its mode. */
  snapshot(): Files {
    const entries = fs.readdirSync(this.root, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const value = entry.isFile() ? fs.readFileSync(path, 'utf8') : `mode ${fs.lstatSync(path).mode}`;
      return [path.slice(this.root.length + 1), value] as const;
    });
    return Object.fromEntries(entries.filter(([path]) => path !== '.cache').sort());
  }

  /** The files of a snapshot. */
  files(): Files {
    return Object.fromEntries(
      Object.entries(this.snapshot()).filter(([path]) => fs.statSync(this.at(path)).isFile()),
    );
  }

  remove(): void {
    fs.rmSync(this.root, { recursive: true });
  }
}
