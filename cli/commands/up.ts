import type { Command, ExitCode, OptionValues } from '../command.ts';
import { LiveTable } from '../operations/live-table.ts';
import { nextSteps } from '../operations/next-steps.ts';
import { oneCluster } from '../operations/one-cluster.ts';
import { perform, reportOutcome, reportPlan } from '../operations/perform.ts';
import { Programs } from '../operations/programs.ts';
import type { Site } from '../operations/site.ts';
import { siteOf } from '../operations/site-of.ts';
import type { Step } from '../operations/step.ts';
import { upSteps } from '../operations/up-steps.ts';
import { errorLine } from '../output.ts';
import { root } from '../root.ts';
import { parseDuration } from '../timeline/duration.ts';

export const up: Command = {
  name: 'up',
  summary: 'Brings a cluster up, from its machines to a chain that is ready, and goes on where it stopped.',
  usage:
    'homelab up --cluster NAME [--only STEP] [--timeout DURATION] [--key-file FILE] [--dry-run] [--json]',
  help: [
    '  --cluster NAME      which one',
    '  --only STEP         only this step, whatever state the others are in',
    '  --timeout DURATION  how long the chain may take, such as 30m (default: 1h, for a first pull of models)',
    '  --key-file FILE     keys of Sealed Secrets: restored from it before Flux comes, saved to it in the end',
    '                      (default: $XDG_CONFIG_HOME/homelab/NAME.sealed-secrets.json, or the same below ~/.config)',
    '  --dry-run           print every step and every command it may run, and run none',
    '  --json              the result as JSON on stdout',
    '',
    'A step looks first and runs its commands only when something is missing: run it again after anything went wrong.',
    'GIT_PASSWORD is a token that may read the repository, GIT_USERNAME its user (default: git); they are needed until',
    'the cluster has them. k3s machines are reached as `ssh NODE` with sudo that asks no password.',
    '',
    'On a terminal a table on stderr shows what happens. Exit code 1 when this computer, the rendered files or the',
    'environment lack something, or a stage is not ready in the end; 2 when a program fails.',
  ].join('\n'),
  options: {
    cluster: { type: 'string' },
    only: { type: 'string' },
    timeout: { type: 'string', default: '1h' },
    'key-file': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const spec = oneCluster(options);
  if (!spec) return 1;
  if (spec.bootstrap === 'flux-cli') {
    errorLine(`${spec.name} is bootstrapped by the Flux CLI: docs/bootstrap.md says how`);
    return 1;
  }
  const chainPatience = milliseconds(String(options.timeout));
  if (chainPatience === undefined) return 1;
  const keyFile = options['key-file'];
  let table: LiveTable | undefined;
  const site = siteOf(spec, {
    chainPatience,
    onStages: (stages) => table?.tellStages(stages),
    ...(typeof keyFile === 'string' ? { keyFile } : {}),
  });
  const steps = chosenSteps(upSteps(site), options.only);
  if (!steps) return 1;
  if (options['dry-run']) return reportPlan(steps, spec.name, options.json === true);
  table = new LiveTable(steps);
  return bringUp(site, steps, table, options);
}

async function bringUp(
  site: Site,
  steps: readonly Step[],
  table: LiveTable,
  { json, only }: OptionValues,
): Promise<ExitCode> {
  const outcome = await perform(steps, new Programs(root), table);
  const next = only === undefined ? nextSteps(site) : [];
  return reportOutcome(outcome, site.spec.name, next, json === true);
}

/** Undefined, with a message, when there is no step of that name. */
function chosenSteps(steps: readonly Step[], only: OptionValues[string]): readonly Step[] | undefined {
  if (only === undefined) return steps;
  const chosen = steps.filter(({ name }) => name === only);
  if (chosen.length > 0) return chosen;
  errorLine(`unknown step ${only}; known: ${steps.map(({ name }) => name).join(', ')}`);
  return undefined;
}

/** Undefined, with a message, when it is no duration. */
function milliseconds(timeout: string): number | undefined {
  try {
    return parseDuration(timeout) * 1000;
  } catch {
    errorLine(`--timeout ${timeout} is no duration such as 30m`);
    return undefined;
  }
}
