import type { TraefikValues } from '../../imports/charts/traefik.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import { Ingress } from '../core/ingress.ts';
import type { Issuer } from '../core/issuer.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';
import { traefikClientCertificates } from './traefik-client-certificates.ts';

export interface TraefikProps {
  /** Signs the certificate of every host. */
  readonly issuer: Issuer;
  readonly apiServer: External;
  /** Domain under which every host stands. */
  readonly domain: string;
  /** IPv4 address that clients call: what Ingress objects report. */
  readonly address: string;
  /** Ports of that address. */
  readonly ports: EdgePorts;
  /** NodePorts to which these lead. */
  readonly nodePorts: EdgePorts;
}

interface EdgePorts {
  readonly http: number;
  readonly https: number;
}

const className = 'traefik';
/** The chart's default; no Service leads to it. */
const metricsPort = 9100;

/** The edge of the cluster: terminates TLS and leads each host to its Service. */
export class Traefik extends Component {
  readonly ingress: Ingress;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: TraefikProps) {
    super(layer, 'traefik', props);
    const namespace = this.namespace('traefik');
    const stage = this.stage('traefik');
    this.install(stage, namespace, props);
    const labels = {
      'app.kubernetes.io/name': 'traefik',
      'app.kubernetes.io/instance': `${charts.traefik.name}-${namespace.name}`,
    };
    this.allowFromAnywhere(namespace, labels, [{ port: 8000 }, { port: 8443 }]);
    this.ingress = new Ingress(stage, {
      className,
      domain: props.domain,
      port: props.ports.https,
      issuer: props.issuer,
      pods: { namespace: namespace.name, labels },
      clientCertificates: traefikClientCertificates,
    });
    this.metrics = [
      new Metrics(stage, { job: 'traefik', namespace: namespace.name, labels, port: metricsPort }),
    ];
  }

  private install(stage: Stage, namespace: OwnedNamespace, props: TraefikProps): void {
    release<TraefikValues>(stage, {
      chart: charts.traefik,
      namespace,
      values: {
        global: { checkNewVersion: false, sendAnonymousUsage: false },
        api: { dashboard: false },
        core: { strictTLSOptions: true },
        ingressClass: { enabled: true, isDefaultClass: true, name: className },
        providers: {
          kubernetesIngress: {
            publishedService: { enabled: false },
            ingressEndpoint: { ip: props.address },
          },
        },
        service: { spec: { type: 'NodePort' } },
        ports: ports(props),
        resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '256Mi' } },
      },
      workloads: {
        'Deployment/traefik': {
          containers: {
            traefik: { resources: 'resources', hardened: true, probes: ['readiness', 'liveness'] },
          },
        },
      },
    });
  }
}

/** The chart redirects to the exposed port of `websecure`, so that one is the client's. */
function ports({ ports: { http, https }, nodePorts }: TraefikProps): NonNullable<TraefikValues['ports']> {
  const entryPoint = { to: 'websecure', scheme: 'https', permanent: true };
  return {
    web: { exposedPort: http, nodePort: nodePorts.http, http: { redirections: { entryPoint } } },
    websecure: { exposedPort: https, nodePort: nodePorts.https },
  };
}
