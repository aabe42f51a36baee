import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../root.ts';

let empty: string;
beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), 'homelab-empty-'));
});
afterAll(() => rmSync(empty, { recursive: true }));

/** The command on a computer without any program; it ends by itself, or this test does not. */
function homelab(...args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: unknown; out: string; err: string }>();
  const env = { PATH: empty, HOME: empty, NO_COLOR: '1' };
  execFile(process.execPath, [join(root, 'cli/homelab.js'), ...args], { env }, (error, out, err) => {
    resolve({ code: error?.code ?? 0, out, err });
  });
  return promise;
}

const kubectl = /^error: kubectl is not on the PATH; .*tells? how to get it\n$/;

it.each([
  [['status'], kubectl],
  [['logs', '--cluster', 'pro'], kubectl],
  [['logs', '--cluster', 'pro', '--component', 'knative'], kubectl],
  [['reconcile', '--all'], kubectl],
  [
    ['down', '--cluster', 'pro', '--yes'],
    /^error: pro: .*\n {2}kind is not on the PATH; .* how to get it\n$/,
  ],
])('homelab %j without programs ends with 2 and says which one is missing', async (args, message) => {
  const { code, out, err } = await homelab(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});

it('homelab up without programs ends with 1 and a line for each, and prints its plan all the same', async () => {
  const { code, err } = await homelab('up', '--cluster', 'pro');
  expect(code).toBe(1);
  const [head, ...lines] = err.trimEnd().split('\n');
  expect(head).toBe('error: pro: doctor');
  expect(lines.map((line) => line.replace(/ is missing.*: https:.*$/, ''))).toEqual(
    ['docker', 'kind', 'kubectl', 'helm'].map((program) => `  ${program}`),
  );
  expect(await homelab('up', '--cluster', 'pro', '--dry-run')).toMatchObject({ code: 0, err: '' });
});
