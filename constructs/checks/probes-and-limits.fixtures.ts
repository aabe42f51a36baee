import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { asks, soundContainer, workload } from './fixtures/workloads.ts';
import { probesAndLimits } from './probes-and-limits.ts';

const resources = { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } };

function corootOperator(noProbes?: string) {
  return fixtureRelease(charts.corootOperator, {
    values: { resources },
    workloads: {
      'Deployment/coroot-operator': { containers: { operator: { resources: 'resources', noProbes } } },
    },
  });
}

const object = 'Deployment/example/app';

export const probesAndLimitsFixtures: RuleFixtures = {
  rule: probesAndLimits,
  good: {
    'container with all of it': fixtureView({ objects: [workload()] }),
    'limits that are the requests': fixtureView({
      objects: [workload({ container: { resources: { limits: { cpu: '1', memory: '1Gi' } } } })],
    }),
    'chart without probes and a reason': fixtureView({
      releases: [corootOperator('The chart offers none.')],
    }),
    'job without probes': fixtureView({
      objects: [workload({ kind: 'Job', container: { readinessProbe: undefined } })],
    }),
  },
  bad: {
    'no requests': {
      view: fixtureView({
        objects: [workload({ container: { resources: { limits: { memory: '64Mi' } } } })],
      }),
      finds: [{ object, problem: /containers\[app\]\.resources\.requests\.cpu is not set/ }],
    },
    'no memory limit': {
      view: fixtureView({
        objects: [workload({ container: { resources: { requests: { cpu: '1', memory: '64Mi' } } } })],
      }),
      finds: [{ object, problem: /containers\[app\]\.resources\.limits\.memory is not set/ }],
    },
    'no probes': {
      view: fixtureView({ objects: [workload({ container: { readinessProbe: undefined } })] }),
      finds: [{ object, problem: /containers\[app\] has no readiness or liveness probe/ }],
    },
    'chart without probes and without a reason': {
      view: fixtureView({ releases: [corootOperator()] }),
      finds: [
        {
          object: 'HelmRelease/flux-system/coroot-operator',
          problem: /Deployment\/coroot-operator\/coroot-operator containers\[operator\] has no readiness/,
        },
      ],
    },
    'init container without requests': {
      view: fixtureView({
        objects: [
          workload({
            pod: {
              containers: [{ ...soundContainer, ...asks('1', '1Gi') }],
              initContainers: [{ name: 'copy' }],
            },
          }),
        ],
      }),
      finds: [
        { object, problem: /initContainers\[copy\]\.resources\.requests\.cpu is not set/ },
        { object, problem: /initContainers\[copy\]\.resources\.requests\.memory is not set/ },
      ],
    },
  },
};
