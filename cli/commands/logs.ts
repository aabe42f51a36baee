import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import type { Argv } from '../operations/invocation.ts';
import { componentLogs, fluxLogs, type LogOptions } from '../operations/log-sources.ts';
import { oneCluster } from '../operations/one-cluster.ts';
import { ProgramError, startError } from '../operations/programs.ts';
import { errorLine } from '../output.ts';
import { parseDuration } from '../timeline/duration.ts';

export const logs: Command = {
  name: 'logs',
  summary: 'Prints what the pods of Flux or of a component write.',
  usage: 'homelab logs --cluster NAME [--component NAME] [--since DURATION] [--follow]',
  help: [
    '  --cluster NAME    which one',
    '  --component NAME  pods of this component, such as ollama (default: the controllers of Flux)',
    '  --since DURATION  how far back, such as 10m (default: 1h)',
    '  --follow          go on until Ctrl-C',
    '',
    'Runs one `kubectl logs` a workload, side by side; each line begins with its pod and container. Workloads are those',
    'that the rendering knows: charts and what operators make count. Exit code 2 when a kubectl fails.',
  ].join('\n'),
  options: {
    cluster: { type: 'string' },
    component: { type: 'string' },
    since: { type: 'string', default: '1h' },
    follow: { type: 'boolean', default: false },
  },
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const spec = oneCluster(options);
  if (!spec) return 1;
  const since = String(options.since);
  try {
    parseDuration(since);
  } catch {
    errorLine(`--since ${since} is no duration such as 10m`);
    return 1;
  }
  const sources = sourcesOf(spec, options.component, { since, follow: options.follow === true });
  if (sources.length === 0) {
    errorLine(`${spec.name} has no component ${options.component} with pods that stay`);
    return 1;
  }
  try {
    const codes = await Promise.all(sources.map(print));
    return codes.every((code) => code === 0) ? 0 : 2;
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    errorLine(error.message);
    return 2;
  }
}

function sourcesOf(spec: ClusterSpec, component: OptionValues[string], options: LogOptions): readonly Argv[] {
  if (component === undefined) return [fluxLogs(spec.name, options)];
  return componentLogs(renderSpec(spec, fleet), String(component), options);
}

/**
 * Its lines go straight to where ours go.
 * @throws ProgramError when it cannot be started
 */
async function print([program, ...args]: Argv): Promise<unknown> {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = once(child, 'exit');
  const [code] = await ended.catch((error: NodeJS.ErrnoException) => {
    throw startError(program, error);
  });
  return code;
}
