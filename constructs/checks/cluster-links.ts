import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';

const name = 'cluster-links';

/** A cluster that others link to exists, has a gateway, and one that has doors for links is linked to. */
export const clusterLinks: FleetRule = { name, check };

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  const linked = new Set(clusters.flatMap(({ links = [] }) => links));
  return clusters.flatMap((cluster) => [
    ...(cluster.links ?? []).flatMap((peer, index) => {
      const advice = problemOf(peer, clusters);
      return advice ? [findingInLiteral(name, cluster.name, `links[${index}]`, ...advice)] : [];
    }),
    ...(cluster.network.peering && !linked.has(cluster.name) ? [unused(cluster.name)] : []),
  ]);
}

function problemOf(
  peer: string,
  clusters: Parameters<FleetRule['check']>[0]['clusters'],
): readonly [problem: string, fix: string] | undefined {
  const found = clusters.find((cluster) => cluster.name === peer);
  const names = clusters.map((cluster) => cluster.name).join(', ');
  if (!found) return [`there is no cluster ${peer}`, `Name one of ${names}.`];
  if (!found.components.includes('linkerd-multicluster')) {
    return [
      `${peer} has no gateway`,
      `List linkerd-multicluster in clusters/${peer}.ts, or remove the link.`,
    ];
  }
  if (!found.network.peering) {
    return [`${peer} says no ports for links`, `Write network.peering in clusters/${peer}.ts.`];
  }
  return undefined;
}

function unused(cluster: string): Finding {
  const problem = 'opens its API server and a gateway for clusters that link here, and none does';
  const fix = `Name ${cluster} in the links of another cluster, or remove network.peering and linkerd-multicluster.`;
  return findingInLiteral(name, cluster, 'network.peering', problem, fix);
}
