import { fleet } from '../../clusters/fleet.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { type ClusterGraph, clusterGraph } from '../graph/cluster-graph.ts';
import { toDot } from '../graph/dot.ts';
import { toMermaid } from '../graph/mermaid.ts';
import { toSvg } from '../graph/svg.ts';
import { errorLine } from '../output.ts';

type Formatter = (graphs: readonly ClusterGraph[]) => string;

const formats: Readonly<Record<string, Formatter>> = {
  dot: toDot,
  json: (clusters) => `${JSON.stringify({ clusters }, null, 2)}\n`,
  mermaid: toMermaid,
  svg: toSvg,
};

export const graph: Command = {
  name: 'graph',
  summary: 'Draws the stages by layer, who waits for whom, and why.',
  usage: 'homelab graph [--cluster NAME]... [--format mermaid|dot|svg|json] [--json]',
  help: [
    '  --cluster NAME   only this cluster; may be given more than once (default: all)',
    '  --format FORMAT  mermaid: Markdown as GitHub draws it; dot: Graphviz; svg: a picture; json (default: mermaid)',
    '  --json           the same as --format json',
    '',
    'A stage is one Flux Kustomization; an arrow leads to the stage that waits. Edges that others imply are left',
    'out, as in what Flux is told. In the picture the reasons show when the pointer is on an arrow.',
    '',
    '  homelab graph --cluster pro --format svg > pro.svg',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    format: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  choices: { format: Object.keys(formats) },
  examples: ['--cluster pi'],
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  const chosen = chosenClusters(options);
  const format = formatOf(options);
  if (!chosen || !format) return 1;
  process.stdout.write(format(chosen.map((spec) => clusterGraph(renderSpec(spec, fleet)))));
  return 0;
}

function formatOf({ format, json }: OptionValues): Formatter | undefined {
  const name = String(format ?? (json ? 'json' : 'mermaid'));
  if (json && name !== 'json') {
    errorLine(`--json is --format json, not --format ${name}: leave one of them out`);
    return undefined;
  }
  if (Object.hasOwn(formats, name)) return formats[name];
  errorLine(`unknown format ${name}; known: ${Object.keys(formats).join(', ')}`);
  return undefined;
}
