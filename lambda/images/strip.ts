import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeStripped } from './stripped.ts';

const usage = `Usage: node strip.ts FROM TO FOLDER…

Writes package.json and folders of the repository at FROM below TO, as JavaScript.`;

const [from, to, ...folders] = process.argv.slice(2);
if (from === undefined || to === undefined || folders.length === 0) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 1;
} else {
  mkdirSync(to, { recursive: true });
  cpSync(join(from, 'package.json'), join(to, 'package.json'));
  writeStripped(from, folders, to);
}
