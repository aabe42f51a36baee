import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, checkout } from '../../test/checkout.ts';

/** A copy whose repository knows only what is rendered. */
let copy: Checkout;
beforeAll(() => {
  copy = checkout();
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    execFileSync('git', [...identity, ...args], { cwd: copy.path });
  };
  git('init', '--quiet');
  git('add', 'dist', 'flux');
  git('commit', '--quiet', '--message', 'rendered');
  git('tag', 'before');
  edit('constructs/prerequisites/traefik.ts', "limits: { memory: '256Mi' }", "limits: { memory: '300Mi' }");
});
afterAll(() => copy.remove());

function edit(file: string, old: string, now: string): void {
  const path = join(copy.path, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(old)) throw new Error(`${file} has no ${old}`);
  writeFileSync(path, text.replace(old, now));
}

const diff = (...args: string[]): ReturnType<Checkout['run']> =>
  copy.run('node', 'cli/homelab.js', 'diff', ...args);

describe('homelab diff', () => {
  it('shows a changed line of the source as fields, dangers and consequences in every cluster', () => {
    const { status, output } = diff();
    expect(status).toBe(0);
    expect(output).toMatch(
      /~ HelmRelease\/flux-system\/traefik \(traefik\)\n +constructs\/prerequisites\/traefik\.ts:\d+ prerequisites\//,
    );
    expect(output).toContain('spec.values.resources.limits.memory: 256Mi → 300Mi');
    expect(output).toMatch(/reconcile +traefik\n/);
    expect(output).toContain('Deployment/traefik/traefik rolls');
    expect(output).toMatch(/wait .*for traefik/);
  });

  it('exits 1 for differences only when asked to', () => {
    const one = ['before', '--cluster', 'pi'];
    expect(diff(...one, '--exit-code').status).toBe(1);
    expect(diff(...one).status).toBe(0);
  });

  it('speaks JSON, of one cluster', () => {
    const { status, output } = diff('HEAD', '--cluster', 'pi', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      commit: expect.stringMatching(/^[0-9a-f]{40,}$/),
      clusters: [
        {
          cluster: 'pi',
          objects: [{ kind: 'HelmRelease', name: 'traefik', change: 'changed', stage: 'traefik' }],
        },
      ],
      findings: [],
    });
  });

  it('writes nothing', () => {
    expect(
      execFileSync('git', ['status', '--porcelain', 'dist', 'flux'], { cwd: copy.path }).toString(),
    ).toBe('');
  });

  it.each([
    [['nowhere'], 'git knows no commit nowhere'],
    [['HEAD', 'more'], "Unexpected argument 'more'"],
    [['--cluster', 'prod'], 'unknown cluster prod'],
  ])('refuses %j', (args, problem) => {
    const { status, output } = diff(...args);
    expect(status).toBe(1);
    expect(output).toContain(problem);
  });

  it('reports what checks find and shows the differences all the same', () => {
    edit('constructs/versions.ts', "version: '0.7.4'", "version: '0.7.3'");
    const { status, output } = diff();
    expect(status).toBe(0);
    expect(output).toContain('spec.ref.tag: 0.7.4 → 0.7.3');
    expect(output).toContain('version-downgraded');
    expect(output).toMatch(/chart-values pro: HelmRelease\/flux-system\/spegel/);
  });
});
