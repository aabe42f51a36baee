import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { formatFindings } from '../findings.ts';
import { errorLine, printJson, progress, progressDone } from '../output.ts';
import { type ClusterPreflight, clusterPreflight } from '../preflight/cluster-preflight.ts';
import { formatPreflight } from '../preflight/format.ts';
import { gatherFacts } from '../preflight/gather.ts';
import type { NodeFacts } from '../preflight/node-facts.ts';
import { NodeFactsError, readFacts } from '../preflight/parse-facts.ts';

export const preflight: Command = {
  name: 'preflight',
  summary: 'Compares what components need of the nodes with the literals, or with measured machines.',
  usage: 'homelab preflight [--cluster NAME]... [--facts FILE] [--json] | homelab preflight --print',
  help: [
    '  --cluster NAME  only this cluster; may be given more than once (default: all, or those in FILE)',
    '  --facts FILE    facts of machines, one line of JSON each (default: what the literals say)',
    '  --print         print the shell line that measures a machine and prints its facts; it changes nothing',
    '  --json          needs and findings as JSON on stdout',
    '',
    'Looks at kernel and BTF for eBPF, containerd or k3s for Spegel, open-iscsi and disks for Longhorn, driver,',
    'labels and taints for GPUs, labels and architecture for WebAssembly. Exit code 1 when a need is not met, when',
    'a literal differs from its machine, or when the pods do not fit the measured nodes. What a literal cannot know',
    'is only said to be measured.',
    '',
    '  homelab preflight --print | ssh pi-1 sh >> facts.jsonl',
    '  homelab preflight --print | docker exec -i pro-worker sh >> facts.jsonl',
    '  homelab preflight --facts facts.jsonl',
    '',
    'Where the host is not called like the node: `homelab preflight --print | ssh HOST NODE=pi-1 sh`.',
  ].join('\n'),
  options: {
    cluster: { type: 'string', multiple: true },
    facts: { type: 'string' },
    print: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  run,
};

async function run(options: OptionValues): Promise<ExitCode> {
  if (options.print) {
    process.stdout.write(`${gatherFacts}\n`);
    return 0;
  }
  const chosen = chosenClusters(options);
  if (!chosen) return 1;
  try {
    const facts = typeof options.facts === 'string' ? readFacts(options.facts, nodeNames()) : [];
    const judged = options.facts === undefined || options.cluster ? chosen : measuredClusters(facts);
    return report(judge(judged, facts), options);
  } catch (error) {
    if (!(error instanceof NodeFactsError)) throw error;
    errorLine(error.message);
    return 1;
  }
}

function nodeNames(): ReadonlySet<string> {
  return new Set(fleet.clusters.flatMap(({ nodes }) => nodes.map(({ name }) => name)));
}

function measuredClusters(facts: readonly NodeFacts[]): readonly ClusterSpec[] {
  const measured = new Set(facts.map(({ node }) => node));
  return fleet.clusters.filter(({ nodes }) => nodes.some(({ name }) => measured.has(name)));
}

function judge(clusters: readonly ClusterSpec[], facts: readonly NodeFacts[]): readonly ClusterPreflight[] {
  const reports = clusters.map((spec) => {
    progress(`judging ${spec.name}`);
    return clusterPreflight(fleet, spec, facts);
  });
  progressDone();
  return reports;
}

function report(clusters: readonly ClusterPreflight[], { json }: OptionValues): ExitCode {
  const findings = clusters.flatMap((each) => each.findings);
  if (json) printJson({ clusters: clusters.map(({ findings: _, ...rest }) => rest), findings });
  else process.stdout.write(clusters.map(formatPreflight).join('\n'));
  if (!json && findings.length > 0) process.stderr.write(`\n${formatFindings(findings)}`);
  return findings.length === 0 ? 0 : 1;
}
