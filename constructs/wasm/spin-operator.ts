import type { SpinOperatorValues } from '../../imports/charts/spin-operator.ts';
import spinAppExecutors from '../../imports/manifests/core.spinkube.dev/spinappexecutors.json' with {
  type: 'json',
};
import spinApps from '../../imports/manifests/core.spinkube.dev/spinapps.json' with { type: 'json' };
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { define } from '../core/custom-resource-definition.ts';
import { CustomResources } from '../core/custom-resources.ts';
import type { External } from '../core/external.ts';
import type { Issuer } from '../core/issuer.ts';
import type { Layer } from '../core/layer.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';

export interface SpinOperatorProps {
  readonly apiServer: External;
  /** Shows that cert-manager signs: the chart has its webhook certificate made by an Issuer of its own. */
  readonly issuer: Issuer;
}

const webhookPort = 9443;
const manager = { 'app.kubernetes.io/name': 'spin-operator', 'control-plane': 'controller-manager' };

/** Runs Spin applications as Deployments and Services. */
export class SpinOperator extends Component {
  /** SpinApps and SpinAppExecutors. */
  readonly customResources: CustomResources;

  constructor(layer: Layer, props: SpinOperatorProps) {
    super(layer, 'spin-operator', props);
    const namespace = this.namespace('spin-operator');
    const definitions = this.stage('spin-operator-crds', { takes: [] });
    for (const definition of [spinAppExecutors, spinApps]) define(definitions, definition);
    const stage = this.stage('spin-operator', { after: [definitions] });
    install(stage, namespace);
    this.allowFromApiServer(namespace, manager, [{ port: webhookPort }]);
    this.customResources = new CustomResources(stage, spinApps.spec.group);
  }
}

function install(stage: Stage, namespace: OwnedNamespace): void {
  release<SpinOperatorValues>(stage, {
    chart: charts.spinOperator,
    namespace,
    values: {
      controllerManager: {
        manager: {
          containerSecurityContext: {
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'] },
            seccompProfile: { type: 'RuntimeDefault' },
          },
          resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } },
        },
      },
    },
    workloads: {
      'Deployment/spin-operator-controller-manager': {
        containers: {
          manager: {
            resources: 'controllerManager.manager.resources',
            securityContext: 'controllerManager.manager.containerSecurityContext',
            probes: ['liveness', 'readiness'],
          },
        },
      },
    },
  });
}
