import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';
import { initFunction } from '../../lambda/init.ts';
import { run } from '../../run.ts';

const test = (...args: readonly string[]) => captured(() => run(['lambda', 'test', ...args]));

function hello(): string {
  const parent = temporaryFolder();
  initFunction('hello', 'nodejs', parent);
  return join(parent, 'hello');
}

describe('homelab lambda test', () => {
  it('tells an answer that is another one now, and keeps it by --update', async () => {
    const folder = hello();
    expect(await test(folder)).toMatchObject({ code: 0, out: 'same      greeting\n1 of 1 as recorded\n' });
    const main = join(folder, 'main.ts');
    writeFileSync(main, readFileSync(main, 'utf8').replace('}!`', '}?`'));
    const changed = await test(folder);
    expect(changed.code).toBe(1);
    expect(changed.out).toMatch(
      /^different greeting\n {2}recorded .*Hello, Ada!.*\n {2}answered .*Hello, Ada\?/,
    );
    expect((await test(folder, '--update')).code).toBe(0);
    expect(JSON.parse((await test(folder, '--json')).out)).toMatchObject({
      ok: true,
      events: [{ outcome: 'same' }],
    });
  });

  it('says what does not load', async () => {
    const folder = hello();
    writeFileSync(join(folder, 'main.ts'), 'export const handel = () => {};\n');
    const { code, out } = await test(folder);
    expect(code).toBe(1);
    expect(out).toContain('"reason":"NotReady"');
  });

  it('wants an event', async () => {
    const folder = hello();
    rmSync(join(folder, 'events'), { recursive: true });
    expect(await test(folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--record NAME makes one'),
    });
  });
});
