import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runtime } from '../../cli/lambda/function-spec.ts';

/** What a save costs at the least: the language's own tool, without anything of ours. */
export class BareTool implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bench-bare-tool-'));
  readonly #run: () => number;

  constructor(runtime: Runtime) {
    this.#run = runtime === 'go' ? this.#goBuild() : () => timed(process.execPath, ['-e', '0'], this.#folder);
  }

  /** Milliseconds: of `go build` of a bare net/http server with one changed line, else of a bare Node from start to end. */
  milliseconds(): number {
    return this.#run();
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #goBuild(): () => number {
    const text = readFileSync(new URL('go/bare/main.go', import.meta.url), 'utf8');
    const path = join(this.#folder, 'main.go');
    writeFileSync(join(this.#folder, 'go.mod'), 'module bare\n\ngo 1.24\n');
    let changes = 0;
    return () => {
      writeFileSync(path, `${text}\nvar change${changes++} = 0\n`);
      return timed('go', ['build', '-ldflags=-s', '-o', join(this.#folder, 'program'), '.'], this.#folder);
    };
  }
}

/** @throws Error when the command fails */
function timed(command: string, args: readonly string[], cwd: string): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return performance.now() - begin;
}
