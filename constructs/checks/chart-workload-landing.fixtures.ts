import type { WorkloadValues } from '../core/chart-release.ts';
import { charts } from '../versions.ts';
import { chartWorkloadLanding } from './chart-workload-landing.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';

function claiming(workloads: Readonly<Record<string, WorkloadValues>>) {
  const values = { resources: { requests: { memory: '64Mi' } }, webhook: { replicaCount: 2 } };
  return fixtureView({ releases: [fixtureRelease(charts.certManager, { values, workloads })] });
}

const object = 'HelmRelease/flux-system/cert-manager';
const containers = { 'cert-manager-controller': { resources: 'resources' } };

export const chartWorkloadLandingFixtures: RuleFixtures = {
  rule: chartWorkloadLanding,
  good: {
    'values that are set, for pods that exist': claiming({
      'Deployment/cert-manager': { containers },
      'Deployment/cert-manager-webhook': {
        replicas: 'webhook.replicaCount',
        tolerations: 'webhook.tolerations',
      },
    }),
    'workload that our values leave out': claiming({
      'Job/cert-manager-startupapicheck': { absent: true },
    }),
  },
  bad: {
    'workload that the chart does not render': {
      view: claiming({ 'Deployment/cert-manger': { containers } }),
      finds: [
        {
          object,
          problem: /renders no Deployment\/cert-manger; did you mean Deployment\/cert-manager\?/,
        },
      ],
    },
    'container that the workload does not have': {
      view: claiming({
        'Deployment/cert-manager': { containers: { controller: { resources: 'resources' } } },
      }),
      finds: [
        {
          object,
          problem: /Deployment\/cert-manager has no container controller; it has cert-manager-controller/,
        },
      ],
    },
    'values that nobody sets': {
      view: claiming({
        'Deployment/cert-manager': {
          replicas: 'replicaCount',
          containers: { 'cert-manager-controller': { resources: 'controller.resources' } },
        },
      }),
      finds: [
        { object, problem: /replicas of Deployment\/cert-manager .* values\.replicaCount, which is not set/ },
        {
          object,
          problem:
            /resources of Deployment\/cert-manager cert-manager-controller .* values\.controller\.resources/,
        },
      ],
    },
  },
};
