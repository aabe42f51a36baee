import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, measure, median } from './child.ts';
import { inTemporaryFolder } from './temporary.ts';

export interface FleetResult {
  /** Literals to files with all checks and nothing to write, inside a process that has done it before. */
  readonly synthesis: Cost;
  /** The same for the first time in a process: what is not compiled yet counts too. */
  readonly firstSynthesis: Cost;
  /** The fast door as a whole process. */
  readonly process: Cost;
  /** A whole process that renders the E-Stack alone, see e-stack.ts. */
  readonly eStack: Cost;
  /** `kubectl kustomize` over the same dist/, one process a cluster, added up. */
  readonly kustomize: Cost;
  /** CPU of each for one of kustomize. */
  readonly ratios: { readonly synthesis: number; readonly firstSynthesis: number; readonly process: number };
  /** Files that an unchanged run wrote. */
  readonly writtenAgain: number;
}

type Round = Omit<FleetResult, 'ratios'>;

/** Synthesis of the real fleet against kustomize printing the same files once more, in turns. */
export function benchFleet(root: string, rounds: number): FleetResult {
  return inTemporaryFolder((folder) => {
    const clusters = copyForKustomize(join(root, 'dist'), join(folder, 'dist'));
    measure([process.execPath, 'cli/homelab.js', 'synth'], root);
    measure(eStack(folder), root);
    const all = Array.from({ length: rounds }, () => round(root, folder, clusters));
    const typical = (name: Exclude<keyof Round, 'writtenAgain'>): Cost =>
      median(all.map((each) => each[name]));
    const kustomize = typical('kustomize');
    const costs = {
      synthesis: typical('synthesis'),
      firstSynthesis: typical('firstSynthesis'),
      process: typical('process'),
      eStack: typical('eStack'),
    };
    const ratios = {
      synthesis: costs.synthesis.cpu / kustomize.cpu,
      firstSynthesis: costs.firstSynthesis.cpu / kustomize.cpu,
      process: costs.process.cpu / kustomize.cpu,
    };
    return { ...costs, kustomize, ratios, writtenAgain: Math.max(...all.map((each) => each.writtenAgain)) };
  });
}

function round(root: string, folder: string, clusters: readonly string[]): Round {
  const inProcess = syntheses(root, 9);
  const [first] = inProcess;
  if (!first) throw new Error('bench/synthesis.ts measured nothing');
  return {
    firstSynthesis: first,
    synthesis: median(inProcess.slice(-5)),
    process: measure([process.execPath, 'cli/homelab.js', 'synth'], root),
    eStack: measure(eStack(folder), root),
    kustomize: clusters
      .map((cluster) => measure(['kubectl', 'kustomize', cluster], join(folder, 'dist')))
      .reduce(add),
    writtenAgain: Math.max(...inProcess.map(({ written }) => written)),
  };
}

function eStack(folder: string): readonly string[] {
  return [process.execPath, '--import', './cli/load-fast.js', 'bench/e-stack.ts', join(folder, 'e-stack')];
}

function syntheses(root: string, count: number): readonly (Cost & { readonly written: number })[] {
  const output = execFileSync(process.execPath, ['bench/synthesis.ts', String(count)], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output) as ReturnType<typeof syntheses>;
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
