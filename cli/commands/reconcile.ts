import { fleet } from '../../clusters/fleet.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { errorLine, printJson, progress, progressDone } from '../output.ts';
import { countReady, formatResults } from '../reconcile/format.ts';
import { Kubectl, KubectlMissingError } from '../reconcile/kubectl.ts';
import { type ContextResult, reconcileContext } from '../reconcile/reconcile.ts';
import { parseDuration } from '../timeline/duration.ts';

const usage = 'homelab reconcile (--context NAME... | --all) [--timeout DURATION] [--json]';

export const reconcile: Command = {
  name: 'reconcile',
  summary: 'Makes Flux fetch the repository and reconcile every stage now, and waits.',
  usage,
  help: [
    '  --context NAME      only in this context of the kubeconfig; may be given more than once',
    '  --all               in every cluster of the fleet; contexts are named like clusters',
    '  --timeout DURATION  how long to wait in all, such as 10m (default: 1h, for a first pull of models)',
    '  --json              the result as JSON on stdout',
    '',
    'Runs kubectl: it annotates the GitRepository, then the Kustomizations, and waits until each is ready at the',
    'fetched revision, has failed, or waits for one that failed. Several clusters are reconciled side by side.',
    'Exit code 1 when a stage is not ready in the end, 2 when kubectl is missing or cannot do its part.',
  ].join('\n'),
  options: {
    context: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    timeout: { type: 'string', default: '1h' },
    json: { type: 'boolean', default: false },
  },
  run,
};

async function run({ context, all, timeout, json }: OptionValues): Promise<ExitCode> {
  const named = (context as readonly string[] | undefined) ?? [];
  if (all === named.length > 0) return refuse('give either --context or --all');
  const contexts = all ? fleet.clusters.map(({ name }) => name) : [...new Set(named)];
  const seconds = secondsOf(String(timeout));
  if (seconds === undefined) return refuse(`--timeout ${timeout} is no duration such as 10m`);
  const results = await reconcileAll(contexts, seconds * 1000);
  if (!results) return 2;
  if (json) printJson({ ok: results.every(({ ok }) => ok), contexts: results });
  else process.stdout.write(formatResults(results));
  if (results.some(({ unreachable }) => unreachable)) return 2;
  return results.every(({ ok }) => ok) ? 0 : 1;
}

function refuse(message: string): ExitCode {
  errorLine(`${message}\nUsage: ${usage}`);
  return 1;
}

function secondsOf(duration: string): number | undefined {
  try {
    return parseDuration(duration);
  } catch {
    return undefined;
  }
}

/** Undefined, with a message, without kubectl. */
async function reconcileAll(
  contexts: readonly string[],
  timeout: number,
): Promise<readonly ContextResult[] | undefined> {
  const counts = new Map<string, string>();
  const onProgress: Parameters<typeof reconcileContext>[1]['onProgress'] = (name, stages) => {
    counts.set(name, countReady(stages));
    progress([...counts].map(([each, count]) => `${each} ${count}`).join(', '));
  };
  try {
    return await Promise.all(
      contexts.map((name) => reconcileContext(new Kubectl(name), { timeout, onProgress })),
    );
  } catch (error) {
    if (!(error instanceof KubectlMissingError)) throw error;
    errorLine(error.message);
    return undefined;
  } finally {
    progressDone();
  }
}
