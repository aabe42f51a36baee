import type { KnativeOperatorValues } from '../../imports/charts/knative-operator.ts';
import { release } from '../core/chart-release.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';

/** Labels of the pods that the API server asks about KnativeServing and KnativeEventing. */
export const operatorWebhook = { role: 'operator-webhook' } as const;

const hardened = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

/** Installs the operator; its CRDs come with the chart. */
export function installOperator(stage: Stage, namespace: OwnedNamespace): void {
  release<KnativeOperatorValues>(stage, {
    chart: charts.knativeOperator,
    namespace,
    values: {
      knative_operator: {
        // What Knative 1.23 is built for; the chart's own default would hide from every operand that a cluster is too old.
        kubernetes_min_version: 'v1.34.0',
        knative_operator: {
          containerSecurityContext: hardened,
          resources: { requests: { cpu: '5m', memory: '128Mi' }, limits: { memory: '512Mi' } },
        },
        operator_webhook: {
          containerSecurityContext: hardened,
          resources: { requests: { cpu: '5m', memory: '64Mi' }, limits: { memory: '256Mi' } },
        },
      },
    },
    workloads: {
      'Deployment/knative-operator': { containers: { 'knative-operator': landing('knative_operator') } },
      'Deployment/operator-webhook': { containers: { 'operator-webhook': landing('operator_webhook') } },
    },
  });
}

function landing(part: 'knative_operator' | 'operator_webhook') {
  return {
    resources: `knative_operator.${part}.resources`,
    securityContext: `knative_operator.${part}.containerSecurityContext`,
    noProbes: 'The chart offers no value for them; it leads by a lease and is restarted when it exits.',
  };
}
