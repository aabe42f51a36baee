import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pi } from '../../clusters/pi.ts';
import { startControlPlane } from './control-plane.ts';
import { deployment, widgetDefinition } from './fixtures/manifests.ts';
import { processesNaming } from './fixtures/processes.ts';
import { ProcessEndedError } from './process-tree.ts';
import { waitFor } from './wait.ts';

const usualFolder = process.env.TMPDIR;
let area: string;

beforeEach(() => {
  area = mkdtempSync(join(tmpdir(), 'lifecycle-'));
  process.env.TMPDIR = area;
});
afterEach(() => {
  if (usualFolder === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualFolder;
  rmSync(area, { recursive: true, force: true });
});

/** All processes of planes that this test started. */
const processes = () => processesNaming(area);

describe('two planes side by side', () => {
  test('have their own objects, and one stays when the other stops', async () => {
    const [first, second] = await Promise.all([startControlPlane(pi(3)), startControlPlane(pi(3))]);
    await first.apply([deployment('web', 1)]);
    const web = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
    expect(await second.get(web)).toBeUndefined();
    await first.stop();
    expect(await second.list({ apiVersion: 'v1', kind: 'Node' })).toHaveLength(3);
    await second.stop();
    expect(await processes()).toEqual([]);
    expect(readdirSync(area)).toEqual([]);
  });
});

describe('nothing is left', () => {
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    test(`when the process that started a plane ends by ${signal}`, async () => {
      const parent = fork(join(import.meta.dirname, 'fixtures/control-plane-parent.ts'), { execArgv: [] });
      await once(parent, 'message');
      // The supervisor, etcd, the API server and three controllers.
      expect(await processes()).toHaveLength(6);
      parent.kill(signal);
      await waitFor('all processes to be gone', async () => (await processes()).length === 0);
      await waitFor('the folder to be gone', async () => readdirSync(area).length === 0);
    });
  }

  test('when a plane cannot start', async () => {
    const broken = { ...widgetDefinition, metadata: { name: 'other.example.dev' } };
    await expect(startControlPlane({ crds: [broken] })).rejects.toMatchObject({ status: 422 });
    expect(await processes()).toEqual([]);
    expect(readdirSync(area)).toEqual([]);
  });
});

test('a plane without controllers serves the API', async () => {
  const plane = await startControlPlane({ controllers: [] });
  const [applied] = await plane.apply([deployment('web', 1)]);
  expect(applied?.metadata.name).toBe('web');
  expect(await processes()).toHaveLength(3);
  await plane.stop();
});

test('waiting ends when a part of the plane has ended', async () => {
  const plane = await startControlPlane({ controllers: [] });
  const etcd = (await processes()).find(({ commandLine }) => commandLine.includes('/bin/etcd '));
  process.kill(etcd?.id ?? Number.NaN, 'SIGKILL');
  await expect(plane.waitFor('what never comes', async () => false)).rejects.toThrow(ProcessEndedError);
  await plane.stop();
});
