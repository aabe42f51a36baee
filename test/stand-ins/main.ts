/** What stands in `bin/` under the name of each program: does one call in the world that the environment names. */
import { readFileSync } from 'node:fs';
import { call, readsInput } from './call.ts';
import { Refusal } from './stand-in.ts';
import { changeWorld } from './world.ts';

const [name = '', ...args] = process.argv.slice(2);
// Before the world is locked: what is read may come from another stand-in.
const input = readsInput(args) ? readFileSync(0, 'utf8') : '';

try {
  process.stdout.write(changeWorld((world) => call(name, { args, input, world })));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
