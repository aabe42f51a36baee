import { fileURLToPath } from 'node:url';
import { used } from '../../imports/used.ts';
import { runImports } from './command.ts';

process.exitCode = await runImports(process.argv.slice(2), {
  target: fileURLToPath(new URL('../../imports', import.meta.url)),
  used,
  own: [fileURLToPath(new URL('../../lambda/api/lambdafunctions.yaml', import.meta.url))],
  print: (text) => process.stdout.write(text),
  progress: (line) => process.stderr.write(`${line}\n`),
});
