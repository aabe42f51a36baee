import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, onTestFinished, test } from 'vitest';
import { type Checkout, checkout } from '../checkout.ts';
import { allProcesses, processesNaming } from './fixtures/processes.ts';
import { killGroup } from './kill-group.ts';
import { waitFor } from './wait.ts';

/** Milliseconds; far from what the tests would take that are interrupted. */
const cleanLimit = 60_000;

let copy: Checkout;
let area: string;

beforeAll(() => {
  copy = checkout();
});
afterAll(() => copy?.remove());
beforeEach(() => {
  area = mkdtempSync(join(tmpdir(), 'interrupted-'));
});
afterEach(() => rmSync(area, { recursive: true, force: true }));

/** `make e2e` of a file that takes minutes, in a group of its own as a terminal would start it, once a plane runs. */
async function runningMake(): Promise<ChildProcess & { readonly pid: number }> {
  const { VITEST_REPORT: _, ...env } = process.env;
  const make = spawn('make', ['e2e', 'E2E=chain.e2e'], {
    cwd: copy.path,
    env: { ...env, TMPDIR: area },
    detached: true,
    stdio: 'ignore',
  });
  const { pid } = make;
  if (pid === undefined) throw new Error('make did not start');
  // Whatever a test finds left.
  onTestFinished(() => killGroup(pid));
  await waitFor('the API server to run', async () => {
    if (make.exitCode !== null) throw new Error(`make ended with exit code ${make.exitCode}`);
    return (await processesNaming(area)).some(({ commandLine }) => commandLine.includes('/kube-apiserver '));
  });
  return Object.assign(make, { pid });
}

test.each([
  ['Ctrl-C', 'SIGINT', -1],
  ['the end of its terminal', 'SIGHUP', -1],
  ['a kill of all its processes', 'SIGKILL', -1],
  ['a kill of make alone', 'SIGKILL', 1],
  ['a polite end of make alone', 'SIGTERM', 1],
] as const)('make e2e leaves no process and no folder after %s', async (_, signal, whom) => {
  const make = await runningMake();
  const ended = once(make, 'exit');
  process.kill(whom * make.pid, signal);
  await ended;
  const isClean = async (): Promise<boolean> => {
    const ofMake = (await allProcesses()).filter(({ group }) => group === make.pid);
    const ofPlanes = await processesNaming(area);
    return ofMake.length === 0 && ofPlanes.length === 0 && planes().length === 0;
  };
  await waitFor('everything of it to be gone', isClean, { limit: cleanLimit });
});

/** Folders of planes; Node keeps its compile cache beside them. */
function planes(): readonly string[] {
  return readdirSync(area).filter((name) => name.startsWith('homelab-control-plane-'));
}
