import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What the sources of a folder import, each with the file that does. */
function imports(pattern: string): readonly { readonly file: string; readonly specifier: string }[] {
  return globSync(pattern, { cwd: root }).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^'\n]+)'/g);
    return [...found].map(([, specifier = '']) => ({ file, specifier }));
  });
}

/** The path in this repository of a relative specifier. */
function target(file: string, specifier: string): string {
  return relative(root, join(root, dirname(file), specifier));
}

it('lambda/ imports nothing of the fleet or the CLI', () => {
  const all = imports('lambda/**/*.ts');
  expect(all.length).toBeGreaterThan(100);
  const wrong = all.filter(
    ({ file, specifier }) =>
      specifier.startsWith('.') && /^(cli|clusters|constructs)\//.test(target(file, specifier)),
  );
  expect(wrong).toEqual([]);
});

describe('a runtime has no dependency', () => {
  it('in Node', () => {
    const all = imports('lambda/runtimes/nodejs/!(*.test).ts');
    expect(all.length).toBeGreaterThan(30);
    const foreign = all.filter(({ specifier }) => !/^node:|^\.\/[\w-]+\.ts$/.test(specifier));
    expect(foreign).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(root, 'lambda/runtimes/nodejs/package.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('dependencies');
  });

  it('in Python', () => {
    const script = [
      'import ast, pathlib, sys',
      'for file in sorted(pathlib.Path("homelab_runtime").glob("*.py")):',
      '    for node in ast.walk(ast.parse(file.read_text())):',
      '        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []',
      '        names += [node.module] if isinstance(node, ast.ImportFrom) and not node.level else []',
      '        for name in names: print(name.partition(".")[0] in sys.stdlib_module_names, file.name, name)',
    ].join('\n');
    const cwd = join(root, 'lambda/runtimes/python');
    const { status, stdout, stderr } = spawnSync('python3', ['-c', script], { cwd, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^True server\.py asyncio$/m);
    expect(stdout).not.toMatch(/^False/m);
    expect(readFileSync(join(cwd, 'pyproject.toml'), 'utf8')).toMatch(/^dependencies = \[\]$/m);
  });

  it('in Go', () => {
    expect(readFileSync(join(root, 'lambda/runtimes/go/go.mod'), 'utf8')).not.toMatch(/require/);
  });
});
