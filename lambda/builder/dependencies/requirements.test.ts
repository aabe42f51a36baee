import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRequirements } from './requirements.ts';

let tree: string;
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'requirements-'));
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function read(text: string) {
  writeFileSync(join(tree, 'requirements.txt'), text);
  return readRequirements(tree);
}

const refusedLines: Readonly<Record<string, string>> = {
  'another index': '--extra-index-url https://evil.example.com/simple',
  'another index, short': '-i https://evil.example.com/simple',
  'source distributions again': '--no-binary :all:',
  'a folder of packages': '--find-links /tmp',
  'a package that is edited': '-e .',
  'a URL': 'https://evil.example.com/a-1.0-py3-none-any.whl',
  'a name with a URL': 'a @ https://evil.example.com/a.whl',
  'a repository': 'git+https://evil.example.com/a.git',
  'a path': './vendored/a.whl',
  'an absolute path': '/etc/passwd',
  'an option behind a package': 'a==1.0 --config-settings=x=y',
  'a global option behind a package': 'a==1.0 --index-url=https://evil.example.com',
  'a file outside': '-r ../other.txt',
  'an absolute file': '-r /etc/passwd',
  'a file that is not there': '-r more.txt',
  'an option hidden by a continued line': 'a==1.0 \\\n  --index-url https://evil.example.com',
};

describe('readRequirements', () => {
  it.each(Object.entries(refusedLines))('refuses %s', (_, line) => {
    expect(() => read(`requests==2.32.0\n${line}\n`)).toThrow(/requirements\.txt:2: /);
  });

  it('refuses all of them at once', () => {
    expect(() => read('-e .\n-i https://x\n')).toThrow(/:1: .*:2: /);
  });

  it('takes packages in every form that the index has', () => {
    const text = [
      '# comment',
      'requests',
      'requests==2.32.0  # why',
      'uvicorn[standard] >=0.20,<1',
      'tomli; python_version < "3.11"',
      'zope.interface~=6.0',
      '',
    ];
    expect(read(text.join('\n'))).toEqual({
      packages: [
        'requests',
        'requests==2.32.0',
        'uvicorn[standard] >=0.20,<1',
        'tomli; python_version < "3.11"',
        'zope.interface~=6.0',
      ],
      hashed: false,
      pinned: false,
    });
  });

  it('reads what is included, once', () => {
    writeFileSync(join(tree, 'base.txt'), 'a==1\n-r requirements.txt\n');
    expect(read('-r base.txt\n-c base.txt\nb==2\n')).toEqual({
      packages: ['a==1', 'b==2'],
      hashed: false,
      pinned: true,
    });
  });

  it('sees hashes, and whether they are complete', () => {
    const hash = `--hash=sha256:${'a'.repeat(64)}`;
    expect(read(`a==1 ${hash}\nb==2 \\\n    ${hash} \\\n    ${hash}\n`).hashed).toBe(true);
    expect(read(`a==1 ${hash}\nb==2\n`).hashed).toBe(false);
  });

  it('knows a version that is not exact', () => {
    expect(read('a==1.*\n').pinned).toBe(false);
    expect(read('a>=1\n').pinned).toBe(false);
    expect(read('').pinned).toBe(true);
  });
});
