import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FunctionError } from './function-error.ts';

/** Where a function that `homelab lambda dev` runs can be reached. */
export interface DevState {
  readonly function: string;
  /** Of the function itself. */
  readonly url: string;
  /** Of its metrics. */
  readonly metrics: string;
  readonly broker: string;
}

/** What `homelab lambda` keeps in a function's folder; never packaged, never watched. */
export function stateFolder(folder: string): string {
  return join(folder, '.homelab');
}

const file = (folder: string): string => join(stateFolder(folder), 'dev.json');

export function writeDevState(folder: string, state: DevState): void {
  mkdirSync(stateFolder(folder), { recursive: true });
  writeFileSync(file(folder), `${JSON.stringify(state, null, 2)}\n`);
}

export function removeDevState(folder: string): void {
  rmSync(file(folder), { force: true });
}

/** @throws FunctionError when nothing runs there */
export function readDevState(folder: string): DevState {
  try {
    return JSON.parse(readFileSync(file(folder), 'utf8')) as DevState;
  } catch {
    throw new FunctionError(
      `the function in ${folder} does not run: start it by homelab lambda dev ${folder}`,
    );
  }
}
