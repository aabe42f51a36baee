import type { K8sgptOperatorValues } from '../../imports/charts/k8sgpt-operator.ts';
import { K8sGpt as K8sGptResource } from '../../imports/crds/core.k8sgpt.ai/k8s-gpt.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import type { Layer } from '../core/layer.ts';
import type { Llm } from '../core/llm.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts, images } from '../versions.ts';

export interface K8sGptProps {
  readonly apiServer: External;
  /** Explains what the analyzers find. */
  readonly llm: Llm;
}

const name = 'k8sgpt';
/** Where the engine answers the operator by gRPC. */
const enginePort = 8080;
/** Of the engine; those of the operator want a token. */
const metricsPort = 8081;
const engineLabels = { app: name };
const resources = { requests: { cpu: '50m', memory: '256Mi' }, limits: { memory: '512Mi' } };
const podSecurity = { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: 'RuntimeDefault' } };
const containerSecurity = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

/** Looks for faults in the cluster and writes each as a `Result` that a language model explains. */
export class K8sGpt extends Component {
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: K8sGptProps) {
    super(layer, name, props);
    const namespace = this.namespace(name);
    install(this.stage('k8sgpt-operator'), namespace);
    const engine = this.analyze(props.llm);
    this.metrics = [
      new Metrics(engine, { job: name, namespace: name, labels: engineLabels, port: metricsPort }),
    ];
    this.allowWithin(namespace, [{ port: enginePort }]);
  }

  private analyze(llm: Llm): Stage {
    const [repository, version] = images.k8sgpt.split(':');
    const engine = { apiVersion: 'apps/v1', kind: 'Deployment', name, namespace: name };
    const stage = this.stage(name, { takes: [llm], health: [engine] });
    new K8sGptResource(stage, name, {
      metadata: { name, namespace: name },
      spec: {
        ai: {
          enabled: true,
          backend: 'localai',
          baseUrl: llm.openAiUrl,
          model: llm.model,
          anonymized: true,
          maxTokens: '2048',
        },
        repository,
        version,
        noCache: false,
        analysis: { interval: '5m' },
        resources,
        securityContext: podSecurity,
        containerSecurityContext: containerSecurity,
      },
    });
    stage.willMake(name, engineWorkload, { [name]: 'The operator sets none and offers none.' });
    return stage;
  }
}

const engineWorkload = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: name },
  spec: {
    replicas: 1,
    template: {
      metadata: { labels: engineLabels },
      spec: {
        securityContext: podSecurity,
        containers: [{ name, image: images.k8sgpt, resources, securityContext: containerSecurity }],
      },
    },
  },
};

function install(stage: Stage, namespace: OwnedNamespace): void {
  const small = { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } };
  release<K8sgptOperatorValues>(stage, {
    chart: charts.k8sgptOperator,
    namespace,
    values: {
      controllerManager: {
        manager: { resources: { ...small, limits: { memory: '256Mi' } } },
        kubeRbacProxy: { resources: small },
        podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      },
    },
    workloads: {
      'Deployment/k8sgpt-operator-controller-manager': {
        podSecurityContext: 'controllerManager.podSecurityContext',
        containers: {
          manager: {
            resources: 'controllerManager.manager.resources',
            hardened: true,
            probes: ['liveness', 'readiness'],
          },
          'kube-rbac-proxy': {
            resources: 'controllerManager.kubeRbacProxy.resources',
            hardened: true,
            noProbes: 'The chart offers no value for them; only metrics pass through it.',
          },
        },
      },
    },
  });
}
