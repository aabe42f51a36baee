import { Certificate } from '../../imports/crds/cert-manager.io/certificate.ts';
import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { Pods } from './flow.ts';
import type { Issuer } from './issuer.ts';
import { Ingress as KubeIngress } from './kubernetes.ts';
import type { Stage } from './stage.ts';

export interface IngressProps {
  readonly className: string;
  /** Domain under which every host stands. */
  readonly domain: string;
  /** Port on which clients reach HTTPS. Default: 443. */
  readonly port?: number;
  readonly issuer: Issuer;
  /** The controller's pods: who will call the backends. */
  readonly pods: Pods;
}

/** The edge of a cluster: gives a Service an HTTPS host name below the cluster's domain. */
export class Ingress extends Capability {
  readonly className: string;
  readonly domain: string;
  readonly port: number;
  readonly issuer: Issuer;
  readonly pods: Pods;

  constructor(provider: Stage, props: IngressProps) {
    super(provider);
    this.className = props.className;
    this.domain = props.domain;
    this.port = props.port ?? 443;
    this.issuer = props.issuer;
    this.pods = props.pods;
  }

  /** Full host name for a short one. */
  host(name: string): string {
    return `${name}.${this.domain}`;
  }

  /** Where clients find what is published under a short name. */
  url(name: string): string {
    return `https://${this.host(name)}${this.port === 443 ? '' : `:${this.port}`}`;
  }

  /** Publishes `endpoint` at `url(name)` with a certificate of its own; returns the URL. */
  publish(stage: Stage, name: string, endpoint: Endpoint): string {
    const host = this.host(name);
    const secretName = `${name}-tls`;
    new Certificate(stage, `${name}-certificate`, {
      metadata: { name, namespace: endpoint.namespace },
      spec: {
        secretName,
        dnsNames: [host],
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: this.issuer.name },
      },
    });
    const backend = { service: { name: endpoint.service, port: { number: endpoint.port } } };
    new KubeIngress(stage, `${name}-ingress`, {
      metadata: { name, namespace: endpoint.namespace },
      spec: {
        ingressClassName: this.className,
        rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }],
        tls: [{ hosts: [host], secretName }],
      },
    });
    stage.component.cluster.flows.push({
      from: this.pods,
      to: endpoint.pods,
      ports: [{ port: endpoint.targetPort }],
      label: { from: 'ingress', to: endpoint.service },
      declaredBy: stage.component,
    });
    return this.url(name);
  }
}
