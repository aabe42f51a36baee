import { KnativeEventing } from '../../imports/crds/operator.knative.dev/knative-eventing.ts';
import { KnativeServing } from '../../imports/crds/operator.knative.dev/knative-serving.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import { Eventing } from '../core/eventing.ts';
import type { External } from '../core/external.ts';
import type { Ingress } from '../core/ingress.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { Serving } from '../core/serving.ts';
import type { Stage } from '../core/stage.ts';
import type { Traces } from '../core/traces.ts';
import { knative } from '../versions.ts';
import { eventingSpec } from './knative-eventing.ts';
import {
  eventingAccount,
  eventingJobs,
  eventingWebhook,
  eventingWorkloads,
} from './knative-eventing-workloads.ts';
import { eventingKinds, servingKinds } from './knative-kinds.ts';
import { installOperator, operatorWebhook } from './knative-operator.ts';
import { servingSpec } from './knative-serving.ts';
import { controlPlane, dataPlane, servingJobs, servingWorkloads } from './knative-serving-workloads.ts';
import { systemManifest } from './system-workload.ts';

export interface KnativeProps {
  /** Pods of each part of the control plane and of the gateway; two outlive a node. */
  readonly replicas: number;
  /** The cluster serves CPU figures to HorizontalPodAutoscalers, as k3s does by itself. */
  readonly hasMetricsServer: boolean;
  /** Hosts of registries from which only digests are pulled. */
  readonly plainRegistries: readonly string[];
  readonly apiServer: External;
  /** Registries whose tags Serving resolves to digests. */
  readonly internet: External;
  /** The edge of the cluster: every public function is one label below its host `lambda`. */
  readonly ingress: Ingress;
  /** Where one request in ten is traced. */
  readonly traces?: Traces;
}

/** Port of every webhook's pod. */
const webhookPort = 8443;
/** Port on which every part serves metrics. */
const metricsPort = 9090;
/** Of a Broker's events too: what one attempt may take. */
const maxTimeoutSeconds = 900;

/** Knative: Serving behind the cluster's one edge, and Eventing, both by the operator. */
export class Knative extends Component {
  readonly serving: Serving;
  readonly eventing: Eventing;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: KnativeProps) {
    super(layer, 'knative', props);
    const { apiServer, internet, ingress, traces } = props;
    const operator = this.namespace('knative-operator');
    const serving = this.namespace('knative-serving');
    const eventing = this.namespace('knative-eventing');
    const installed = this.stage('knative-operator', { takes: [apiServer] });
    installOperator(installed, operator);
    this.allowFromApiServer(operator, operatorWebhook, [{ port: webhookPort }]);
    const tracing = traces ? [traces] : [];
    const timeout = '10m';
    const servingStage = this.stage('knative-serving', {
      takes: [apiServer, internet, ingress, ...tracing],
      timeout,
      brings: servingKinds,
    });
    const eventingStage = this.stage('knative-eventing', {
      takes: [apiServer, ...tracing],
      timeout,
      brings: eventingKinds,
    });
    this.connect(props, operator, serving, eventing);
    this.serving = this.serve(servingStage, serving, props);
    this.eventing = this.event(eventingStage, eventing, props);
    this.metrics = [
      ...servingMetrics(servingStage, serving),
      ...eventingMetrics(eventingStage, eventing),
      new Metrics(installed, {
        job: 'knative-operator',
        namespace: operator.name,
        labels: { name: 'knative-operator' },
        port: metricsPort,
      }),
    ];
  }

  private serve(stage: Stage, namespace: OwnedNamespace, props: KnativeProps): Serving {
    const { ingress } = props;
    const system = { namespace: namespace.name };
    const kourier = (service: string, targetPort: number): Endpoint =>
      new Endpoint(stage, { ...system, service, port: 80, targetPort, labels: dataPlane.gateway });
    const domain = ingress.publishBelow(stage, 'lambda', kourier('kourier', 8080));
    new KnativeServing(stage, 'knative-serving', {
      metadata: { name: 'knative-serving', namespace: namespace.name },
      spec: servingSpec({ ...props, domain, maxTimeoutSeconds }),
    });
    for (const workload of [...servingWorkloads(props), ...servingJobs().map(versioned)]) {
      stage.willMake('knative-serving', systemManifest(workload, namespace.name));
    }
    const sidecar = [{ port: 8012 }, { port: 8013 }];
    return new Serving(stage, {
      domain,
      port: ingress.port,
      gateway: kourier('kourier-internal', 8081),
      callers: [
        { pods: { ...system, labels: dataPlane.gateway }, ports: sidecar },
        { pods: { ...system, labels: dataPlane.activator }, ports: sidecar },
        { pods: { ...system, labels: dataPlane.autoscaler }, ports: [{ port: metricsPort }] },
      ],
      maxTimeoutSeconds,
    });
  }

  private event(stage: Stage, namespace: OwnedNamespace, props: KnativeProps): Eventing {
    new KnativeEventing(stage, 'knative-eventing', {
      metadata: { name: 'knative-eventing', namespace: namespace.name },
      spec: eventingSpec(props),
    });
    for (const workload of [...eventingWorkloads(props), ...eventingJobs().map(versioned)]) {
      stage.willMake('knative-eventing', systemManifest(workload, namespace.name));
    }
    return new Eventing(stage, { namespace, controllerAccount: eventingAccount });
  }

  private connect(
    props: KnativeProps,
    operator: OwnedNamespace,
    serving: OwnedNamespace,
    eventing: OwnedNamespace,
  ): void {
    const { apiServer, internet, traces } = props;
    const { controller, webhook } = controlPlane;
    const ofServing = [...Object.values(controlPlane), ...servingJobs().map(({ labels }) => labels)];
    const ofEventing = [...eventingWorkloads(props), ...eventingJobs()].map(({ labels }) => labels);
    for (const capability of [apiServer, ...(traces ? [traces] : [])]) {
      for (const labels of ofServing) this.callFrom(capability, serving, labels);
      for (const labels of ofEventing) this.callFrom(capability, eventing, labels);
    }
    this.callFrom(apiServer, operator, {});
    this.callFrom(internet, serving, controller);
    this.allowFromApiServer(serving, webhook, [{ port: webhookPort }]);
    this.allowFromApiServer(eventing, eventingWebhook, [{ port: webhookPort }]);
    // Activator (8012, 8013), autoscaler (8080), gateway and its probes (8081, 8090, 9443), Kourier's controller.
    const ports = [8012, 8013, 8080, 8081, 8090, 9443, 18000].map((port) => ({ port }));
    this.allowWithin(serving, ports);
  }
}

/** The operator adds the release to the names of its Jobs. */
function versioned<Workload extends { readonly name: string }>(workload: Workload): Workload {
  return { ...workload, name: `${workload.name}${knative.version}` };
}

function servingMetrics(stage: Stage, { name: namespace }: OwnedNamespace): readonly Metrics[] {
  const parts = Object.entries(controlPlane).map(
    ([part, labels]) =>
      new Metrics(stage, { job: `knative-serving-${part}`, namespace, labels, port: metricsPort }),
  );
  const gateway = new Metrics(stage, {
    job: 'kourier-gateway',
    namespace,
    labels: dataPlane.gateway,
    port: 9000,
    path: '/stats/prometheus',
  });
  return [...parts, gateway];
}

function eventingMetrics(stage: Stage, { name: namespace }: OwnedNamespace): readonly Metrics[] {
  return ['eventing-controller', 'eventing-webhook'].map(
    (app) => new Metrics(stage, { job: `knative-${app}`, namespace, labels: { app }, port: metricsPort }),
  );
}
