import type { ClusterSpec, NetworkSpec, NodeSpec } from '../../clusters/define-cluster.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import type { Stage } from './stage.ts';

/** What acts on the objects of the API server. */
export type ControllerName = 'controller-manager' | 'scheduler' | 'kwok';

/** A cluster's literal fits, as a whole or spread. */
export interface ControlPlaneOptions {
  /** Minor version whose API and behaviour the binaries show. Default: their own. */
  readonly kubernetes?: ClusterSpec['kubernetes'];
  /** Decides how nodes are labelled. Default: kind. */
  readonly engine?: ClusterSpec['engine'];
  /** Ranges that the API server and the controller manager give from. Default: 10.244/16, 10.96/16, 30000 to 32767. */
  readonly network?: Pick<NetworkSpec, 'podCidr' | 'serviceCidr' | 'nodePorts'>;
  /** Nodes that kwok pretends to be. Default: none. */
  readonly nodes?: readonly NodeSpec[];
  /** CustomResourceDefinitions that are served before anything else starts. Default: none. */
  readonly crds?: readonly Manifest[];
  /** What runs beside etcd and the API server. Default: all. */
  readonly controllers?: readonly ControllerName[];
  /** What kwok does beside running nodes and pods. Default: nothing. */
  readonly stages?: readonly Stage[];
}

export type Settings = Required<ControlPlaneOptions>;

const defaultNetwork: Settings['network'] = {
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.96.0.0/16',
  nodePorts: { from: 30000, to: 32767 },
};

/** Options with what they leave out. */
export function settingsOf({
  kubernetes = '1.36',
  engine = 'kind',
  network = defaultNetwork,
  nodes = [],
  crds = [],
  controllers = ['controller-manager', 'scheduler', 'kwok'],
  stages = [],
}: ControlPlaneOptions): Settings {
  return { kubernetes, engine, network, nodes, crds, controllers, stages };
}
