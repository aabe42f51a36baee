import { Capability } from './capability.ts';
import type { Component } from './component.ts';
import type { Endpoint } from './endpoint.ts';
import type { FlowPort, Pods } from './flow.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

export interface ServingProps {
  /** Domain of public names: `<service>-<namespace>` is one label below it. */
  readonly domain: string;
  /** Port on which clients reach HTTPS. */
  readonly port: number;
  /** Where pods of the cluster call Services by their internal names. */
  readonly gateway: Endpoint;
  /** Pods that call those of a Service, with the ports of the sidecar that they call. */
  readonly callers: readonly { readonly pods: Pods; readonly ports: readonly FlowPort[] }[];
  /** Longest timeout that a Service may ask for, in seconds. */
  readonly maxTimeoutSeconds: number;
}

/** Knative Serving: runs HTTP containers that scale to zero and back. */
export class Serving extends Capability {
  readonly domain: string;
  readonly port: number;
  readonly gateway: Endpoint;
  readonly maxTimeoutSeconds: number;
  private readonly callers: ServingProps['callers'];

  constructor(provider: Stage, props: ServingProps) {
    super(provider);
    this.domain = props.domain;
    this.port = props.port;
    this.gateway = props.gateway;
    this.maxTimeoutSeconds = props.maxTimeoutSeconds;
    this.callers = props.callers;
  }

  override reaches(): readonly Endpoint[] {
    return [this.gateway];
  }

  /** Where clients outside the cluster find a Service. */
  url(service: string, namespace: string): string {
    const port = this.port === 443 ? '' : `:${this.port}`;
    return `https://${service}-${namespace}.${this.domain}${port}`;
  }

  /** Where pods of the cluster find a Service; the name leads to the gateway. */
  internalUrl(service: string, namespace: string): string {
    return `http://${service}.${namespace}.svc.cluster.local`;
  }

  /** Lets the data plane reach the Services of a namespace; `component` is whose they are. */
  admit(namespace: OwnedNamespace, component: Component): void {
    for (const { pods, ports } of this.callers) {
      component.cluster.flows.push({
        from: pods,
        to: { namespace: namespace.name, labels: {} },
        ports,
        label: { from: 'serving', to: namespace.name },
        declaredBy: component,
      });
    }
  }
}
