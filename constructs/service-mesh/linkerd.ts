import type { LinkerdCrdsValues } from '../../imports/charts/linkerd-crds.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import type { Issuer } from '../core/issuer.ts';
import type { Layer } from '../core/layer.ts';
import { Mesh, type MeshProps, meshReason } from '../core/mesh.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';
import { installControlPlane } from './control-plane.ts';
import { addPodAdmission } from './pod-admission.ts';
import { injectedContainers, opaquePorts, proxyAdminPort } from './proxy.ts';
import { establishTrust } from './trust.ts';
import { addWebhookCertificates } from './webhook-certificates.ts';

export interface LinkerdProps {
  readonly apiServer: External;
  /** Signs the webhooks' certificates, and the mesh's own until there is a root over the fleet. */
  readonly issuer: Issuer;
  /** PEM certificates of the root over the fleet; undefined until the owner has made it. */
  readonly trustAnchors: string | undefined;
  /** Pods of each part of the control plane; more than one need as many nodes. */
  readonly replicas: number;
  /** Ranges of this cluster's pods and Services. */
  readonly clusterNetworks: readonly string[];
}

const componentLabel = 'linkerd.io/control-plane-component';
/** Label that the injector gives every pod with a proxy. */
const meshedPods = { 'linkerd.io/control-plane-ns': 'linkerd' };
const destination = { [componentLabel]: 'destination' };
const identity = { [componentLabel]: 'identity' };
const injector = { [componentLabel]: 'proxy-injector' };

/** A proxy beside each pod of the namespaces that join: mTLS between them, and who may call whom. */
export class Linkerd extends Component {
  readonly mesh: Mesh;

  constructor(layer: Layer, props: LinkerdProps) {
    super(layer, 'linkerd', props);
    const namespace = this.namespace('linkerd', { podSecurityReason: meshReason });
    const definitions = this.stage('linkerd-crds', { takes: [] });
    defineCustomResources(definitions, namespace);
    const certificates = this.stage('linkerd-identity', { takes: [props.issuer] });
    const trust = establishTrust(certificates, {
      namespace,
      issuer: props.issuer,
      anchors: props.trustAnchors,
    });
    addWebhookCertificates(certificates, namespace, props.issuer);
    const stage = this.stage('linkerd', { takes: [props.apiServer], after: [definitions, certificates] });
    installControlPlane(stage, { ...props, namespace, trust });
    addPodAdmission(stage);
    this.openWebhooks(namespace);
    this.mesh = new Mesh(stage, meshProps(namespace, trust.isShared));
    this.cluster.mesh = this.mesh;
  }

  /** The control plane's own, and of the proxies of every namespace that has joined so far. */
  get metrics(): readonly Metrics[] {
    const stage = this.mesh.provider as Stage;
    const control = [
      ['linkerd-destination', destination, 9996],
      ['linkerd-sp-validator', destination, 9997],
      ['linkerd-policy', destination, 9990],
      ['linkerd-identity', identity, 9990],
      ['linkerd-proxy-injector', injector, 9995],
    ] as const;
    const proxies = ['linkerd', ...this.mesh.members.keys()];
    return [
      ...control.map(
        ([job, labels, port]) => new Metrics(stage, { job, namespace: 'linkerd', labels, port }),
      ),
      ...proxies.map((namespace) => {
        const job = `linkerd-proxy-${namespace}`;
        return new Metrics(stage, { job, namespace, labels: meshedPods, port: proxyAdminPort });
      }),
    ];
  }

  private openWebhooks(namespace: OwnedNamespace): void {
    this.allowWithin(namespace);
    this.allowFromApiServer(namespace, injector, [{ port: 8443 }]);
    this.allowFromApiServer(namespace, destination, [{ port: 8443 }, { port: 9443 }]);
  }
}

/** The routes of the Gateway API are among what the policy controller watches; no other component brings them. */
function defineCustomResources(stage: Stage, namespace: OwnedNamespace): void {
  const routes = ['GRPCRoute', 'HTTPRoute', 'TCPRoute', 'TLSRoute'];
  release<LinkerdCrdsValues>(stage, {
    chart: charts.linkerdCrds,
    namespace,
    values: { installGatewayAPI: true },
    brings: routes.map((kind) => `gateway.networking.k8s.io/${kind}`),
  });
}

function meshProps(controlPlane: OwnedNamespace, isShared: boolean): MeshProps {
  const serving = (service: string, labels: Readonly<Record<string, string>>, targetPort: number) => {
    return { service, pods: { namespace: controlPlane.name, labels }, targetPort };
  };
  return {
    controlPlane,
    services: [
      serving('linkerd-identity', identity, 8080),
      serving('linkerd-dst', destination, 8086),
      serving('linkerd-policy', destination, 8090),
    ],
    injected: injectedContainers(),
    podLabels: meshedPods,
    opaquePorts,
    isShared,
  };
}
