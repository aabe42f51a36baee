#!/usr/bin/env node
// JavaScript, because loading Node's type stripper costs more than the whole synthesis: with the compile cache
// switched on before the first TypeScript file, all of them come stripped from it.
import { enableCompileCache } from 'node:module';

enableCompileCache(new URL('../.cache/compile', import.meta.url).pathname);
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
