import { relative, resolve } from 'node:path';
import { fleet } from '../../clusters/fleet.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { copyForCdk8s } from '../cdk8s-output.ts';
import type { ExitCode } from '../command.ts';
import { errorLine } from '../output.ts';
import { root } from '../root.ts';
import { run } from '../run.ts';
import { writeRefused } from './refused-manifests.ts';
import { leaveVerdict } from './verdict.ts';

/** What cdk8s-cli tells the app that it starts. */
export interface Cdk8sRun {
  /** `CDK8S_OUTDIR`, from the working directory. */
  readonly outdir: string;
  /** A validation follows: cdk8s-cli asks for construct metadata exactly then. */
  readonly validated: boolean;
}

/** Synthesizes for cdk8s-cli; dist/ and flux/ change only when no check objects. */
export async function synthesizeForCdk8s(request: Cdk8sRun): Promise<ExitCode> {
  if (leavesFindings(request)) return synthesizeForPlugin(request.outdir);
  const code = await run(['synth']);
  if (code === 0) copyForCdk8s(request.outdir);
  return code;
}

/** Whether findings are left to the plugin: it runs, and the output folder may hold what the checks refuse. */
function leavesFindings({ outdir, validated }: Cdk8sRun): boolean {
  const folder = relative(root, resolve(outdir));
  return validated && folder !== '' && !/^(dist|flux)(\/|$)/.test(folder);
}

/** Ends well whatever the checks say: the plugin tells, and cdk8s-cli fails. */
function synthesizeForPlugin(outdir: string): ExitCode {
  const clusters = fleet.clusters.map(({ name }) => name);
  const { findings, objects } = synthesize({ fleet, clusters, root, mode: 'write' });
  if (findings.length === 0) copyForCdk8s(outdir);
  else errorLine(`${findings.length} findings: dist/ and flux/ stay as they were`);
  const placed = findings.length > 0 ? writeRefused(fleet, findings, outdir) : [];
  leaveVerdict(root, { objects, clusters, findings: placed });
  return 0;
}
