import functions from '../../imports/manifests/lambda.knative.io/lambdafunctions.json' with { type: 'json' };
import { labels as apiLabels } from '../../lambda/api/index.ts';
import { metricsPort } from '../../lambda/operator/desired/environment.ts';
import type { Bucket } from '../core/bucket.ts';
import type { Capability } from '../core/capability.ts';
import { Component } from '../core/component.ts';
import { contentHash } from '../core/content-hash.ts';
import { define } from '../core/custom-resource-definition.ts';
import { CustomResources } from '../core/custom-resources.ts';
import type { External } from '../core/external.ts';
import { ConfigMap, Deployment } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { RabbitMqCluster } from '../core/rabbitmq-cluster.ts';
import { dockerConfigKey, type Registry } from '../core/registry.ts';
import type { Serving } from '../core/serving.ts';
import type { Stage } from '../core/stage.ts';
import type { Traces } from '../core/traces.ts';
import { addAccess } from './operator-access.ts';
import { operatorPod, operatorPort } from './operator-pod.ts';
import { operatorSettings } from './operator-settings.ts';

export interface LambdaOperatorProps {
  /** Pods; one of them leads. */
  readonly replicas: number;
  readonly apiServer: External;
  /** Git hosts, package indexes and the registry of the runtimes' images. */
  readonly internet: External;
  /** Runs what is built. */
  readonly serving: Serving;
  /** Has the zips. */
  readonly bucket: Bucket;
  /** Keeps the images that are built. */
  readonly registry: Registry;
  /** Keeps events for triggers; without it functions are called over HTTP alone. */
  readonly events?: { readonly rabbitmq: RabbitMqCluster; readonly brokers: CustomResources };
  readonly traces?: Traces;
  /** The namespace whose functions may build here. */
  readonly functions: OwnedNamespace;
  /** Whose functions it looks after, with rights in these namespaces and nowhere else. Default: all, by a ClusterRole. */
  readonly namespaces?: readonly OwnedNamespace[];
}

const name = 'lambda-operator';
const labels = { 'app.kubernetes.io/name': name };
const builds = { [apiLabels.component]: 'build' };

/** Turns LambdaFunctions into images, Knative Services and Triggers. */
export class LambdaOperator extends Component {
  /** LambdaFunctions. */
  readonly lambdaFunctions: CustomResources;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: LambdaOperatorProps) {
    super(layer, name, calledBy(props));
    const namespace = this.namespace(name);
    const stage = this.stage(name, { takes: [...this.takes, ...usedBy(props)] });
    define(stage, functions);
    addAccess(stage, name, props.namespaces);
    this.addOperator(stage, namespace, props);
    this.allow(namespace, props);
    this.lambdaFunctions = new CustomResources(stage, 'lambda.knative.io');
    this.metrics = [
      new Metrics(stage, { job: name, namespace: name, labels, port: operatorPort }),
      new Metrics(stage, {
        job: 'functions',
        namespace: props.functions.name,
        labels: { [apiLabels.component]: 'service' },
        port: metricsPort,
      }),
    ];
  }

  private addOperator(stage: Stage, namespace: OwnedNamespace, props: LambdaOperatorProps): void {
    const { bucket, registry, events, functions: builders } = props;
    const { accessKey, secretKey } = bucket.keys;
    bucket.secret.in(builders, [accessKey, secretKey]);
    registry.push.in(builders, [dockerConfigKey]);
    const settings = operatorSettings({ ...props, name, cluster: this.cluster, rabbitmq: events?.rabbitmq });
    const data = { 'settings.json': `${JSON.stringify(settings, null, 2)}\n` };
    new ConfigMap(stage, 'settings', { metadata: { name, namespace: name }, data });
    new Deployment(stage, 'operator', {
      metadata: { name, namespace: name, labels },
      spec: {
        replicas: props.replicas,
        selector: { matchLabels: labels },
        template: {
          // Settings are read at the start: other ones are other pods.
          metadata: { labels, annotations: { 'homelab.local/settings': contentHash(data) } },
          spec: operatorPod({
            name,
            ...(props.traces ? { tracesUrl: props.traces.http.url() } : {}),
            store: { secret: bucket.secret.in(namespace, [accessKey, secretKey]), accessKey, secretKey },
            registry: { secret: registry.push.in(namespace, [dockerConfigKey]), key: dockerConfigKey },
          }),
        },
      },
    });
  }

  /** Builds run beside their functions: what they fetch and push they reach from there. */
  private allow(namespace: OwnedNamespace, props: LambdaOperatorProps): void {
    const { apiServer, internet, bucket, registry, traces, functions: builders } = props;
    this.callFrom(apiServer, namespace, labels);
    for (const capability of [internet, bucket, registry]) {
      this.callFrom(capability, namespace, labels);
      this.callFrom(capability, builders, builds);
    }
    if (traces) this.callFrom(traces, namespace, labels);
  }
}

/** What its pods and those of builds connect to. */
function calledBy({ apiServer, internet, bucket, registry, traces }: LambdaOperatorProps): object {
  return { apiServer, internet, bucket, registry, ...(traces ? { traces } : {}) };
}

/** What must be there for the objects that it makes, and what only those connect to. */
function usedBy({ serving, events }: LambdaOperatorProps): readonly Capability[] {
  return [serving, ...(events ? [events.rabbitmq, events.brokers] : [])];
}
