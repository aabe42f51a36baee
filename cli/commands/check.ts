import { fleet } from '../../clusters/fleet.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { formatFindings } from '../findings.ts';
import { printJson, progress, progressDone } from '../output.ts';
import { root } from '../root.ts';

export const check: Command = {
  name: 'check',
  summary: 'Runs every check over all clusters in memory and writes nothing.',
  usage: 'homelab check [--json]',
  help: '  --json  the findings as JSON on stdout',
  options: { json: { type: 'boolean', default: false } },
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const clusters = fleet.clusters.map(({ name }) => name);
  const { findings, objects } = synthesize({
    fleet,
    clusters,
    root,
    mode: 'check',
    onCluster: (name) => progress(`checking ${name}`),
  });
  progressDone();
  if (options.json) printJson({ clusters, objects, findings });
  else if (findings.length > 0) process.stderr.write(formatFindings(findings));
  else process.stdout.write(`${objects} objects of ${clusters.length} clusters pass every check\n`);
  return findings.length > 0 ? 1 : 0;
}
