import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { root } from '../root.ts';
import { hasTarget, type KubectlTarget, kubectlTargets } from './fixtures/kubectl-targets.ts';
import { markdownPages } from './fixtures/markdown-pages.ts';
import { renderFleet } from './rendered-fleet.ts';

const views = renderFleet(fleet).map(({ view }) => view);
const targets = markdownPages
  .flatMap((page) =>
    kubectlTargets(readFileSync(join(root, page), 'utf8')).map((target) => [page, target] as const),
  )
  .filter(([, { namespace }]) => namespace !== 'flux-system');

function exists(target: KubectlTarget): boolean {
  return views.some((view) => hasTarget(view, target));
}

describe('kubectlTargets', () => {
  it('reads shell blocks only', () => {
    const page = 'kubectl -n a get x\n\n```sh\nkubectl -n b exec ds/c -c d -- e -n f\nls\n```\n';
    expect(kubectlTargets(page)).toEqual([{ namespace: 'b', object: 'ds/c', container: 'd' }]);
  });
});

describe('hasTarget', () => {
  it.each([
    { namespace: 'tetragon', object: 'ds/tetragon', container: 'export-stdout' },
    { namespace: 'tetragon', container: 'tetragon' },
    { namespace: 'ollama', object: 'service/ollama' },
    { namespace: 'spin-apps', object: 'service/hello-spin' },
  ])('finds %o', (target) => {
    expect(exists(target)).toBe(true);
  });

  it.each([
    { namespace: 'kube-tetragon' },
    { namespace: 'tetragon', object: 'deployment/tetragon' },
    { namespace: 'tetragon', object: 'ds/tetragon', container: 'tetra' },
    { namespace: 'ollama', object: 'service/tetragon' },
  ])('misses %o', (target) => {
    expect(exists(target)).toBe(false);
  });
});

it.each(targets)('%s names what exists: %o', (_, target) => {
  expect(exists(target)).toBe(true);
});

it('covers the pages', () => {
  expect(targets.length).toBeGreaterThan(15);
});
