import { fleet } from '../../clusters/fleet.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { formatFindings } from '../findings.ts';
import { errorLine, printJson, progress, progressDone } from '../output.ts';
import { fleetSkew } from '../skew/fleet-skew.ts';
import { formatSkew } from '../skew/format.ts';

export const skew: Command = {
  name: 'skew',
  summary: 'Shows every version in every cluster, which differ, and what is out of its support window.',
  usage: 'homelab skew [--date DAY] [--json]',
  help: [
    '  --date DAY  judge support for this day, written YYYY-MM-DD (default: today in UTC)',
    '  --json      versions, support and findings as JSON on stdout',
    '',
    'Kubernetes, Flux, charts and the images of all pods. Kubernetes is judged by the end of its minor, Flux and',
    'charts by the Kubernetes on which their authors support them; cli/skew/support-windows.ts has the sources.',
    'Exit code 1 when something is out of support. That clusters differ is no fault.',
  ].join('\n'),
  options: {
    date: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  run,
};

async function run({ date = today(), json }: OptionValues): Promise<ExitCode> {
  if (typeof date !== 'string' || !isDay(date)) {
    errorLine(`${JSON.stringify(date)} is no day; write it as YYYY-MM-DD, for example ${today()}`);
    return 1;
  }
  const report = fleetSkew(fleet, date, (name) => progress(`reading ${name}`));
  progressDone();
  if (json) printJson(report);
  else process.stdout.write(formatSkew(report));
  if (!json && report.findings.length > 0) process.stderr.write(`\n${formatFindings(report.findings)}`);
  return report.findings.length === 0 ? 0 : 1;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A day of the calendar: 2027-02-29 is none. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
