import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Finding } from '../../constructs/checks/finding.ts';
import { clusterFiles } from '../../constructs/core/files.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { placeFindings, type RenderedFiles } from './place-findings.ts';
import type { PlacedFinding } from './verdict.ts';

/**
 * Writes what the checks refused into the output folder of cdk8s-cli, for people to look at: dist/ as that folder
 * has it after a sound synthesis, flux/ beside it.
 * @returns the findings with their places in that folder
 */
export function writeRefused(
  fleet: FleetSpec,
  findings: readonly Finding[],
  outdir: string,
): readonly PlacedFinding[] {
  const clusters = fleet.clusters.map((spec): RenderedFiles => {
    const view = renderSpec(spec, fleet);
    return { view, files: clusterFiles(view) };
  });
  const locate = (file: string): string => join(outdir, file.replace(/^dist\//, ''));
  for (const [file, content] of clusters.flatMap(({ files }) => [...files])) write(locate(file), content);
  const placed = placeFindings(findings, clusters, locate);
  write(join(outdir, 'construct-metadata.json'), constructMetadata(placed));
  return placed;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The file in which cdk8s-cli looks up construct paths by name. */
function constructMetadata(findings: readonly PlacedFinding[]): string {
  const named = findings.filter(({ path }) => path !== '').map(({ resource, path }) => [resource, { path }]);
  return JSON.stringify({ version: '1.0.0', resources: Object.fromEntries(named) });
}
