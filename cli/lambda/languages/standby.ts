// Loads the runtime, and serves when a line comes: what a save starts is half started already.

import { stripTypeScriptTypes } from 'node:module';
import '../../../lambda/runtimes/nodejs/config.ts';
import '../../../lambda/runtimes/nodejs/event-style.ts';
import '../../../lambda/runtimes/nodejs/http-style.ts';
import '../../../lambda/runtimes/nodejs/load.ts';
import '../../../lambda/runtimes/nodejs/metrics.ts';
import '../../../lambda/runtimes/nodejs/server.ts';
import '../../../lambda/runtimes/nodejs/span-exporter.ts';

// Loads the type stripper too: a function that has just been saved is in no cache.
stripTypeScriptTypes('');

for await (const _ of process.stdin) {
  await import('../../../lambda/runtimes/nodejs/main.ts');
  break;
}
