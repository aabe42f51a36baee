import { createRequire, enableCompileCache } from 'node:module';

/** What the parent asks: a compiler, and its standard JSON input. */
export interface CompilerRequest {
  readonly soljson: string;
  readonly input: string;
}

/** Standard JSON output, or why the compiler itself failed. */
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

process.on('message', ({ soljson, input }: CompilerRequest) => {
  let response: CompilerResponse;
  try {
    response = { output: load(soljson).compile(input) };
  } catch (error) {
    response = {
      failure: error instanceof Error ? error.message.slice(0, 500) : String(error).slice(0, 500),
    };
  }
  process.send?.(response);
});
process.on('disconnect', () => process.exit(0));
