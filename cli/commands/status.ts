import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { ProgramError, Programs } from '../operations/programs.ts';
import { clusterStatus, formatStatus } from '../operations/status.ts';
import { errorLine, printJson, progress, progressDone } from '../output.ts';
import { root } from '../root.ts';

export const status: Command = {
  name: 'status',
  summary: 'Says of each cluster which nodes and stages are ready, and why others are not.',
  usage: 'homelab status [--cluster NAME]... [--json]',
  help: [
    '  --cluster NAME  only this cluster; may be given more than once (default: all)',
    '  --json          the result as JSON on stdout',
    '',
    'Asks by kubectl, in contexts named like the clusters, and changes nothing: what Flux did last counts. Exit code 1',
    'when something is not ready, 2 when a cluster does not answer.',
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
  const programs = new Programs(root);
  progress(`asking ${chosen.map(({ name }) => name).join(', ')}`);
  try {
    const statuses = await Promise.all(chosen.map((spec) => clusterStatus(programs, spec)));
    progressDone();
    if (options.json) printJson({ ok: statuses.every(({ ok }) => ok), clusters: statuses });
    else process.stdout.write(formatStatus(statuses));
    if (statuses.some(({ reachable }) => !reachable)) return 2;
    return statuses.every(({ ok }) => ok) ? 0 : 1;
  } catch (error) {
    progressDone();
    if (!(error instanceof ProgramError)) throw error;
    errorLine(error.message);
    return 2;
  }
}
