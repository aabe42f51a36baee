import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Callable = (...args: unknown[]) => unknown;

/** A function that can be called. */
export interface Loaded {
  readonly handler: Callable;
  /** Called once before the process ends. */
  readonly stop?: Callable;
  /** Text that is appended to the runtime's metrics. */
  readonly metrics?: Callable;
}

/** Why a function cannot be called. */
export class LoadError extends Error {
  readonly error: 'ModuleNotFound' | 'ModuleFailed' | 'HandlerNotFound';
  /** Relative to the root; those tried when none was there. */
  readonly file: string;
  readonly handler: string;
  /** Functions that the module exports. */
  readonly found: readonly string[];

  constructor(
    error: LoadError['error'],
    message: string,
    {
      file,
      handler,
      found = [],
      cause,
    }: { file: string; handler: string; found?: readonly string[]; cause?: unknown },
  ) {
    super(message, { cause });
    this.error = error;
    this.file = file;
    this.handler = handler;
    this.found = found;
  }

  toJSON(): object {
    const { error, message, file, handler, found } = this;
    return { error, message, file, handler, found };
  }
}

/** What has been compiled comes before its source. */
const extensions = ['.mjs', '.js', '.cjs', '.mts', '.ts', '.cts'];

/** Imports a module of the function's folder and finds the handler in it. @throws LoadError */
export async function load(root: string, name: string): Promise<Loaded> {
  const dot = name.lastIndexOf('.');
  const [module, handler] = [name.slice(0, dot), name.slice(dot + 1)];
  const tried = extensions.map((extension) => module + extension);
  const file = tried.find((path) => existsSync(join(root, path)));
  if (!file) {
    throw new LoadError('ModuleNotFound', `there is none of ${tried.join(', ')}`, {
      file: tried.join(', '),
      handler,
    });
  }
  const functions = functionsOf(await importModule(root, file, handler));
  const loaded = functions.get(handler);
  const found = [...functions.keys()].sort();
  if (!loaded) {
    const message = `${file} exports no function ${handler}; it exports ${found.join(', ') || 'none'}`;
    throw new LoadError('HandlerNotFound', message, { file, handler, found });
  }
  return { handler: loaded, stop: functions.get('stop'), metrics: functions.get('metrics') };
}

async function importModule(root: string, file: string, handler: string): Promise<Record<string, unknown>> {
  provideTypes();
  try {
    return await import(pathToFileURL(join(root, file)).href);
  } catch (cause) {
    const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new LoadError('ModuleFailed', `${file} cannot be loaded: ${text}`, { file, handler, cause });
  }
}

/** A function may import this package by its name without having it installed. */
function provideTypes(): void {
  const url = new URL('./index.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@homelab/runtime-nodejs' ? { url, shortCircuit: true } : next(specifier, context),
  });
}

/** The exported functions by name: those of CommonJS stand on `default` too. */
function functionsOf(module: Record<string, unknown>): Map<string, Callable> {
  const exports = [module.default, module].filter((value) => typeof value === 'object' && value !== null);
  const entries = exports.flatMap((value) => Object.entries(value as Record<string, unknown>));
  const isFunction = ([name, value]: [string, unknown]): boolean =>
    typeof value === 'function' && name !== 'default' && name !== 'module.exports';
  return new Map(entries.filter(isFunction) as [string, Callable][]);
}
