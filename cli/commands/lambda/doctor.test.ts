import { afterEach, describe, expect, it, vi } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';
import { run } from '../../run.ts';

const doctor = (...args: readonly string[]) => captured(() => run(['lambda', 'doctor', ...args]));
afterEach(() => vi.unstubAllEnvs());

describe('homelab lambda doctor', () => {
  it('looks at every tool and at the function', async () => {
    const folder = temporaryFolder({ 'function.yaml': 'name: hello\nruntime: nodejs\n' });
    const { code, out } = await doctor(folder, '--json');
    const { findings } = JSON.parse(out) as { findings: { what: string; state: string }[] };
    expect(code).toBe(0);
    expect(findings.map(({ what }) => what)).toEqual([
      ...['Node', 'Python', 'Go', 'versitygw', 'port 8080', 'port 9090', 'port 8090', 'function.yaml'],
    ]);
  });

  it('fails for the tool that the function needs, and only for that', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const needs = (runtime: string) =>
      doctor(temporaryFolder({ 'function.yaml': `name: hello\nruntime: ${runtime}\n` }));
    expect(await needs('go')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^Go +missing .*https:\/\/go\.dev/m),
    });
    expect(await needs('nodejs')).toMatchObject({ code: 0 });
  });

  it('tells what is wrong with function.yaml', async () => {
    const { code, out } = await doctor(temporaryFolder({ 'function.yaml': 'name: hello\n' }));
    expect(code).toBe(1);
    expect(out).toContain('runtime: one of go, nodejs, python');
  });
});
