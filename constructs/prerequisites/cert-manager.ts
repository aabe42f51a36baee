import type { CertManagerValues } from '../../imports/charts/cert-manager.ts';
import { Certificate } from '../../imports/crds/cert-manager.io/certificate.ts';
import { ClusterIssuer } from '../../imports/crds/cert-manager.io/cluster-issuer.ts';
import { release, type WorkloadValues } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import { Issuer } from '../core/issuer.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics, type MetricsProps } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';

export interface CertManagerProps {
  readonly apiServer: External;
}

const webhook = {
  labels: { 'app.kubernetes.io/name': 'webhook', 'app.kubernetes.io/instance': 'cert-manager' },
  port: 10250,
};

/** What serves the state of all certificates. */
function controller({ name: namespace }: OwnedNamespace): MetricsProps {
  const labels = {
    'app.kubernetes.io/name': 'cert-manager',
    'app.kubernetes.io/instance': 'cert-manager',
    'app.kubernetes.io/component': 'controller',
  };
  return { job: 'cert-manager', namespace, labels, port: 9402 };
}

/** Where the values land. */
const workloads: Readonly<Record<string, WorkloadValues>> = {
  'Deployment/cert-manager': {
    containers: {
      'cert-manager-controller': { resources: 'resources', hardened: true, probes: ['liveness'] },
    },
  },
  'Deployment/cert-manager-cainjector': {
    containers: {
      'cert-manager-cainjector': {
        resources: 'cainjector.resources',
        hardened: true,
        noProbes: 'The chart offers none; it leads by a lease and is restarted when it exits.',
      },
    },
  },
  'Deployment/cert-manager-webhook': {
    containers: {
      'cert-manager-webhook': {
        resources: 'webhook.resources',
        hardened: true,
        probes: ['liveness', 'readiness'],
      },
    },
  },
  'Job/cert-manager-startupapicheck': {
    containers: {
      'cert-manager-startupapicheck': { resources: 'startupapicheck.resources', hardened: true },
    },
  },
};

/** X.509 certificates through custom resources, signed by a certificate authority of the homelab's own. */
export class CertManager extends Component {
  readonly issuer: Issuer;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: CertManagerProps) {
    super(layer, 'cert-manager', props);
    const namespace = this.namespace('cert-manager');
    const controllers = this.stage('cert-manager');
    this.install(controllers, namespace);
    this.allowFromApiServer(namespace, webhook.labels, [{ port: webhook.port }]);
    this.issuer = this.authority(namespace);
    this.metrics = [new Metrics(controllers, controller(namespace))];
  }

  private install(stage: Stage, namespace: OwnedNamespace): void {
    const resources = { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } };
    const small = { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } };
    release<CertManagerValues>(stage, {
      chart: charts.certManager,
      namespace,
      values: {
        crds: { enabled: true, keep: true },
        global: { leaderElection: { namespace: namespace.name } },
        resources,
        cainjector: { resources },
        webhook: { resources: small },
        startupapicheck: { resources: small },
      },
      moves: ['kube-system'],
      workloads,
    });
  }

  /** A self-signed root, kept in the namespace of cert-manager, and the ClusterIssuer that signs with it. */
  private authority(namespace: OwnedNamespace): Issuer {
    const stage = this.stage('cert-manager-issuers');
    const bootstrap = 'self-signed';
    const root = 'homelab-ca';
    new ClusterIssuer(stage, bootstrap, { metadata: { name: bootstrap }, spec: { selfSigned: {} } });
    new Certificate(stage, 'root', {
      metadata: { name: root, namespace: namespace.name },
      spec: {
        isCa: true,
        commonName: `${root} of ${this.cluster.spec.name}`,
        secretName: root,
        duration: '87600h',
        // Clients trust this key: a renewal must not replace it.
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' },
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: bootstrap },
      },
    });
    new ClusterIssuer(stage, root, { metadata: { name: root }, spec: { ca: { secretName: root } } });
    return new Issuer(stage, root);
  }
}
