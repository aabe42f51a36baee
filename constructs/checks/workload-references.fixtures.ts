import { charts } from '../versions.ts';
import { deployment, inDemo } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { workloadReferences } from './workload-references.ts';

const spin = 'core.spinkube.dev/v1alpha1';
const account = inDemo('v1', 'ServiceAccount', 'web');
const releaseAccount = {
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name: 'stage-ollama', namespace: 'flux-system' },
};
const claim = inDemo('v1', 'PersistentVolumeClaim', 'data');
const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }];
const app = inDemo(spin, 'SpinApp', 'hello', { spec: { executor: 'shim' } });
const kustomization = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name: 'web', namespace: 'flux-system' },
  spec: { serviceAccountName: 'stage-web' },
};
const elsewhere = {
  ...inDemo(spin, 'SpinAppExecutor', 'shim'),
  metadata: { name: 'shim', namespace: 'spin-operator' },
};
const statefulSet = inDemo('apps/v1', 'StatefulSet', 'queue', { spec: { serviceName: 'queue' } });

export const workloadReferencesFixtures: RuleFixtures = {
  rule: workloadReferences,
  good: {
    'account and claim of the same namespace': fixtureView({
      objects: [account, claim, deployment({ serviceAccountName: 'web', volumes })],
    }),
    'default account': fixtureView({
      objects: [
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'demo' } },
        deployment({ serviceAccountName: 'default' }),
      ],
    }),
    'executor beside its app': fixtureView({ objects: [inDemo(spin, 'SpinAppExecutor', 'shim'), app] }),
  },
  bad: {
    'ServiceAccount that nobody makes': {
      view: fixtureView({ objects: [account, deployment({ serviceAccountName: 'wbe' })] }),
      finds: [
        {
          object: 'Deployment/demo/web',
          problem:
            /template\.spec\.serviceAccountName: .* ServiceAccount wbe in namespace demo; did you mean web\?/,
        },
      ],
    },
    'account that Flux should act as': {
      view: fixtureView({ flux: [kustomization] }),
      finds: [
        {
          object: 'Kustomization/flux-system/web',
          problem: /spec\.serviceAccountName: there is no ServiceAccount stage-web in namespace flux-system/,
        },
      ],
    },
    'claim that nobody makes': {
      view: fixtureView({ objects: [deployment({ volumes })] }),
      finds: [
        { object: 'Deployment/demo/web', problem: /claimName: there is no PersistentVolumeClaim data/ },
      ],
    },
    'claim in the values of a chart that stands in another namespace': {
      view: fixtureView({
        releases: [
          fixtureRelease(charts.ollama, { values: { persistentVolume: { existingClaim: 'data' } } }),
        ],
        objects: [claim],
        flux: [releaseAccount],
      }),
      finds: [
        {
          object: 'HelmRelease/flux-system/ollama',
          problem: /no PersistentVolumeClaim data in namespace ollama, only in demo/,
        },
      ],
    },
    'executor of another namespace': {
      view: fixtureView({ objects: [elsewhere, app] }),
      finds: [
        { object: 'SpinApp/demo/hello', problem: /spec\.executor: .* namespace demo, only in spin-operator/ },
      ],
    },
    'StatefulSet without its headless Service': {
      view: fixtureView({ objects: [statefulSet] }),
      finds: [{ object: 'StatefulSet/demo/queue', problem: /serviceName: there is no Service queue/ }],
    },
  },
};
