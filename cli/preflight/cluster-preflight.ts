import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { FleetSpec } from '../../clusters/fleet.ts';
import { capacity } from '../../constructs/checks/capacity.ts';
import { type Finding, findingInLiteral } from '../../constructs/checks/finding.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { differences, measuredNode } from './measured-node.ts';
import { type NeedName, needNames, type Site, type Verdict } from './need.ts';
import { needs } from './needs/index.ts';
import type { NodeFacts } from './node-facts.ts';

/** What a cluster needs of its nodes, and whether they have it. */
export interface ClusterPreflight {
  readonly cluster: string;
  readonly engine: ClusterSpec['engine'];
  readonly nodes: readonly string[];
  /** Nodes whose facts were given; the others are as the literal says. */
  readonly measured: readonly string[];
  readonly verdicts: readonly ({ readonly need: NeedName } & Verdict)[];
  /** Unmet needs, literals that differ from what was measured, and what does not fit the measured nodes. */
  readonly findings: readonly Finding[];
}

/** Judges one cluster; facts of nodes that it does not have are ignored. */
export function clusterPreflight(
  fleet: FleetSpec,
  spec: ClusterSpec,
  all: readonly NodeFacts[],
): ClusterPreflight {
  const facts = new Map(all.map((each) => [each.node, each]));
  const measured = spec.nodes.filter(({ name }) => facts.has(name)).map(({ name }) => name);
  const site = siteOf(fleet, spec, facts);
  const verdicts = needNames.flatMap((need) => needs[need](site).map((verdict) => ({ need, ...verdict })));
  const unmet = verdicts.filter(({ state }) => state === 'unmet');
  return {
    cluster: spec.name,
    engine: spec.engine,
    nodes: spec.nodes.map(({ name }) => name),
    measured,
    verdicts,
    findings: [
      ...wrongLiterals(spec, facts),
      ...unmet.map(({ need, node = 'nodes', detail, fix = '' }) =>
        findingInLiteral(`preflight-${need}`, spec.name, node, detail, fix),
      ),
      ...(measured.length > 0 ? capacity.check(site.view) : []),
    ],
  };
}

function siteOf(fleet: FleetSpec, spec: ClusterSpec, facts: Site['facts']): Site {
  const view = renderSpec(spec, fleet);
  const nodes = spec.nodes.map((node) => {
    const its = facts.get(node.name);
    return its ? measuredNode(spec.engine, node, its) : node;
  });
  return { view: { ...view, spec: { ...spec, nodes } }, facts };
}

function wrongLiterals({ name, engine, nodes }: ClusterSpec, facts: Site['facts']): readonly Finding[] {
  return nodes.flatMap((node) => {
    const its = facts.get(node.name);
    if (!its) return [];
    return differences(engine, node, its).map(({ field, literal, machine }) =>
      findingInLiteral(
        'preflight-literal',
        name,
        node.name,
        `${field}: the literal says ${literal}, the machine has ${machine}`,
        `Write ${machine} into the literal, or change the machine.`,
      ),
    );
  });
}
