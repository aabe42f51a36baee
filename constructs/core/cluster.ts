import { App } from 'cdk8s';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Component } from './component.ts';
import { External } from './external.ts';
import type { Addresses, Flow } from './flow.ts';
import type { Foundation } from './foundation.ts';
import { Layer, type LayerName } from './layer.ts';
import type { Mesh } from './mesh.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { SealedCredential } from './sealed-credential.ts';
import type { Stage } from './stage.ts';

/** Port on which every node of kind and k3s serves the Kubernetes API. */
const apiServerPort = 6443;

/** Address ranges that are nobody's on the internet; traffic to them is never `internet`. */
const privateRanges = ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'];

/** One cluster while it is built: an App of its own, thrown away after rendering. */
export class Cluster extends App {
  readonly spec: ClusterSpec;
  readonly fleet: FleetSpec;
  readonly layers: Layer[] = [];
  readonly components: Component[] = [];
  readonly stages: Stage[] = [];
  readonly namespaces: OwnedNamespace[] = [];
  readonly flows: Flow[] = [];
  /** What only the owner of the homelab can give, sealed or not. */
  readonly credentials: SealedCredential[] = [];
  /** Set by the component that creates the namespaces. */
  foundation: Foundation | undefined;
  /** Set by the component that brings the service mesh. */
  mesh: Mesh | undefined;
  /** The Kubernetes API: its addresses are the nodes'. */
  readonly apiServer: External;
  /** From where the API server calls pods: through the overlay of k3s it has an address in the pods' range. */
  readonly apiServerSources: readonly Addresses[];
  /** HTTPS to public addresses. */
  readonly internet: External;
  /** Where the nodes answer themselves: kubelet, host ports. */
  readonly nodes: External;

  constructor(spec: ClusterSpec, fleet: FleetSpec) {
    super();
    this.spec = spec;
    this.fleet = fleet;
    const nodes = { cidr: spec.network.nodeCidr };
    this.apiServerSources = spec.engine === 'k3s' ? [nodes, { cidr: spec.network.podCidr }] : [nodes];
    this.apiServer = new External('api-server', nodes, [{ port: apiServerPort }]);
    this.nodes = new External('nodes', nodes, []);
    this.internet = new External('internet', { cidr: '0.0.0.0/0', except: privateRanges }, [{ port: 443 }]);
  }

  layer(name: LayerName): Layer {
    const layer = new Layer(this, name);
    this.layers.push(layer);
    return layer;
  }
}
