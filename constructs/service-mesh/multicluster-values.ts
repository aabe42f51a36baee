import type { LinkerdMulticlusterValues } from '../../imports/charts/linkerd-multicluster.ts';
import type { ChartReleaseProps, WorkloadValues } from '../core/chart-release.ts';
import type { Manifest } from '../core/manifest.ts';
import { charts, images } from '../versions.ts';
import { chartImage } from './chart-image.ts';
import type { Peer } from './peer.ts';
import { proxyAdminPort } from './proxy.ts';

/** Port of the gateway's pods for traffic from other clusters. */
export const gatewayPort = 4143;
/** Path on which the gateway says that it is there. */
export const probePath = '/ready';
/** Seconds between two such questions. */
export const probeSeconds = 3;

const controller = { requests: { cpu: '5m', memory: '32Mi' }, limits: { memory: '128Mi' } };

/** Account in this cluster for one that links to it: to be withdrawn without hurting the others. */
export function remoteAccessAccount(peer: string): string {
  return `linkerd-service-mirror-remote-access-${peer}`;
}

export interface MulticlusterValuesProps {
  readonly replicas: number;
  /** NodePorts of the gateway and of its probe. */
  readonly gateway: { readonly port: number; readonly probe: number };
  /** Clusters with an account here. */
  readonly peers: readonly string[];
  /** Clusters whose exported Services appear here. */
  readonly links: readonly Peer[];
}

/** Values of the chart, where they land, and what they make it render besides its defaults. */
export function multiclusterRelease(
  namespace: string,
  { replicas, gateway, peers, links }: MulticlusterValuesProps,
): Pick<ChartReleaseProps<LinkerdMulticlusterValues>, 'chart' | 'values' | 'workloads' | 'adds'> {
  return {
    chart: charts.linkerdMulticluster,
    values: {
      // The namespace has its labels from git.
      createNamespaceMetadataJob: false,
      gateway: {
        replicas,
        serviceType: 'NodePort',
        port: gatewayPort,
        pauseImage: images.pause,
        nodePort: gateway.port,
        probe: { path: probePath, port: proxyAdminPort, seconds: probeSeconds, nodePort: gateway.probe },
      },
      remoteMirrorServiceAccountName: peers.map(remoteAccessAccount).join(','),
      remoteMirrorServiceAccount: peers.length > 0,
      localServiceMirror: { resources: controller },
      controllerDefaults: { resources: controller },
      controllers: links.map(({ name }) => ({ link: { ref: { name } } })),
    },
    workloads: workloads(links),
    adds: [
      ...peers.flatMap((peer) => remoteAccess(namespace, peer)),
      ...links.flatMap(({ name }) => linkController(namespace, name)),
    ],
  };
}

/** Where the values land. */
function workloads(links: readonly Peer[]): Readonly<Record<string, WorkloadValues>> {
  const controllers = links.map(({ name }) => {
    return [`Deployment/controller-${name}`, { containers: { controller: { noProbes } } }] as const;
  });
  return {
    'Deployment/linkerd-gateway': {
      replicas: 'gateway.replicas',
      containers: {
        pause: {
          image: 'gateway.pauseImage',
          hardened: true,
          noProbes: 'It only keeps the pod: the gateway is the proxy beside it, which has them.',
        },
      },
    },
    'Deployment/linkerd-local-service-mirror': {
      containers: {
        'service-mirror': { resources: 'localServiceMirror.resources', hardened: true, noProbes },
      },
    },
    'Job/namespace-metadata': { absent: true },
    ...Object.fromEntries(controllers),
  };
}

const noProbes = 'The chart offers none; it leads by a lease and is restarted when it exits.';
const roleGroup = 'rbac.authorization.k8s.io';

function plain(apiVersion: string, kind: string, name: string, namespace?: string): Manifest {
  return { apiVersion, kind, metadata: namespace ? { name, namespace } : { name } };
}

function remoteAccess(namespace: string, peer: string): readonly Manifest[] {
  const name = remoteAccessAccount(peer);
  return [
    plain('v1', 'ServiceAccount', name, namespace),
    plain('v1', 'Secret', `${name}-token`, namespace),
    plain(`${roleGroup}/v1`, 'ClusterRole', name),
    plain(`${roleGroup}/v1`, 'ClusterRoleBinding', name),
  ];
}

/** What the chart renders for each entry of `controllers`. */
function linkController(namespace: string, link: string): readonly Manifest[] {
  const name = `controller-${link}`;
  const credentials = `controller-read-remote-creds-${link}`;
  return [
    deployment(namespace, name, link),
    plain('v1', 'ServiceAccount', name, namespace),
    { ...plain('v1', 'Service', `probe-${link}`, namespace), spec: { ports: [{ port: proxyAdminPort }] } },
    plain(`${roleGroup}/v1`, 'Role', credentials, namespace),
    plain(`${roleGroup}/v1`, 'RoleBinding', credentials, namespace),
    plain(
      `${roleGroup}/v1`,
      'ClusterRoleBinding',
      `linkerd-multicluster-controller-access-local-resources-${link}`,
    ),
  ];
}

function deployment(namespace: string, name: string, link: string): Manifest {
  const labels = { component: 'controller', 'mirror.linkerd.io/cluster-name': link };
  const securityContext = {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
  };
  const image = chartImage(charts.linkerdMulticluster, 'service-mirror');
  const container = { name: 'controller', image, resources: controller, securityContext };
  return {
    ...plain('apps/v1', 'Deployment', name, namespace),
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels: { ...labels, 'linkerd.io/extension': 'multicluster' } },
        spec: {
          serviceAccountName: name,
          securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
          containers: [container],
        },
      },
    },
  };
}
