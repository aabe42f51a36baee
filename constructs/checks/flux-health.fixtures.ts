import { healthExpression } from '../core/health.ts';
import type { Manifest } from '../core/manifest.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { fluxHealth } from './flux-health.ts';

const certificate: Manifest = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'web', namespace: 'example' },
};
const judged = healthExpression(certificate);
const objects = { certificates: [certificate], app: [] };
const dependsOn = { app: ['certificates'] };

function kustomization(spec: Readonly<Record<string, unknown>>): Manifest {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'certificates', namespace: 'flux-system' },
    spec,
  };
}

const object = 'Kustomization/flux-system/certificates';
const { apiVersion, kind } = certificate;
const healthChecks = [{ apiVersion, kind, name: 'web', namespace: 'example' }];

export const fluxHealthFixtures: RuleFixtures = {
  rule: fluxHealth,
  good: {
    'stage that waits': fixtureView({
      objects,
      dependsOn,
      flux: [kustomization({ wait: true, healthCheckExprs: [judged] })],
    }),
    'stage that checks by name': fixtureView({
      objects,
      dependsOn,
      flux: [kustomization({ wait: false, healthChecks, healthCheckExprs: [judged] })],
    }),
    'last stage without waiting': fixtureView({
      objects: { certificates: [] },
      flux: [kustomization({ wait: false })],
    }),
  },
  bad: {
    'stage that others depend on and that waits for nothing': {
      view: fixtureView({
        objects,
        dependsOn,
        flux: [kustomization({ wait: false, healthCheckExprs: [judged] })],
      }),
      finds: [{ object, problem: /spec\.wait is not true .* and app depends on it/ }],
    },
    'custom kind without its expression': {
      view: fixtureView({ objects, dependsOn, flux: [kustomization({ wait: true })] }),
      finds: [{ object, problem: /has none for Certificate, which Flux would call ready at once/ }],
    },
    'custom kind with another expression': {
      view: fixtureView({
        objects,
        dependsOn,
        flux: [kustomization({ wait: true, healthCheckExprs: [{ apiVersion, kind, current: 'true' }] })],
      }),
      finds: [
        { object, problem: /of Certificate has current true, the table of health says status\.conditions/ },
      ],
    },
    'expression that does not parse': {
      view: fixtureView({
        flux: [
          kustomization({ wait: true, healthCheckExprs: [{ apiVersion, kind, current: 'status.ready ==' }] }),
        ],
      }),
      finds: [{ object, problem: /healthCheckExprs\[0\]\.current status\.ready ==: / }],
    },
    'expression over a name that Flux does not give': {
      view: fixtureView({
        flux: [
          kustomization({
            wait: true,
            healthCheckExprs: [{ apiVersion, kind, current: 'self.status.ready' }],
          }),
        ],
      }),
      finds: [{ object, problem: /self/ }],
    },
  },
};
