import type { Runtime } from '../inputs.ts';

/**
 * Whether a source may bring dependencies, by the names of its files; false only where the installer of its language would
 * find nothing to do.
 */
export function mayInstall(runtime: Runtime, files: ReadonlySet<string>): boolean {
  if (runtime === 'python') return files.has('requirements.txt');
  if (runtime === 'nodejs') return files.has('package.json');
  return true;
}
