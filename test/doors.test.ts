import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, checkout } from './checkout.ts';
import { readTree } from './tree.ts';

/** That of cdk8s renders and objects in cli/validation-plugin/cdk8s-synth.test.ts. */
const fast = {
  'npm run synth': ['npm', 'run', 'synth'],
  'npx homelab synth': ['npx', '--offline', 'homelab', 'synth'],
  'make synth': ['make', 'synth'],
} as const;
const doors = { 'npx cdk8s synth': ['npx', '--offline', 'cdk8s', 'synth'], ...fast } as const;

let copy: Checkout;
let committed: ReadonlyMap<string, string>;
beforeAll(() => {
  copy = checkout();
  committed = output();
});
afterAll(() => copy.remove());

/** Files that a test has changed, as they were. */
const originals = new Map<string, string>();
afterEach(() => {
  for (const [file, text] of originals) writeFileSync(file, text);
  originals.clear();
});

function change(name: string, edit: (text: string) => string): void {
  const file = join(copy.path, name);
  const text = readFileSync(file, 'utf8');
  originals.set(file, text);
  writeFileSync(file, edit(text));
}

function output(): ReadonlyMap<string, string> {
  return readTree(copy.path, ['dist', 'flux']);
}

describe.each(Object.entries(fast))('%s', (_, [command, ...args]) => {
  it('renders the committed bytes from nothing', () => {
    rmSync(join(copy.path, 'dist'), { recursive: true });
    rmSync(join(copy.path, 'flux'), { recursive: true });
    const { status, output: said } = copy.run(command, ...args);
    expect(status, said).toBe(0);
    expect(output()).toEqual(committed);
  });
});

/** Leaves a file that the next good synthesis would rewrite. */
function failingRun([command, ...args]: readonly [string, ...string[]]): string {
  change('dist/pro/prerequisites/namespaces/namespaces.yaml', (text) => `${text}# by hand\n`);
  const before = output();
  const { status, output: said } = copy.run(command, ...args);
  expect(status).not.toBe(0);
  expect(output()).toEqual(before);
  return said;
}

it('leaves dist/ and flux/ as they were when a check objects', () => {
  change('constructs/versions.ts', (text) => text.replace("version: '0.7.4'", "version: '0.7.3'"));
  expect(failingRun(fast['npx homelab synth'])).toMatch(/spegel/);
});

it.each(Object.entries(doors))(
  '%s leaves dist/ and flux/ as they were when the source does not even run',
  (_, door) => {
    change('constructs/stack.ts', (text) => `${text}\nthrow new Error("broken on purpose");\n`);
    expect(failingRun(door)).toMatch(/broken on purpose/);
  },
);

it('says in a line that another Node is needed, to who comes without npx', () => {
  const older = `Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });
    Object.defineProperty(process, 'version', { value: 'v20.20.2' });`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(older)}`, 'cli/homelab.js', '--help'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy.path,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'error: homelab needs Node 24, and this is v20.20.2: npx homelab brings it\n',
  });
});
