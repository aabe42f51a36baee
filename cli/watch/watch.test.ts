import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Checkout, checkout } from '../../test/checkout.ts';

let copy: Checkout;
let child: ChildProcessWithoutNullStreams;
let said = '';
beforeAll(async () => {
  copy = checkout();
  child = spawn(process.execPath, ['cli/homelab.js', 'synth', '--watch'], { cwd: copy.path });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += String(text);
    });
  }
  await heard(/started: \d+ ms/);
});
afterAll(() => {
  child.kill('SIGKILL');
  copy.remove();
});

const source = 'constructs/prerequisites/traefik.ts';
const rendered = 'dist/pi/prerequisites/traefik/traefik.yaml';
const read = (file: string): string => readFileSync(join(copy.path, file), 'utf8');

/** Replaces a text in a file, as an editor saves it. */
function save(file: string, old: string, now: string): void {
  const text = read(file);
  if (!text.includes(old)) throw new Error(`${file} has no ${old}`);
  said = '';
  writeFileSync(join(copy.path, file), text.replace(old, now));
}

async function heard(text: RegExp): Promise<void> {
  await vi.waitFor(() => expect(said).toMatch(text), { timeout: 250_000, interval: 20 });
}

describe('homelab synth --watch', () => {
  it('shows what a save changes, at the line that makes it, and writes it', async () => {
    const line =
      read(source)
        .split('\n')
        .findIndex((text) => text.includes('release<TraefikValues>')) + 1;
    save(source, "limits: { memory: '256Mi' }", "limits: { memory: '300Mi' }");
    await heard(
      /memory: 256Mi → 300Mi[\s\S]*6 objects changed in 6 clusters[\s\S]*6 files written, 0 removed/,
    );
    expect(said).toContain(`constructs/prerequisites/traefik.ts:${line} `);
    expect(read(rendered)).toContain('memory: 300Mi');
  });

  it('compares with the last rendering, not with the first', async () => {
    save(source, "memory: '300Mi'", "memory: '400Mi'");
    await heard(/memory: 300Mi → 400Mi[\s\S]*6 objects changed[\s\S]*6 files written/);
  });

  it('shows the difference with its findings and writes nothing, and recovers', async () => {
    const before = read(rendered);
    save('constructs/versions.ts', "version: '0.7.4'", "version: '0.7.3'");
    await heard(/chart-values pro: .*spegel[\s\S]*findings? in/);
    expect(read('flux/pro/sources.yaml')).not.toContain('0.7.3');
    expect(read(rendered)).toBe(before);
    save('constructs/versions.ts', "version: '0.7.3'", "version: '0.7.4'");
    await heard(/No object differs[\s\S]*every check passed/);
  });

  it.each([
    ['does not parse', 'const broken = ;', /SyntaxError[\s\S]*/],
    [
      'does not run',
      "throw new Error('broken on purpose');",
      /broken on purpose\n.*constructs\/stack\.ts:\d+/,
    ],
  ])('shows why a source %s, and recovers', async (_, text, problem) => {
    const stack = read('constructs/stack.ts');
    save('constructs/stack.ts', stack, `${stack}\n${text}\n`);
    await heard(problem);
    save('constructs/stack.ts', `\n${text}\n`, '');
    await heard(/constructs\/stack\.ts: \d+ ms\nNo object differs[\s\S]*every check passed/);
  });

  it('starts anew when a file changes that is no module', async () => {
    save('imports/charts/traefik.json', '{', '{ ');
    await heard(/imports\/charts\/traefik\.json: \d+ ms\nNo object differs/);
  });

  it('ends with 0 when it is interrupted', async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });
});
