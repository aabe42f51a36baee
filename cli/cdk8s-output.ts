import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './root.ts';

/**
 * Hands the manifests to cdk8s-cli, which lists and validates what stands in its own output folder.
 * Nothing to do without one, or when that folder is dist/ itself.
 */
export function copyForCdk8s(outdir: string | undefined): void {
  const dist = join(root, 'dist');
  if (!outdir || resolve(outdir) === dist) return;
  cpSync(dist, outdir, { recursive: true });
}
