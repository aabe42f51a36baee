import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyArchive } from '../../../lambda/archive/verify.ts';
import { writeArchive } from '../../../lambda/archive/write.ts';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { readFunction } from '../../lambda/function-file.ts';
import { packagedFiles } from '../../lambda/packaged-files.ts';
import { printJson } from '../../output.ts';

export const packageFunction: Command = {
  name: 'lambda package',
  summary: 'Writes the zip of a function: the same files give the same bytes.',
  usage: 'homelab lambda package [FOLDER] [--output FILE] [--json]',
  help: [
    '  --output FILE  where it is written (default FOLDER/NAME.zip)',
    '  --json         path, size, SHA-256 and files as JSON on stdout',
    '',
    'Times and modes are fixed, names sorted. What is written is then judged by the rules of the builder in a cluster,',
    'so that what it would refuse is refused here. Left out: .git, .homelab, .venv, __pycache__, events/, go.work, *.zip.',
  ].join('\n'),
  options: { output: { type: 'string' }, json: { type: 'boolean', default: false } },
  maxPositionals: 1,
  run,
};

async function run({ output, json }: OptionValues, [folder = '.']: readonly string[]): Promise<ExitCode> {
  const { name } = readFunction(folder);
  const archive = writeArchive(packagedFiles(folder));
  const files = await verifyArchive(archive);
  const path = String(output ?? join(folder, `${name}.zip`));
  writeFileSync(path, archive);
  const sha256 = createHash('sha256').update(archive).digest('hex');
  if (json) {
    printJson({
      path,
      bytes: archive.length,
      sha256,
      files: files.map(({ name: file, size }) => ({ name: file, size })),
    });
  } else process.stdout.write(`${path}: ${files.length} files, ${archive.length} bytes, sha256 ${sha256}\n`);
  return 0;
}
