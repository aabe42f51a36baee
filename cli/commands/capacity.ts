import { fleet } from '../../clusters/fleet.ts';
import { type FleetCapacity, fleetCapacity } from '../capacity/fleet-capacity.ts';
import { formatCapacity, formatComparison } from '../capacity/format.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { formatFindings } from '../findings.ts';
import { printJson, progress, progressDone } from '../output.ts';

export const capacity: Command = {
  name: 'capacity',
  summary: 'Shows what pods and volumes ask of the nodes, beside what the founding document estimated.',
  usage: 'homelab capacity [--cluster NAME]... [--json]',
  help: [
    '  --cluster NAME  only this cluster; may be given more than once (default: all)',
    '  --json          amounts in millicores, bytes and whole GPUs, as JSON on stdout',
    '',
    'Requests of everything that runs at once, DaemonSets on every node that admits them, are planned onto',
    'what the nodes leave for pods; Kubernetes may choose other nodes. Disk counts every copy of a volume.',
    'Exit code 1 when something does not fit.',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const chosen = chosenClusters(options);
  if (!chosen) return 1;
  const report = fleetCapacity(fleet, chosen, (name) => progress(`planning ${name}`));
  progressDone();
  if (options.json) printJson(report);
  else print(report);
  return report.findings.length === 0 ? 0 : 1;
}

function print({ clusters, comparison, findings }: FleetCapacity): void {
  const names = clusters.map(({ cluster }) => cluster);
  const texts = [...clusters.map(formatCapacity), formatComparison(comparison, names)];
  process.stdout.write(texts.join('\n'));
  if (findings.length > 0) process.stderr.write(`\n${formatFindings(findings)}`);
}
