import { fleet } from '../../clusters/fleet.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { formatFindings } from '../findings.ts';
import { errorLine, printJson, progress, progressDone } from '../output.ts';
import { root } from '../root.ts';

export const synth: Command = {
  name: 'synth',
  summary: 'Renders dist/ and flux/ after every check has passed.',
  usage: 'homelab synth [--cluster NAME]... [--check] [--json]',
  help: [
    '  --cluster NAME  only this cluster; may be given more than once (default: all)',
    '  --check         write nothing; exit 1 when dist/ or flux/ differ from what the source renders',
    '  --json          the report as JSON on stdout',
    '',
    'A finding of any check, or any error, leaves dist/ and flux/ byte for byte as they were.',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const names = (options.cluster as readonly string[] | undefined) ?? fleet.clusters.map(({ name }) => name);
  const unknown = names.filter((name) => !fleet.clusters.some((cluster) => cluster.name === name));
  if (unknown.length > 0) {
    const known = fleet.clusters.map(({ name }) => name).join(', ');
    errorLine(`unknown cluster ${unknown.join(', ')}; known: ${known}`);
    return 1;
  }
  const report = synthesize({
    fleet,
    clusters: names,
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

function summary(report: ReturnType<typeof synthesize>): string {
  if (report.mode === 'write') {
    const { written, removed, unchanged } = report;
    return `${written.length} files written, ${removed.length} removed, ${unchanged} unchanged\n`;
  }
  if (report.differences.length === 0) return `${report.unchanged} files are what the source renders\n`;
  const lines = report.differences.map(({ kind, path }) => `${kind.padEnd(8)} ${path}`);
  return `${lines.join('\n')}\n\ndist/ or flux/ differ from the source: run \`make synth\` and commit them\n`;
}
