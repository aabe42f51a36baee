import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captured } from '../fixtures/captured.ts';
import { root } from '../root.ts';
import { run } from '../run.ts';

const sealed = () => readdirSync(join(root, 'clusters/sealed'), { recursive: true }).sort();

describe('homelab seal', () => {
  it.each([
    [['bot/login', 'token=hunter2'], 'the value of token stands on the command line'],
    [['bot/login'], 'nothing to seal'],
    [['nobody/asks', 'token=@/dev/null', '--cluster', 'pi'], 'no component of pi asks for nobody/asks'],
    [['bot/login', 'token=@/dev/null', '--cluster', 'pie'], 'unknown cluster pie'],
  ])('refuses %j and leaves the repository as it is', async (args, message) => {
    const before = sealed();
    const { code, out, err } = await captured(() => run(['seal', ...args]));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('hunter2');
    expect(sealed()).toEqual(before);
  });
});
