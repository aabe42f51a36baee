import type { FleetSpec } from '../../clusters/fleet.ts';
import { type Finding, findingInLiteral } from '../../constructs/checks/finding.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { type Installed, type Item, installed, inventory } from './inventory.ts';
import { judgeSupport, type Support } from './support.ts';

export interface FleetSkew {
  /** The day for which support was judged. */
  readonly date: string;
  readonly clusters: readonly string[];
  readonly items: readonly Item[];
  readonly support: readonly Support[];
  /** What is out of its support window. */
  readonly findings: readonly Finding[];
}

/** Versions of everything in all clusters of a fleet. */
export function fleetSkew(
  fleet: FleetSpec,
  date: string,
  onCluster: (name: string) => void = () => undefined,
): FleetSkew {
  const all: Installed[] = [];
  const support: Support[] = [];
  for (const spec of fleet.clusters) {
    onCluster(spec.name);
    const its = installed(renderSpec(spec, fleet));
    all.push(...its);
    support.push(...judgeSupport(spec, its, date));
  }
  return {
    date,
    clusters: fleet.clusters.map(({ name }) => name),
    items: inventory(all),
    support,
    findings: support.filter(({ state }) => state === 'out').map(toFinding),
  };
}

function toFinding({ kind, name, version, cluster, detail, source = '' }: Support): Finding {
  const fix =
    kind === 'kubernetes'
      ? 'Give the cluster a newer minor, with its node image in constructs/versions.ts.'
      : 'Take another version of it in constructs/versions.ts, or another minor for the cluster.';
  return findingInLiteral('support-window', cluster, `${name} ${version}`, `${detail} (${source})`, fix);
}
