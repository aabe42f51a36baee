import type { SealedSecretsValues } from '../../imports/charts/sealed-secrets.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';

export interface SealedSecretsProps {
  readonly apiServer: External;
}

const name = 'sealed-secrets';
/** What kubeseal looks for when it is not told another name. */
const controller = 'sealed-secrets-controller';
const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name };

/** Opens what `homelab seal` sealed: a SealedSecret of git becomes a Secret of its cluster, and of no other. */
export class SealedSecrets extends Component {
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: SealedSecretsProps) {
    super(layer, name, props);
    const namespace = this.namespace(name);
    const stage = this.stage(name);
    install(stage, namespace);
    // `kubectl get --raw …/proxy/v1/cert.pem` and kubeseal ask through the API server.
    this.allowFromApiServer(namespace, labels, [{ port: 8080 }]);
    this.metrics = [new Metrics(stage, { job: name, namespace: name, labels, port: 8081 })];
  }
}

function install(stage: Stage, namespace: OwnedNamespace): void {
  release<SealedSecretsValues>(stage, {
    chart: charts.sealedSecrets,
    namespace,
    fullname: controller,
    values: {
      fullnameOverride: controller,
      // One key for each cluster, made before it and kept by its owner: a renewed one would be in no backup.
      keyrenewperiod: '0',
      resources: { requests: { cpu: '5m', memory: '32Mi' }, limits: { memory: '128Mi' } },
    },
    workloads: {
      [`Deployment/${controller}`]: {
        containers: {
          controller: { resources: 'resources', hardened: true, probes: ['liveness', 'readiness'] },
        },
      },
    },
  });
}
