import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { satisfies } from '../../constructs/checks/semver-range.ts';
import { nodeImages } from '../../constructs/versions.ts';
import { serverPackages } from '../../test/servers/server-package.ts';
import { root } from '../root.ts';
import { targets } from './targets.ts';
import { tools } from './tools.ts';

const all = targets(root);

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function rangeOf(target: string, tool: string): string {
  const found = all.find(({ name }) => name === target)?.needs.find((each) => each.tool === tool);
  if (!found) throw new Error(`${target} does not need ${tool}`);
  return found.range;
}

describe('targets', () => {
  it('are those of the Makefile', () => {
    const made = [...read('Makefile').matchAll(/^([a-z0-9-]+):.*## /gm)].map(([, name]) => `make ${name}`);
    const named = all.map(({ name }) => name).filter((name) => name.startsWith('make '));
    expect(named.toSorted()).toEqual(made.toSorted());
  });

  it('know every tool that docs/bootstrap.md calls', () => {
    const blocks = [...read('docs/bootstrap.md').matchAll(/^```sh\n(.*?)^```/gms)].map(([, block]) => block);
    const called = blocks.flatMap((block) =>
      [...(block ?? '').matchAll(/^([a-z][\w-]*) /gm)].map(([, name]) => name),
    );
    const known = all.flatMap(({ name, needs }) =>
      name.startsWith('bring-up') ? needs.map(({ tool }) => tool) : [],
    );
    // npx comes with npm, which every target needs.
    expect(new Set(called)).toEqual(new Set(['npx', 'helm', 'kubectl', 'flux']));
    expect(known).toEqual(expect.arrayContaining(called.filter((name) => name !== 'npx')));
  });

  it('need each tool once, in a version that can be read', () => {
    for (const { needs } of all) {
      expect(new Set(needs.map(({ tool }) => tool)).size).toBe(needs.length);
      for (const { range } of needs) expect(satisfies('1.0.0', range)).toBeDefined();
    }
  });

  it('use every tool', () => {
    expect(new Set(all.flatMap(({ needs }) => needs.map(({ tool }) => tool)))).toEqual(
      new Set(Object.keys(tools)),
    );
  });

  it('want the Node of package.json', () => {
    expect(rangeOf('make synth', 'node')).toBe(JSON.parse(read('package.json')).engines.node);
  });

  it('want the Go of the modules that they build', () => {
    const go = /^go (\S+)$/m.exec(read('test/controlplane/tools/kubernetes/go.mod'))?.[1] ?? '';
    expect(rangeOf('make e2e-tools', 'go')).toContain(`>=${go}`);
  });

  it('want the servers that make e2e-servers finds or installs', () => {
    const asked = all.find(({ name }) => name === 'make e2e-servers')?.needs.map(({ tool }) => tool) ?? [];
    const found = serverPackages.map(({ programs }) => programs.map((path) => path.split('/').at(-1)));
    expect(found.filter((names) => !names.some((name) => asked.some((tool) => tool === name)))).toEqual([]);
  });

  it('want the Go and the Python of the function runtimes', () => {
    const go = /^go (\S+)$/m.exec(read('lambda/runtimes/go/go.mod'))?.[1];
    const python = /^requires-python = "(.*)"$/m.exec(read('lambda/runtimes/python/pyproject.toml'))?.[1];
    expect([rangeOf('make test', 'go'), rangeOf('make test', 'python3')]).toEqual([`>=${go}`, python]);
  });

  it('want a kubectl for every minor of the fleet', () => {
    const range = rangeOf('bring-up: Flux', 'kubectl');
    const minors = Object.keys(nodeImages).map((version) => Number(version.split('.')[1]));
    const fits = (minor: number): boolean => satisfies(`1.${minor}.0`, range) === true;
    const around = Array.from({ length: 10 }, (_, index) => Math.min(...minors) - 4 + index);
    expect(around.filter(fits)).toEqual(
      around.filter((client) => minors.every((each) => Math.abs(client - each) <= 1)),
    );
  });
});
