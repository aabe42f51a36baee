import { describe, expect, it } from 'vitest';
import { captured } from '../fixtures/captured.ts';
import { completion } from './completion.ts';

const run = (...args: readonly string[]) => captured(() => completion.run({}, args));

describe('homelab completion', () => {
  it.each([
    ['bash', 'complete -o default -F _homelab homelab'],
    ['zsh', 'compdef _homelab homelab'],
    ['fish', 'complete -c homelab -f'],
  ])('prints a script for %s that knows commands and clusters', async (shell, line) => {
    const { code, out } = await run(shell);
    expect(code).toBe(0);
    expect(out.split('\n')).toContain(line);
    for (const word of ['graph', 'completion', 'studio-1-node']) expect(out).toContain(word);
  });

  it.each([
    [[], 'no shell is named; known: bash, fish, zsh'],
    [['tcsh'], 'unknown shell tcsh; known: bash, fish, zsh'],
    [['constructor'], 'unknown shell constructor'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });
});
