import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('package-lock.json', () => {
  it('names no registry', () => {
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('has what every platform needs, so that `npm ci` works on all of them', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has one copy of Pulumi’s SDK: the engine takes no message of another one', () => {
    const copies = Object.keys(packages).filter((path) => path.endsWith('node_modules/@pulumi/pulumi'));
    expect(copies).toHaveLength(1);
  });

  it('holds a hash for every package that is downloaded', () => {
    const bare = Object.entries(packages).filter(
      ([path, { link, inBundle, integrity }]) =>
        path.startsWith('node_modules/') && !link && !inBundle && !integrity,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

it('package.json asks for exact versions', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[\w.-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
