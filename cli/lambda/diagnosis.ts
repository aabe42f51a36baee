import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { functionFile, readFunction } from './function-file.ts';
import type { LocalFunction, Runtime } from './function-spec.ts';
import { oldestGo } from './languages/go.ts';
import { findPython, oldestPython } from './languages/python.ts';
import { runTool } from './languages/run-tool.ts';
import { freePort, onPort } from './port.ts';
import { findProgram } from './s3-server.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'missing' | 'wrong';
  readonly found: string;
  /** What to do; empty when it is ok. */
  readonly fix: string;
  /** Whether anything works without it. */
  readonly optional: boolean;
}

/** Looks at what functions need on this machine, and at the function of a folder where one is. */
export async function diagnose(folder: string): Promise<readonly Finding[]> {
  const local = existsSync(join(folder, functionFile)) ? functionFinding(folder) : undefined;
  const runtime = local && 'runtime' in local ? local.runtime : undefined;
  return [
    { what: 'Node', state: 'ok', found: process.versions.node, fix: '', optional: false },
    await pythonFinding(runtime),
    await goFinding(runtime),
    s3Finding(),
    ...(await Promise.all([8080, 9090, 8090].map(portFinding))),
    ...(local ? [functionResult(local)] : []),
  ];
}

async function pythonFinding(runtime: Runtime | undefined): Promise<Finding> {
  const python = await findPython();
  const optional = runtime !== 'python';
  if (python) return { what: 'Python', state: 'ok', found: python.version, fix: '', optional };
  const fix = `install Python ${oldestPython.join('.')} or newer: https://www.python.org/downloads/`;
  return { what: 'Python', state: 'missing', found: 'none on the PATH that is new enough', fix, optional };
}

async function goFinding(runtime: Runtime | undefined): Promise<Finding> {
  const { code, output } = await runTool('go', ['env', 'GOVERSION'], {
    env: { ...process.env, GOTOOLCHAIN: 'local' },
  });
  const [, minor = 0] = (/(\d+)\.(\d+)/.exec(output)?.slice(1) ?? []).map(Number);
  const optional = runtime !== 'go';
  if (code === 0 && minor >= Number(oldestGo.split('.')[1]))
    return { what: 'Go', state: 'ok', found: output, fix: '', optional };
  const found = code === 0 ? output : 'not on the PATH';
  const state = code === 0 ? 'wrong' : 'missing';
  return { what: 'Go', state, found, fix: `install Go ${oldestGo} or newer: https://go.dev/dl/`, optional };
}

function s3Finding(): Finding {
  const found = findProgram(process.env);
  const what = 'versitygw';
  if (found) return { what, state: 'ok', found, fix: '', optional: true };
  return {
    what,
    state: 'missing',
    found: 'not built',
    fix: 'only --s3-port needs it: make e2e-tools',
    optional: true,
  };
}

async function portFinding(port: number): Promise<Finding> {
  const what = `port ${port}`;
  try {
    await onPort({ port, flexible: false }, '', freePort);
    return { what, state: 'ok', found: 'free', fix: '', optional: true };
  } catch {
    const fix = 'homelab lambda dev takes another one and says which';
    return { what, state: 'wrong', found: 'taken', fix, optional: true };
  }
}

function functionFinding(folder: string): LocalFunction | Error {
  try {
    return readFunction(folder);
  } catch (error) {
    return error as Error;
  }
}

function functionResult(local: LocalFunction | Error): Finding {
  if (local instanceof Error) {
    return { what: functionFile, state: 'wrong', found: local.message, fix: 'correct it', optional: false };
  }
  return {
    what: functionFile,
    state: 'ok',
    found: `${local.name}, ${local.runtime}`,
    fix: '',
    optional: false,
  };
}
