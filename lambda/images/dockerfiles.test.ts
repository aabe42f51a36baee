import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadedFiles } from './loaded-files.ts';
import { stripped } from './stripped.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const to = mkdtempSync(join(tmpdir(), 'stripped-'));
afterAll(() => rmSync(to, { recursive: true, force: true }));

const dockerfile = (name: string): string =>
  readFileSync(new URL(`${name}.Dockerfile`, import.meta.url), 'utf8').replaceAll('\\\n', '');

/** Folders of the repository that an image has. */
function foldersOf(name: string): readonly string[] {
  const text = dockerfile(name);
  const copied = [...text.matchAll(/^COPY (lambda\/\S+) /gm)].map(([, folder = '']) => folder);
  const [, run = '[]'] = /^RUN (\[.*strip\.ts.*\])$/m.exec(text) ?? [];
  const words = JSON.parse(run) as readonly string[];
  return [...copied, ...words.slice(4)];
}

describe.each([
  ['operator', 'lambda/operator/main.ts'],
  ['builder', 'lambda/builder/main.ts'],
  ['build-python', 'lambda/builder/main.ts'],
  ['build-nodejs', 'lambda/builder/main.ts'],
  ['build-go', 'lambda/builder/main.ts'],
])('%s', (name, entry) => {
  const { files, packages } = loadedFiles(root, entry);

  it('has every file that it loads', () => {
    const folders = foldersOf(name);
    expect(folders.length).toBeGreaterThan(1);
    expect(files.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
  });

  it('needs no package from elsewhere', () => {
    expect(packages).toEqual([]);
  });
});

describe('the operator without types', () => {
  it('starts, from the folder that its image has', () => {
    const [, run = '[]'] = /^RUN (\[.*\])$/m.exec(dockerfile('operator')) ?? [];
    const [, ...words] = JSON.parse(run) as readonly string[];
    const args = words.map((word) => word.replace(/^\/source(?=\/|$)/, root).replace('/opt/homelab', to));
    execFileSync(process.execPath, args, { stdio: 'pipe' });
    const help = execFileSync(process.execPath, [join(to, 'lambda/operator/main.js'), '--help'], {
      stdio: 'pipe',
      encoding: 'utf8',
    });
    expect(help).toBe('');
    const names = readdirSync(to, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.ts$|\.test\.|simulation/.test(name))).toEqual([]);
  });

  it('imports what was written, whichever way it is imported', () => {
    const source = [
      "import { a } from './a.ts';",
      "export { b } from '../b/b.ts';",
      "const c = async (): Promise<unknown> => import('./c.ts');",
      "const text = 'stays.ts';",
    ].join('\n');
    const { length } = stripped(source).match(/\.js'/g) ?? [];
    expect(length).toBe(3);
    expect(stripped(source)).toContain("'stays.ts'");
    expect(stripped(source)).not.toContain('Promise<unknown>');
  });
});
