import { join } from 'node:path';
import { fleet } from '../../clusters/fleet.ts';
import { loadCommands } from '../load-commands.ts';
import { root } from '../root.ts';
import { runDocs } from './command.ts';

process.exitCode = runDocs(process.argv.slice(2), {
  fleet,
  commands: await loadCommands(),
  docs: join(root, 'docs'),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
