import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './fixtures/temporary.ts';
import { packagedFiles } from './packaged-files.ts';

it('packs the files of the function and leaves out those of tools', () => {
  const folder = temporaryFolder({
    'function.yaml': '',
    'main.py': '',
    run: '',
    'lib/data.zip': '',
    'lib/events/a.json': '',
    'node_modules/a/index.js': '',
    'events/a.json': '',
    'hello.zip': '',
    'go.work': '',
    '.homelab/dev.json': '',
    '.git/HEAD': '',
    '__pycache__/main.pyc': '',
    'lib/old.pyc': '',
  });
  chmodSync(join(folder, 'run'), 0o755);
  const files = packagedFiles(folder);
  expect(files.map(({ name }) => name).sort()).toEqual([
    'function.yaml',
    'lib/data.zip',
    'lib/events/a.json',
    'main.py',
    'node_modules/a/index.js',
    'run',
  ]);
  expect(files.filter(({ executable }) => executable).map(({ name }) => name)).toEqual(['run']);
});

it('refuses links, and names each', () => {
  const folder = temporaryFolder({ 'main.py': '' });
  symlinkSync('/etc/passwd', join(folder, 'passwd'));
  symlinkSync('.', join(folder, 'loop'));
  expect(() => packagedFiles(folder)).toThrow(/loop: a symbolic link.*\n.*passwd: a symbolic link/);
});
