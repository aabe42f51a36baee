import type { Cluster } from '../core/cluster.ts';
import { listed } from '../listed.ts';
import { Linkerd } from '../service-mesh/linkerd.ts';
import { LinkerdMulticluster } from '../service-mesh/linkerd-multicluster.ts';
import { linkedPeers, linkingPeers } from '../service-mesh/peer.ts';
import type { Prerequisites } from './prerequisites.ts';
import type { Serverless } from './serverless.ts';

/** What the service mesh offers. */
export type ServiceMesh = ReturnType<typeof buildServiceMesh>;

/** Linkerd, and its gateway to other clusters; namespaces of later layers join by `linkerd.mesh`. */
export function buildServiceMesh(cluster: Cluster, { issuer }: Prerequisites) {
  const { apiServer, fleet, spec } = cluster;
  const { network, sizes } = spec;
  const { has, offered } = listed(cluster);
  if (!sizes.linkerd) return {};
  const layer = cluster.layer('service-mesh');
  const linkerd = new Linkerd(layer, {
    ...sizes.linkerd,
    apiServer,
    issuer: offered('cert-manager', issuer),
    trustAnchors: fleet.trustAnchors,
    clusterNetworks: [network.podCidr, network.serviceCidr],
  });
  if (has('linkerd-multicluster')) {
    new LinkerdMulticluster(layer, {
      apiServer,
      mesh: linkerd.mesh,
      replicas: Math.min(sizes.linkerd.replicas, 2),
      gateway: offered('network.peering', network.peering).gateway,
      peers: linkingPeers(spec, fleet),
      links: linkedPeers(spec, fleet),
    });
  }
  return { linkerd };
}

/** Erlang's port mapper, AMQP, and the nodes of RabbitMQ to each other: the server speaks first on all of them. */
const rabbitMqPorts = [4369, 5672, 25672];

/**
 * Who is in the mesh: functions, and the broker that has their events. What starts before Linkerd cannot join, since
 * its pods would have no proxy until somebody restarts them.
 */
export function joinMesh(
  cluster: Cluster,
  { linkerd }: ServiceMesh,
  { functions, rabbitmq }: Serverless,
): void {
  if (!linkerd) return;
  if (functions) linkerd.mesh.join(functions);
  const queues = cluster.namespaces.find(({ name }) => name === rabbitmq?.namespace);
  if (!queues || !rabbitmq) return;
  linkerd.mesh.join(queues, { opaquePorts: rabbitMqPorts });
  if (isNeededElsewhere(cluster)) linkerd.mesh.export(rabbitmq.amqp);
}

/** Whether a cluster that links here has no RabbitMQ of its own. */
function isNeededElsewhere({ spec, fleet }: Cluster): boolean {
  const linking = linkingPeers(spec, fleet);
  return fleet.clusters.some(({ name, components }) => {
    return linking.includes(name) && !components.includes('rabbitmq');
  });
}
