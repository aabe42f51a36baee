import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { goProgram } from './go-program.ts';

/** A runtime that the suite runs against. */
export interface Language {
  readonly name: string;
  /** Program and arguments that start the runtime; the working folder is the fixture functions' folder. */
  readonly command: readonly string[];
  /** Program and arguments to run once there before, such as a compiler. */
  readonly build?: readonly string[];
  /** Handlers that do the same as `main.echo`, one for each form that the language knows. */
  readonly forms: readonly string[];
  /** Whether the function is linked into the program: then no module can be missing or throw while loading. */
  readonly compiled?: true;
}

const all: readonly Language[] = [
  {
    name: 'nodejs',
    command: [execPath, path('../nodejs/main.ts')],
    forms: ['main.echo', 'common.echo', 'typed.echo', 'nested/deep.echo', 'main.later'],
  },
  {
    name: 'python',
    command: ['python3', path('../python/serve.py')],
    forms: [
      'main.echo',
      'main.later',
      'main.instance',
      'nested/deep.echo',
      'nested.deep.echo',
      'package.echo',
    ],
  },
  {
    name: 'go',
    ...goProgram(path('functions/go/')),
    forms: ['main.echo', 'main.pointer', 'main.value', 'nested/deep.echo'],
    compiled: true,
  },
];

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

const wanted = process.env.CONFORMANCE_LANGUAGES?.split(',');

/** All of them, or those that `CONFORMANCE_LANGUAGES=nodejs,go` names. */
export const languages = all.filter(({ name }) => wanted?.includes(name) ?? true);
