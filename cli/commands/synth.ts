import type { SynthesisReport } from '../../constructs/synthesize.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { formatFindings } from '../findings.ts';
import { errorLine, printJson, progress, progressDone } from '../output.ts';
import { root } from '../root.ts';

export const synth: Command = {
  name: 'synth',
  summary: 'Renders dist/ and flux/ after every check has passed.',
  usage: 'homelab synth [--cluster NAME]... [--check | --watch] [--json]',
  help: [
    '  --cluster NAME  only this cluster; may be given more than once (default: all)',
    '  --check         write nothing; exit 1 when dist/ or flux/ differ from what the source renders',
    '  --watch         render again after every save in clusters/, constructs/ or imports/, and show as',
    '                  `homelab diff` does what differs from what was written last; checks and writing',
    '                  follow; ends with Ctrl-C',
    '  --json          the report as JSON on stdout; with --watch, a line for each difference and one for its end',
    '',
    'A finding of any check, or any error, leaves dist/ and flux/ byte for byte as they were.',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    check: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  if (options.check && options.watch) {
    errorLine('--check writes nothing and --watch writes after every save: give one of them');
    return 1;
  }
  if (options.watch && !options.cluster) return watch(options);
  const { chosenClusters } = await import('../chosen-clusters.ts');
  const names = chosenClusters(options)?.map(({ name }) => name);
  if (!names) return 1;
  return options.watch ? watch(options) : renderOnce(options, names);
}

/** Loads nothing of the fleet here: the source may be broken now and right after the next save. */
async function watch({ cluster, json }: OptionValues): Promise<ExitCode> {
  const { watchSynthesis } = await import('../watch/watch.ts');
  const clusters = cluster as readonly string[] | undefined;
  return watchSynthesis({ root, clusters, json: json === true });
}

async function renderOnce(options: OptionValues, clusters: readonly string[]): Promise<ExitCode> {
  const { fleet } = await import('../../clusters/fleet.ts');
  const { synthesize } = await import('../../constructs/synthesize.ts');
  const report = synthesize({
    fleet,
    clusters,
    root,
    mode: options.check ? 'compare' : 'write',
    onCluster: (name) => progress(`rendering ${name}`),
  });
  progressDone();
  const ok = report.findings.length === 0 && (report.mode === 'write' || report.differences.length === 0);
  if (options.json) printJson(report);
  else if (report.findings.length > 0) process.stderr.write(formatFindings(report.findings));
  else process.stdout.write(summary(report));
  return ok ? 0 : 1;
}

function summary(report: SynthesisReport): string {
  if (report.mode === 'write') {
    const { written, removed, unchanged } = report;
    return `${written.length} files written, ${removed.length} removed, ${unchanged} unchanged\n`;
  }
  if (report.differences.length === 0) return `${report.unchanged} files are what the source renders\n`;
  const lines = report.differences.map(({ kind, path }) => `${kind.padEnd(8)} ${path}`);
  return `${lines.join('\n')}\n\ndist/ or flux/ differ from the source: run \`make synth\` and commit them\n`;
}
