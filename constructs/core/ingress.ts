import { Certificate } from '../../imports/crds/cert-manager.io/certificate.ts';
import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { Pods } from './flow.ts';
import type { Issuer } from './issuer.ts';
import { Ingress as KubeIngress } from './kubernetes.ts';
import type { Manifest } from './manifest.ts';
import type { Stage } from './stage.ts';

/** A path of a published host and who answers there. */
export interface IngressRoute {
  readonly path: string;
  readonly endpoint: Endpoint;
}

/** How a controller is told to let in clients with a certificate only. */
export interface ClientCertificates {
  /** The controller's own object, in the namespace of the authority's Secret. */
  readonly manifest: Manifest;
  /** Of every Ingress that it shall hold for. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** Asks for certificates that the authority in a Secret, under `ca.crt`, has signed. */
export type ClientCertificatesOf = (namespace: string, secretName: string) => ClientCertificates;

export interface IngressProps {
  readonly className: string;
  /** Domain under which every host stands. */
  readonly domain: string;
  /** Port on which clients reach HTTPS. Default: 443. */
  readonly port?: number;
  readonly issuer: Issuer;
  /** The controller's pods: who will call the backends. */
  readonly pods: Pods;
  /** Default: the controller cannot ask for certificates. */
  readonly clientCertificates?: ClientCertificatesOf;
}

/** The edge of a cluster: gives a Service an HTTPS host name below the cluster's domain. */
export class Ingress extends Capability {
  readonly className: string;
  readonly domain: string;
  readonly port: number;
  readonly issuer: Issuer;
  readonly pods: Pods;
  readonly clientCertificates: ClientCertificatesOf | undefined;

  constructor(provider: Stage, props: IngressProps) {
    super(provider);
    this.className = props.className;
    this.domain = props.domain;
    this.port = props.port ?? 443;
    this.issuer = props.issuer;
    this.pods = props.pods;
    this.clientCertificates = props.clientCertificates;
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
    this.expose(stage, name, this.host(name), [{ path: '/', endpoint }]);
    return this.url(name);
  }

  /** Publishes single paths at `host(name)`, nothing else; every endpoint in one namespace. */
  publishPaths(
    stage: Stage,
    name: string,
    routes: readonly IngressRoute[],
    annotations: Readonly<Record<string, string>> = {},
  ): void {
    this.expose(stage, name, this.host(name), routes, { pathType: 'Exact', annotations });
  }

  /** Publishes `endpoint` at every host one label below that of `name`, with one certificate; returns their domain. */
  publishBelow(stage: Stage, name: string, endpoint: Endpoint): string {
    this.expose(stage, name, `*.${this.host(name)}`, [{ path: '/', endpoint }]);
    return this.host(name);
  }

  private expose(
    stage: Stage,
    name: string,
    host: string,
    routes: readonly IngressRoute[],
    { pathType = 'Prefix', annotations }: ExposeOptions = {},
  ): void {
    const namespace = routes[0]?.endpoint.namespace;
    const secretName = `${name}-tls`;
    new Certificate(stage, `${name}-certificate`, {
      metadata: { name, namespace },
      spec: {
        secretName,
        dnsNames: [host],
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: this.issuer.name },
      },
    });
    const paths = routes.map(({ path, endpoint: { service, port } }) => {
      return { path, pathType, backend: { service: { name: service, port: { number: port } } } };
    });
    new KubeIngress(stage, `${name}-ingress`, {
      metadata: { name, namespace, ...(annotations ? { annotations } : {}) },
      spec: {
        ingressClassName: this.className,
        rules: [{ host, http: { paths } }],
        tls: [{ hosts: [host], secretName }],
      },
    });
    for (const { endpoint } of routes) this.allow(stage, endpoint);
  }

  private allow(stage: Stage, endpoint: Endpoint): void {
    stage.component.cluster.flows.push({
      from: this.pods,
      to: endpoint.pods,
      ports: [{ port: endpoint.targetPort }],
      label: { from: 'ingress', to: endpoint.service },
      declaredBy: stage.component,
    });
  }
}

interface ExposeOptions {
  readonly pathType?: 'Exact' | 'Prefix';
  readonly annotations?: Readonly<Record<string, string>>;
}
