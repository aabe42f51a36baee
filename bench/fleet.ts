import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, measure, median } from './child.ts';
import { inTemporaryFolder } from './temporary.ts';

export interface FleetResult {
  /** The fast door as a whole process, all checks, nothing to write. */
  readonly synth: Cost;
  /** `kubectl kustomize` over the same dist/, one process a cluster, added up. */
  readonly kustomize: Cost;
  readonly cpuRatio: number;
  readonly wallRatio: number;
  /** Files that the last, unchanged run wrote. */
  readonly writtenAgain: number;
}

/** Synthesis of the real fleet against kustomize printing the same files once more, in turns. */
export function benchFleet(root: string, rounds: number): FleetResult {
  return inTemporaryFolder((folder) => {
    const clusters = copyForKustomize(join(root, 'dist'), folder);
    const node = process.execPath;
    const synths: Cost[] = [];
    const peers: Cost[] = [];
    measure([node, 'cli/homelab.js', 'synth'], root);
    for (let round = 0; round < rounds; round++) {
      synths.push(measure([node, 'cli/homelab.js', 'synth'], root));
      peers.push(clusters.map((cluster) => measure(['kubectl', 'kustomize', cluster], folder)).reduce(add));
    }
    const [synth, kustomize] = [median(synths), median(peers)];
    return {
      synth,
      kustomize,
      cpuRatio: synth.cpu / kustomize.cpu,
      wallRatio: synth.wall / kustomize.wall,
      writtenAgain: filesWritten(root),
    };
  });
}

/** Files that one more run over unchanged sources writes. */
function filesWritten(root: string): number {
  const report = execFileSync(process.execPath, ['cli/homelab.js', 'synth', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  return (JSON.parse(report) as { readonly written: readonly string[] }).written.length;
}

/** dist/ beside one kustomization a cluster that lists every stage; kustomize reads nothing outside its folder. */
function copyForKustomize(dist: string, folder: string): readonly string[] {
  const clusters = folders(dist);
  for (const cluster of clusters) {
    const target = join(folder, cluster);
    cpSync(join(dist, cluster), target, { recursive: true });
    const layers = folders(target).filter((layer) => layer !== 'nodes');
    const stages = layers.flatMap((layer) =>
      folders(join(target, layer)).map((stage) => `${layer}/${stage}`),
    );
    writeFileSync(join(target, 'kustomization.yaml'), JSON.stringify({ resources: stages }));
  }
  return clusters;
}

function folders(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function add(a: Cost, b: Cost): Cost {
  return { wall: a.wall + b.wall, cpu: a.cpu + b.cpu };
}
