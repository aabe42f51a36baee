import type { LinkerdMulticlusterValues } from '../../imports/charts/linkerd-multicluster.ts';
import { Link } from '../../imports/crds/multicluster.linkerd.io/link.ts';
import { AuthorizationPolicy } from '../../imports/crds/policy.linkerd.io/authorization-policy.ts';
import { NetworkAuthentication } from '../../imports/crds/policy.linkerd.io/network-authentication.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { External } from '../core/external.ts';
import type { Pods } from '../core/flow.ts';
import { LimitRange, Quantity } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import type { Mesh } from '../core/mesh.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { credentialsFor, linkSpec } from './link.ts';
import { gatewayPort, type MulticlusterValuesProps, multiclusterRelease } from './multicluster-values.ts';
import type { Peer } from './peer.ts';
import { proxyAdminPort } from './proxy.ts';

export interface LinkerdMulticlusterProps extends MulticlusterValuesProps {
  readonly apiServer: External;
  readonly mesh: Mesh;
}

const name = 'linkerd-multicluster';
const gatewayPods = { app: 'linkerd-gateway' };
const controllerPods = { component: 'controller' };
/** Where each controller says whether the gateway that it mirrors from answers. */
const controllerAdminPort = 9999;

/**
 * A gateway that lets proxies of other clusters in, and Services of other clusters that appear in this one. A link is
 * left out until both clusters stand under the fleet's root and the owner has sealed the other's kubeconfig.
 */
export class LinkerdMulticluster extends Component {
  /** Names of the clusters that are linked. */
  readonly linked: readonly string[];
  readonly metrics: readonly Metrics[];
  private readonly home: OwnedNamespace;

  constructor(layer: Layer, props: LinkerdMulticlusterProps) {
    super(layer, name, props);
    const { mesh } = props;
    this.home = this.namespace(name);
    mesh.join(this.home);
    mesh.gateway = { namespace: name, labels: gatewayPods };
    const stage = this.stage(name);
    const links = props.links.filter((peer) => {
      const hasCredentials = credentialsFor(stage, peer.name, [this.home, mesh.props.controlPlane]);
      return hasCredentials && mesh.props.isShared && peer.isShared;
    });
    this.linked = links.map((peer) => peer.name);
    limitSmallPods(stage);
    release<LinkerdMulticlusterValues>(stage, {
      namespace: this.home,
      ...multiclusterRelease(name, { ...props, links }),
    });
    this.allowFromAnywhere(this.home, gatewayPods, [{ port: gatewayPort }, { port: proxyAdminPort }]);
    if (links.length > 0) this.link(this.stage('linkerd-links', { after: [stage] }), links, mesh);
    const controllers = { job: name, namespace: name, labels: controllerPods, port: controllerAdminPort };
    this.metrics = links.length > 0 ? [new Metrics(stage, controllers)] : [];
  }

  private link(stage: Stage, links: readonly Peer[], mesh: Mesh): void {
    const controllers = { namespace: name, labels: controllerPods };
    openControllerMetrics(stage);
    const { name: controlPlane } = mesh.props.controlPlane;
    const destination = { namespace: controlPlane, labels: mesh.props.services[1]?.pods.labels ?? {} };
    for (const peer of links) {
      new Link(stage, peer.name, { metadata: { name: peer.name, namespace: name }, spec: linkSpec(peer) });
      const addresses = { cidr: `${peer.address}/32` };
      const api = new External(`api-server-of-${peer.name}`, addresses, [{ port: peer.apiServerPort }]);
      const ports = [{ port: peer.gateway.port }, { port: peer.gateway.probe }];
      const gateway = new External(`gateway-of-${peer.name}`, addresses, ports);
      for (const caller of [controllers, destination]) this.open(caller, api);
      mesh.gateways.push(gateway);
    }
  }

  private open(from: Pods, to: External): void {
    this.cluster.flows.push({
      from,
      to: to.addresses,
      ports: to.ports,
      label: { from: this.name, to: to.name },
      declaredBy: this,
    });
  }
}

/** The chart closes that port to all but a Prometheus of its own kind; ours has no proxy, and policies choose it. */
function openControllerMetrics(stage: Stage): void {
  const metadata = { name: 'controller-metrics', namespace: name };
  const group = 'policy.linkerd.io';
  new NetworkAuthentication(stage, 'metrics-callers', {
    metadata,
    spec: { networks: [{ cidr: '0.0.0.0/0' }, { cidr: '::/0' }] },
  });
  new AuthorizationPolicy(stage, 'metrics', {
    metadata,
    spec: {
      targetRef: { group, kind: 'Server', name: 'controller' },
      requiredAuthenticationRefs: [{ group, kind: 'NetworkAuthentication', name: metadata.name }],
    },
  });
}

/** The chart has no value for the container that only keeps the gateway's pod. */
function limitSmallPods(stage: Stage): void {
  const quantities = (cpu: string | undefined, memory: string) => ({
    ...(cpu ? { cpu: Quantity.fromString(cpu) } : {}),
    memory: Quantity.fromString(memory),
  });
  new LimitRange(stage, 'limits', {
    metadata: { name: 'small-containers', namespace: name },
    spec: {
      limits: [
        {
          type: 'Container',
          default: quantities(undefined, '32Mi'),
          defaultRequest: quantities('1m', '4Mi'),
        },
      ],
    },
  });
}
