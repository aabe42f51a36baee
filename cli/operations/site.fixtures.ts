import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { macStudioAddress } from '../../clusters/machines.ts';
import { InProcess } from '../../test/stand-ins/in-process.ts';
import { StandIns } from '../../test/stand-ins/world.ts';
import { root } from '../root.ts';
import { downSteps } from './down-steps.ts';
import { runSteps, type StepResult } from './run-steps.ts';
import type { Site } from './site.ts';

/** What a test's commands reach, from `enter` to its end. */
export let standIns: StandIns;
/** The root of the repository, as a test's commands see it. */
export let folder: string;

/** Begins with a world in which all programs are stand-ins; it ends with the test. */
export function enter(world: ConstructorParameters<typeof StandIns>[0]): void {
  const [entered, home] = [new StandIns(world), mkdtempSync(join(tmpdir(), 'homelab-up-'))];
  onTestFinished(() => {
    vi.unstubAllEnvs();
    entered.remove();
    rmSync(home, { recursive: true });
  });
  symlinkSync(join(root, 'dist'), join(home, 'dist'));
  [standIns, folder] = [entered, home];
  for (const [name, value] of Object.entries(standIns.environment())) vi.stubEnv(name, value);
}

export function site(spec: Site['spec'], more: Partial<Site> = {}): Site {
  const keyFile = join(folder, 'keys.json');
  const environment = { ...process.env, GIT_PASSWORD: 'secret' };
  const addresses = ['127.0.0.1', macStudioAddress];
  return { spec, fleet, root: folder, keyFile, environment, addresses, chainPatience: 0, ...more };
}

export function takeDown(which: Site): Promise<readonly StepResult[]> {
  return runSteps(downSteps(which, false), new InProcess(folder, standIns));
}
