import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';
import { run } from '../../run.ts';

const init = (...args: readonly string[]) => captured(() => run(['lambda', 'init', ...args]));

describe('homelab lambda init', () => {
  it('makes a function and says what to do with it', async () => {
    const into = temporaryFolder();
    const { code, out } = await init('hello', '--runtime', 'go', '--into', into);
    expect(code).toBe(0);
    expect(out).toContain(`homelab lambda dev ${join(into, 'hello')}`);
    expect(out).toContain('go test ./...');
    expect(existsSync(join(into, 'hello/main.go'))).toBe(true);
  });

  it('speaks JSON', async () => {
    const into = temporaryFolder();
    const { out } = await init('hello', '--runtime', 'python', '--into', into, '--json');
    expect(JSON.parse(out)).toMatchObject({ files: expect.arrayContaining(['main.py', 'function.yaml']) });
  });

  it.each([
    [[], 'no name is given'],
    [['hello'], 'no runtime is named: say --runtime go, nodejs or python'],
    [['hello', '--runtime', 'ruby'], 'unknown runtime ruby'],
    [['Hello', '--runtime', 'go'], 'Hello is no name of a function'],
    [['hello', 'again'], "Unexpected argument 'again'"],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await init(...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
