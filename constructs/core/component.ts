import { Construct } from 'constructs';
import { type Capability, capabilitiesIn } from './capability.ts';
import type { Cluster } from './cluster.ts';
import type { External } from './external.ts';
import type { FlowPort, Pods } from './flow.ts';
import type { Layer } from './layer.ts';
import { locate } from './located.ts';
import type { OwnedNamespace, OwnedNamespaceProps } from './owned-namespace.ts';
import { Stage, type StageProps } from './stage.ts';

type Labels = Readonly<Record<string, string>>;

/** One installed thing. The capabilities in its props are its edges; it knows nobody else. */
export abstract class Component extends Construct {
  readonly layer: Layer;
  readonly cluster: Cluster;
  readonly name: string;
  /** Capabilities found in the props. */
  readonly takes: readonly Capability[];
  readonly stages: Stage[] = [];
  readonly namespaces: OwnedNamespace[] = [];
  private readonly callers = new Map<Capability, Pods[]>();

  constructor(layer: Layer, name: string, props: object = {}) {
    super(layer, name);
    locate(this, true);
    this.layer = layer;
    this.cluster = layer.cluster;
    this.name = name;
    this.takes = [...new Set(capabilitiesIn(props))];
    this.cluster.components.push(this);
  }

  /** Pods that call what this component took; all pods of its namespaces unless `callFrom` narrows them. */
  callersOf(capability: Capability): readonly Pods[] {
    return (
      this.callers.get(capability) ?? this.namespaces.map(({ name }) => ({ namespace: name, labels: {} }))
    );
  }

  /** Called once, when every component is built: makes the objects that follow from what others asked for. */
  complete(): void {}

  /** One Flux Kustomization of this component, applied when everything it takes is ready. */
  protected stage(name: string, props: StageProps = {}): Stage {
    return new Stage(this, name, props);
  }

  /** A namespace that only this component's objects fill. */
  protected namespace(name: string, props: OwnedNamespaceProps = {}): OwnedNamespace {
    const namespace: OwnedNamespace = { ...props, name, owner: this };
    this.namespaces.push(namespace);
    this.cluster.namespaces.push(namespace);
    return namespace;
  }

  /** Narrows who calls a taken capability to some pods of a namespace. */
  protected callFrom(capability: Capability, namespace: OwnedNamespace, labels: Labels): void {
    const callers = this.callers.get(capability) ?? [];
    callers.push({ namespace: namespace.name, labels });
    this.callers.set(capability, callers);
  }

  /** Pods of a namespace may talk to each other; without ports on every port. */
  protected allowWithin(namespace: OwnedNamespace, ports: readonly FlowPort[] = []): void {
    const pods = { namespace: namespace.name, labels: {} };
    this.flow(pods, pods, ports, namespace.name, namespace.name);
  }

  /** The API server may call these pods: admission and conversion webhooks, aggregated APIs. */
  protected allowFromApiServer(namespace: OwnedNamespace, labels: Labels, ports: readonly FlowPort[]): void {
    const { apiServer, apiServerSources } = this.cluster;
    for (const addresses of apiServerSources) {
      this.flow(addresses, { namespace: namespace.name, labels }, ports, apiServer.name, this.name);
    }
  }

  /** Anybody may call these pods, from outside the cluster too. */
  protected allowFromAnywhere(namespace: OwnedNamespace, labels: Labels, ports: readonly FlowPort[]): void {
    this.flow({ cidr: '0.0.0.0/0' }, { namespace: namespace.name, labels }, ports, 'anywhere', this.name);
  }

  private flow(
    from: Pods | External['addresses'],
    to: Pods,
    ports: readonly FlowPort[],
    fromLabel: string,
    toLabel: string,
  ): void {
    this.cluster.flows.push({ from, to, ports, label: { from: fromLabel, to: toLabel }, declaredBy: this });
  }
}
