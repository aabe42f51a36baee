import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Checkout, checkout } from './checkout.ts';
import { readTree } from './tree.ts';

const doors = {
  'npx cdk8s synth': ['npx', '--offline', 'cdk8s', 'synth'],
  'npm run synth': ['npm', 'run', 'synth'],
  'npx homelab synth': ['npx', '--offline', 'homelab', 'synth'],
  'make synth': ['make', 'synth'],
} as const;

let copy: Checkout;
beforeEach(() => {
  copy = checkout();
});
afterEach(() => copy.remove());

function output(): ReadonlyMap<string, string> {
  return readTree(copy.path, ['dist', 'flux']);
}

describe.each(Object.entries(doors))('%s', (_, [command, ...args]) => {
  it('renders the committed bytes from nothing', () => {
    const committed = output();
    rmSync(join(copy.path, 'dist'), { recursive: true });
    rmSync(join(copy.path, 'flux'), { recursive: true });
    const { status, output: said } = copy.run(command, ...args);
    expect(status, said).toBe(0);
    expect(output()).toEqual(committed);
  });

  it('leaves dist/ and flux/ as they were when a check objects', () => {
    const versions = join(copy.path, 'constructs/versions.ts');
    writeFileSync(versions, readFileSync(versions, 'utf8').replace("version: '0.7.4'", "version: '0.7.3'"));
    appendFileSync(join(copy.path, 'dist/pro/prerequisites/namespaces/namespaces.yaml'), '# by hand\n');
    const before = output();
    const { status, output: said } = copy.run(command, ...args);
    expect(status).not.toBe(0);
    expect(said).toMatch(/spegel/);
    expect(output()).toEqual(before);
  });

  it('leaves dist/ and flux/ as they were when the source does not even run', () => {
    appendFileSync(join(copy.path, 'constructs/stack.ts'), '\nthrow new Error("broken on purpose");\n');
    const before = output();
    const { status, output: said } = copy.run(command, ...args);
    expect(status).not.toBe(0);
    expect(said).toMatch(/broken on purpose/);
    expect(output()).toEqual(before);
  });
});
