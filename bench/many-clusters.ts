import { readSync, writeSync } from 'node:fs';
import type { ClusterSpec } from '../clusters/define-cluster.ts';
import { fleet } from '../clusters/fleet.ts';
import { studio } from '../clusters/studio.ts';
import { synthesize } from '../constructs/synthesize.ts';
import { alone } from './alone.ts';
import { inTemporaryFolder } from './temporary.ts';

/** Blocks of 4096 addresses in 10.0.0.0/8: enough for two CIDRs of 2048 clusters. */
function block(index: number): string {
  return `10.${index >> 4}.${(index & 15) << 4}.0/20`;
}

/** A cluster like studio on a machine of its own, with everything that needs no second cluster. */
function numbered(index: number): ClusterSpec {
  const { machine, network, ...spec } = alone(studio);
  const name = `bench-${index}`;
  return {
    ...spec,
    name,
    machine: machine && { ...machine, name },
    network: {
      ...network,
      podCidr: block(2 * index),
      serviceCidr: block(2 * index + 1),
      nodeCidr: `172.${16 + (index >> 8)}.${index & 255}.0/24`,
      domain: `${name}.${fleet.domain}`,
    },
  };
}

/** Says so on stdout and waits for a byte on stdin. */
function pause(): void {
  writeSync(1, 'pause\n');
  readSync(0, Buffer.alloc(1));
}

/**
 * Renders, checks and writes `count` clusters into a fresh folder; prints seconds of CPU and peak memory. Pauses in the
 * middle of each of `pauses` equal parts.
 */
function main(count: number, pauses: number): void {
  const clusters = Array.from({ length: count }, (_, index) => numbered(index));
  const stops = Array.from({ length: pauses }, (_, part) => Math.floor(((part + 0.5) * count) / pauses));
  let rendered = 0;
  const report = inTemporaryFolder((root) =>
    synthesize({
      fleet: { ...fleet, clusters },
      clusters: clusters.map(({ name }) => name),
      root,
      mode: 'write',
      onCluster: () => {
        if (stops.includes(rendered)) pause();
        rendered += 1;
      },
    }),
  );
  if (report.findings.length > 0) throw new Error(JSON.stringify(report.findings[0]));
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const result = {
    clusters: count,
    objects: report.objects,
    files: report.written.length,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peakMebibytes: Math.round(maxRSS / 1024),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

main(Number(process.argv[2]), Number(process.argv[3]));
