import { faint, strong } from '../output.ts';
import type { ContainerResources } from './containers.ts';
import type { Explanation } from './explanation.ts';
import type { Network, Traffic } from './network.ts';
import type { PodSecurity, WorkloadSecurity } from './pod-security.ts';
import type { Relation } from './relations.ts';
import type { Origin } from './subject.ts';

/** A titled list of facts; left out when it has none. */
interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** An explanation for people. */
export function explanationText(explanation: Explanation): string {
  const { object, apiVersion, cluster } = explanation;
  const sections = [
    origin(explanation),
    needs(explanation.needs),
    neededBy(explanation.neededBy),
    { title: 'makes', lines: explanation.makes },
    { title: 'Pod Security', lines: securityLines(explanation.podSecurity) },
    { title: 'network', lines: networkLines(explanation.network) },
    { title: 'containers', lines: explanation.containers.map(containerLine) },
  ];
  const blocks = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [strong(title), ...lines.map((line) => `  ${line}`)].join('\n'));
  return `${[`${strong(object)} ${faint(apiVersion)} on ${cluster}`, ...blocks].join('\n\n')}\n`;
}

const origins: Readonly<Record<Origin, string>> = {
  own: 'our source',
  flux: 'our source, for Flux itself',
  chart: 'a chart',
  controller: 'a controller',
  cluster: 'the cluster itself, before Flux applies anything',
};

function origin({ origin: who, madeBy, written, applied, reason, alsoOn }: Explanation): Section {
  const from = madeBy.length > 0 ? `, from ${madeBy.join(', which is made from ')}` : '';
  const whose = madeBy.length > 0 ? ` (${madeBy.at(-1)})` : '';
  const layer = applied?.layer === undefined ? '' : `, layer ${applied.layer}`;
  return {
    title: 'comes from',
    lines: [
      `made by  ${origins[who]}${from}`,
      ...(written
        ? [`source   ${written.source}${whose}`, `path     ${written.construct}`, `file     ${written.file}`]
        : []),
      ...(applied ? [`applied  by ${applied.by} as ${applied.as}${layer}`] : []),
      ...(reason === undefined ? [] : [`reason   ${reason}`]),
      ...(alsoOn.length > 0 ? [`also on  ${alsoOn.join(', ')}`] : []),
    ],
  };
}

function needs({ stages, objects }: Explanation['needs']): Section {
  const waits = stages.map(({ stage, because }) => `its stage waits for ${stage}: ${because.join(', ')}`);
  return { title: 'needs', lines: [...waits, ...objects.map(relationLine)] };
}

function neededBy({ stages, objects }: Explanation['neededBy']): Section {
  const waits = stages.map(
    ({ stage, because }) => `stage ${stage} waits for its stage: ${because.join(', ')}`,
  );
  return { title: 'needed by', lines: [...waits, ...objects.map(relationLine)] };
}

function relationLine({ object, fields }: Relation): string {
  return `${object}: ${shortened(fields)}`;
}

const shown = 3;

function shortened(fields: readonly string[]): string {
  const more = fields.length - shown;
  return more > 0 ? `${fields.slice(0, shown).join(', ')} and ${more} more` : fields.join(', ');
}

function securityLines(security: PodSecurity | undefined): readonly string[] {
  if (!security) return [];
  const { namespace, enforced = 'nothing', reason, workloads } = security;
  const why = reason === undefined ? '' : `: ${reason}`;
  return [`namespace ${namespace} enforces ${enforced}${why}`, ...workloads.flatMap(workloadLines)];
}

function workloadLines({ workload, level, violations }: WorkloadSecurity): readonly string[] {
  const refused = violations.map((each) => `  ${each.level} refuses ${each.field}: ${each.problem}`);
  return [`${workload} meets ${level}`, ...refused];
}

function networkLines(network: Network | undefined): readonly string[] {
  if (!network) return [];
  const { policies, mayBeCalledBy, mayCall, hostNetwork } = network;
  if (policies.length === 0) return ['no NetworkPolicy selects it: everything is allowed'];
  return [
    ...(hostNetwork ? ["its pods are in their node's network: most plugins apply no policy to them"] : []),
    `selected by ${policies.join(', ')}`,
    ...trafficLines('may be called by', mayBeCalledBy),
    ...trafficLines('may call', mayCall),
  ];
}

function trafficLines(title: string, traffic: readonly Traffic[]): readonly string[] {
  if (traffic.length === 0) return [`${title} nobody`];
  return [title, ...traffic.map(({ peer, ports, policy }) => `  ${peer}, ${ports} ${faint(policy)}`)];
}

function containerLine({ name, init, image, requests, limits }: ContainerResources): string {
  const what = init ? `${name} (init)` : name;
  return `${what}: ${image}, requests ${quantities(requests)}, limits ${quantities(limits)}`;
}

function quantities(all: Readonly<Record<string, string>>): string {
  const amounts = Object.entries(all).map(([resource, quantity]) => `${resource} ${quantity}`);
  return amounts.join(' ') || 'none';
}
