import { createRequire, enableCompileCache } from 'node:module';

/** What the parent asks: a compiler, and its standard JSON input; or a source for the parser. */
export type CompilerRequest =
  | { readonly soljson: string; readonly input: string }
  | { readonly parse: string };

/** Standard JSON output, a parser's tree as JSON, or why the compiler itself failed. */
export type CompilerResponse = { readonly output: string } | { readonly failure: string };

interface Soljson {
  readonly compile: (input: string) => string;
}

const require = createRequire(import.meta.url);
const [cache, wrapperFile] = process.argv.slice(2);
if (cache) enableCompileCache(cache);
const wrapper = require(wrapperFile ?? '') as (soljson: unknown) => Soljson;
const loaded = new Map<string, Soljson>();

function load(soljson: string): Soljson {
  const known = loaded.get(soljson);
  if (known) return known;
  const compiler = wrapper(require(soljson));
  // Old compilers take the process's error handlers for themselves and end it on any error.
  process.removeAllListeners('uncaughtException');
  process.removeAllListeners('unhandledRejection');
  loaded.set(soljson, compiler);
  return compiler;
}

interface Parser {
  readonly parse: (text: string, options: { readonly tolerant: boolean; readonly range: boolean }) => unknown;
}

function answer(request: CompilerRequest): string {
  if (!('parse' in request)) return load(request.soljson).compile(request.input);
  const { parse } = require('@solidity-parser/parser') as Parser;
  return JSON.stringify(parse(request.parse, { tolerant: true, range: true }));
}

process.on('message', (request: CompilerRequest) => {
  let response: CompilerResponse;
  try {
    response = { output: answer(request) };
  } catch (error) {
    response = {
      failure: error instanceof Error ? error.message.slice(0, 500) : String(error).slice(0, 500),
    };
  }
  process.send?.(response);
});
process.on('disconnect', () => process.exit(0));
