import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, Manifest & { readonly integrity?: string }>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const root = import.meta.dirname;
const manifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const own = manifest(root);
const notPacked = /\.(test|e2e|fixtures)\.ts$|(^|\/)(contract|fixtures\/.*|corpus\/.*)\.ts$/;
const files = globSync('**/*.ts', { cwd: root }).filter((file) => !notPacked.test(file));

/** What a file imports, by static and by lazy imports, and by `require.resolve`. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = text.matchAll(/(?:^|\n)\s*(?:import|export)[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/g);
  return [...statements].map(([, from, lazy]) => from ?? lazy ?? '');
}

const bare = new Set(
  files
    .flatMap(importsOf)
    .filter((name) => !/^(\.|node:)/.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
);

it('needs nothing outside of its folder: that is what a cluster packs', () => {
  const outside = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(root, resolve(root, dirname(file), name)))
      .filter((path) => path.startsWith('..'))
      .map((path) => `${file}: ${path}`),
  );
  expect(outside).toEqual([]);
});

it('names every package that it imports, in the version of the repository', () => {
  const provided = new Set(['@homelab/runtime-nodejs']);
  expect([...bare].filter((name) => !provided.has(name) && !(name in own.dependencies))).toEqual([]);
  const { dependencies, optionalDependencies } = manifest(resolve(root, '../..'));
  expect(
    Object.entries(own.dependencies).filter(([name, version]) => dependencies[name] !== version),
  ).toEqual([]);
  expect(own.optionalDependencies).toEqual(optionalDependencies);
});

it('locks what it names, by content, for the image that a cluster builds', () => {
  const { packages }: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { '': named, ...installed } = packages;
  expect(named).toMatchObject({
    dependencies: own.dependencies,
    optionalDependencies: own.optionalDependencies,
  });
  expect(Object.values(installed).filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
});
