import { createInterface } from 'node:readline/promises';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { downSteps } from '../operations/down-steps.ts';
import { LiveTable } from '../operations/live-table.ts';
import { oneCluster } from '../operations/one-cluster.ts';
import { perform, reportOutcome, reportPlan } from '../operations/perform.ts';
import { Programs } from '../operations/programs.ts';
import { siteOf } from '../operations/site-of.ts';
import { errorLine } from '../output.ts';
import { root } from '../root.ts';

export const down: Command = {
  name: 'down',
  summary: 'Takes a cluster away with everything on its nodes, after its Sealed Secrets keys are saved.',
  usage: 'homelab down --cluster NAME [--yes] [--key-file FILE | --lose-keys] [--dry-run] [--json]',
  help: [
    '  --cluster NAME   which one',
    '  --yes            do not ask for the name of the cluster first; required where nobody can be asked',
    '  --key-file FILE  where the keys of Sealed Secrets are saved (default: as `homelab up`)',
    '  --lose-keys      do not save them: for a cluster that answers no more, or whose secrets are not wanted',
    '  --dry-run        print every step and every command it may run, and run none',
    '  --json           the result as JSON on stdout',
    '',
    'Data in volumes is lost with the nodes, except below /var/lib/longhorn on k3s machines, which nobody removes and',
    'no new cluster takes over by itself. Exit code 1 when it was not confirmed, 2 when a program fails; run it again',
    'to go on.',
  ].join('\n'),
  options: {
    cluster: { type: 'string' },
    yes: { type: 'boolean', default: false },
    'key-file': { type: 'string' },
    'lose-keys': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const spec = oneCluster(options);
  if (!spec) return 1;
  const keyFile = options['key-file'];
  if (options['lose-keys'] && keyFile !== undefined) {
    errorLine('give either --key-file or --lose-keys');
    return 1;
  }
  const site = siteOf(spec, typeof keyFile === 'string' ? { keyFile } : {});
  const steps = downSteps(site, options['lose-keys'] === true);
  if (options['dry-run']) return reportPlan(steps, spec.name, options.json === true);
  if (!options.yes && !(await isConfirmed(spec.name))) return 1;
  const outcome = await perform(steps, new Programs(root), new LiveTable(steps));
  return reportOutcome(outcome, spec.name, [], options.json === true);
}

/** Asks on a terminal; false, with a message, anywhere else. */
async function isConfirmed(name: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    errorLine(`nobody can be asked here: --yes takes ${name} away without a question`);
    return false;
  }
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await dialogue.question(`This takes away ${name} and its data. Type its name: `);
  dialogue.close();
  if (answer.trim() === name) return true;
  errorLine('nothing was done');
  return false;
}
