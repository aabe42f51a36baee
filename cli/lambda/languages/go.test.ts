import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { LocalFunction } from '../function-spec.ts';
import { go, planned } from './go.ts';
import { goPlan, holds } from './go-plan.ts';
import * as tools from './run-tool.ts';

const main = (says: string, more = ''): string =>
  `package main\n\nimport (\n\t"fmt"\n\n\t"example/words"\n)\n${more}\nfunc main() { fmt.Println(words.Hello, "${says}") }\n`;
const words = (hello: string): string => `package words\n\nconst Hello = "${hello}"\n`;

let folder: string;
let scratch: string;
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'go-language-')));
  scratch = join(folder, '.homelab');
  mkdirSync(scratch);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  write('go.mod', 'module example\n\ngo 1.24\n');
  write('words/words.go', words('hello'));
  write('main.go', main('world'));
});

/** Builds and runs it; gives what it prints, and the tools that were run for it. */
async function built(): Promise<{ out: string; ran: readonly string[] }> {
  const spy = vi.spyOn(tools, 'runTool');
  const local = { folder, name: 'hello' } as LocalFunction;
  const { file } = await go.prepare(local, scratch);
  const ran = spy.mock.calls.map(([tool, args]) =>
    [tool, args[0]].join(' ').replace(/^\/\S*\/(\S+) .*/u, '$1'),
  );
  spy.mockRestore();
  return {
    out: execFileSync(file, { encoding: 'utf8' }).trim(),
    ran: ran.filter((each) => each !== 'go env' && each !== 'go list'),
  };
}

describe('a program that is saved again', () => {
  beforeEach(async () => {
    expect(await built()).toEqual({ out: 'hello world', ran: ['go build'] });
    // What has just been written might be written again in the same moment.
    await vi.waitFor(async () => {
      if (await planned(folder)) return;
      await built();
      throw new Error('there is no plan yet');
    }, 60_000);
  });

  it('is compiled and linked, and go build does nothing', async () => {
    write('main.go', main('moon'));
    expect(await built()).toEqual({ out: 'hello moon', ran: ['compile', 'link'] });
    write('main.go', main('stars'));
    expect(await built()).toEqual({ out: 'hello stars', ran: ['compile', 'link'] });
  });

  it.each([
    ['a package of its own', () => write('words/words.go', words('good day')), 'good day world'],
    ['its module', () => write('go.mod', 'module example\n\ngo 1.24.0\n'), 'hello world'],
    [
      'which files it has',
      () => write('init.go', 'package main\n\nfunc init() { print("") }\n'),
      'hello world',
    ],
    [
      'what it imports',
      () => write('main.go', main('sum', 'import "hash/adler32"\n\nvar _ = adler32.New()\n')),
      'hello sum',
    ],
    [
      'what it embeds',
      () => write('main.go', main('text', 'import _ "embed"\n\n//go:embed main.go\nvar text string\n')),
      'hello text',
    ],
  ])('is built anew after a change of %s', async (_, change, out) => {
    change();
    const { out: said, ran } = await built();
    expect(said).toBe(out);
    expect(ran.at(-1)).toBe('go build');
  });

  it('that does not compile fails with what go build says, and runs again when it is mended', async () => {
    write('main.go', main('world', 'var unused int = "text"\n'));
    await expect(built()).rejects.toThrow(
      /^go build of hello failed:\n# example\n.*main\.go:8:18: cannot use "text"/su,
    );
    write('main.go', main('again'));
    expect((await built()).out).toBe('hello again');
  });
});

describe('the plan of a program', () => {
  const packages = () => [
    { ImportPath: 'internal/abi', Dir: '/go/abi', Export: '/cache/abi', Standard: true },
    { ImportPath: 'fmt', Dir: '/go/fmt', Export: '/cache/fmt', Standard: true },
    { ImportPath: 'example/words', Dir: join(folder, 'words'), Export: '/cache/words' },
    { ImportPath: 'example', Dir: folder, GoFiles: ['main.go'], Module: { GoVersion: '1.24' } },
  ];

  it('links all, and imports what a program may', () => {
    const plan = goPlan(folder, packages(), undefined, Date.now() + 1000);
    expect(plan?.links).toContain('packagefile internal/abi=/cache/abi\n');
    expect(plan?.imports).toBe('packagefile fmt=/cache/fmt\npackagefile example/words=/cache/words\n');
  });

  it('is none where something has changed while it was made', () => {
    expect(goPlan(folder, packages(), undefined, Date.now() - 60_000)).toBeUndefined();
  });

  it('does not hold without a folder of it', () => {
    const plan = goPlan(folder, packages(), undefined, Date.now() + 1000);
    if (!plan) throw new Error('no plan');
    expect(holds(plan, folder)).toBe(true);
    rmSync(join(folder, 'words'), { recursive: true });
    expect(() => holds(plan, folder)).toThrow('ENOENT');
  });
});
