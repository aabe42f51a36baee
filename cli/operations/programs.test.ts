import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeTools, fakeTools } from '../doctor/fixtures/fake-tools.ts';
import type { Invocation } from './invocation.ts';
import { ProgramError, Programs } from './programs.ts';

let fakes: FakeTools;
let folder: string;
beforeEach(() => {
  fakes = fakeTools();
  folder = mkdtempSync(join(tmpdir(), 'homelab-programs-'));
  vi.stubEnv('PATH', fakes.path);
});
afterEach(() => {
  vi.unstubAllEnvs();
  fakes.remove();
  rmSync(folder, { recursive: true });
});

function run(invocation: Invocation): Promise<string> {
  return new Programs(folder).run(invocation);
}

async function errorOf(invocation: Invocation): Promise<ProgramError> {
  const error = await run(invocation).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProgramError)) throw new Error(`no ProgramError: ${error}`);
  return error;
}

describe('Programs', () => {
  it('hands arguments over as they are, without a shell, in its folder', async () => {
    fakes.add('show', `printf '<%s>' "$PWD" "$@"`);
    expect(await run({ argv: ['show', '$(touch x)', 'a; b'] })).toBe(`<${folder}><$(touch x)><a; b>`);
  });

  it('feeds a file, a text, or what another program prints', async () => {
    writeFileSync(join(folder, 'file'), 'of a file');
    fakes.add('echo-input', 'exec /bin/cat');
    fakes.add('other', `printf 'of %s' "$1"`);
    expect(await run({ argv: ['echo-input'], input: { file: 'file' } })).toBe('of a file');
    expect(await run({ argv: ['echo-input'], input: { text: () => 'of me', shown: '' } })).toBe('of me');
    expect(await run({ argv: ['echo-input'], input: { from: ['other', 'another'] } })).toBe('of another');
  });

  it('gives nothing to read where nothing is said, and does not mind a program that reads nothing', async () => {
    fakes.add('echo-input', 'exec /bin/cat');
    expect(await run({ argv: ['echo-input'] })).toBe('');
    fakes.add('deaf', 'echo done');
    const text = (): string => 'x'.repeat(1_000_000);
    expect(await run({ argv: ['deaf'], input: { text, shown: '' } })).toBe('done\n');
  });

  it('keeps the output for its owner only, and an old one when the program fails', async () => {
    fakes.add('make-key', 'echo key');
    await run({ argv: ['make-key'], output: 'deep/key' });
    expect(readFileSync(join(folder, 'deep/key'), 'utf8')).toBe('key\n');
    expect(statSync(join(folder, 'deep/key')).mode & 0o777).toBe(0o600);
    fakes.add('make-key', 'echo half; exit 1');
    await errorOf({ argv: ['make-key'], output: 'deep/key' });
    expect(readFileSync(join(folder, 'deep/key'), 'utf8')).toBe('key\n');
    expect(existsSync(join(folder, 'deep/key.part'))).toBe(false);
  });

  it('says what the program said, or how it ended', async () => {
    fakes.add('bad', 'echo because >&2; exit 3');
    expect(await errorOf({ argv: ['bad'] })).toMatchObject({
      message: 'because',
      exitCode: 3,
      isMissing: false,
    });
    fakes.add('silent', 'exit 4');
    expect((await errorOf({ argv: ['silent', 'way'] })).message).toBe('silent way: exit code 4');
    expect(await errorOf({ argv: ['nobody'] })).toMatchObject({
      message: 'nobody is not on the PATH; homelab doctor tells how to get it',
      isMissing: true,
    });
  });

  it('fails when the program that it reads from fails', async () => {
    fakes.add('bad', 'echo because >&2; exit 3');
    fakes.add('echo-input', 'exec /bin/cat');
    const invocation: Invocation = { argv: ['echo-input'], input: { from: ['bad'] }, output: 'kept' };
    expect((await errorOf(invocation)).message).toBe('because');
    expect(existsSync(join(folder, 'kept'))).toBe(false);
  });

  it('kills a program that never ends', async () => {
    fakes.add('endless', 'exec /bin/sleep 600');
    expect(await errorOf({ argv: ['endless'], limit: 60 })).toMatchObject({
      message: 'endless: no end in 0.001 minutes',
      exitCode: undefined,
    });
  });
});
