import { fleet } from '../../clusters/fleet.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { printJson } from '../output.ts';
import { assumptions } from '../timeline/assumptions.ts';
import { estimateTimeline } from '../timeline/estimate.ts';
import { toGantt } from '../timeline/gantt.ts';

export const timeline: Command = {
  name: 'timeline',
  summary: 'Estimates when each stage of a new cluster will be ready, and what decides it.',
  usage: 'homelab timeline [--cluster NAME]... [--json]',
  help: [
    '  --cluster NAME  only this cluster; may be given more than once (default: all)',
    '  --json          seconds, parts and assumptions as JSON on stdout',
    '',
    'Time 0 is when Flux has the first revision. Objects, workloads, images, models, timeouts and the number of',
    "Flux's workers are read from what is rendered; the rest is assumed:",
    '',
    ...Object.values(assumptions).map(
      ({ value, unit, meaning, source }) => `  ${`${value} ${unit}`.padStart(10)}  ${meaning} (${source})`,
    ),
    '',
    'Stages that pull at the same time share the line; the estimate gives it to each of them whole. When every stage',
    'takes its whole timeout is told beside it.',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
  examples: ['--cluster pi'],
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const chosen = chosenClusters(options);
  if (!chosen) return 1;
  const timelines = chosen.map((spec) => estimateTimeline(renderSpec(spec, fleet)));
  if (options.json) printJson({ assumptions, timelines });
  else process.stdout.write(timelines.map(toGantt).join('\n'));
  return 0;
}
