import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder through which a case holds handlers back and sees what they did. */
export class Gate {
  readonly folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  #count = 0;

  /** Paths for one case: handlers wait until `open()`, and record what they do. */
  next(): {
    readonly waitFor: string;
    readonly record: string;
    readonly open: () => void;
    readonly lines: () => string[];
  } {
    this.#count += 1;
    const waitFor = join(this.folder, `gate-${this.#count}`);
    const record = join(this.folder, `record-${this.#count}`);
    return { waitFor, record, open: () => writeFileSync(waitFor, ''), lines: () => linesOf(record) };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The lines of a file that may not be there yet. */
export function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
}

/** A gate for the cases of a describe block. */
export function gate(): { readonly next: Gate['next'] } {
  let current: Gate | undefined;
  beforeAll(() => {
    current = new Gate();
  });
  afterAll(() => current?.remove());
  return {
    next: () => {
      if (!current) throw new Error('outside of a case');
      return current.next();
    },
  };
}

/** Looks again and again until the condition holds; the test's own time limit ends it. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}
