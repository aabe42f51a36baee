import { cpSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Hands the manifests to cdk8s-cli, which lists and validates what stands in its own output folder.
 * Nothing to do without one, or when that folder is dist/ itself.
 */
export function copyForCdk8s(outdir: string | undefined): void {
  if (!outdir || resolve(outdir) === resolve('dist')) return;
  cpSync('dist', outdir, { recursive: true });
}
