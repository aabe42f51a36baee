import { forge } from '../../clusters/forge.ts';
import { charts } from '../versions.ts';
import { classReferences } from './class-references.ts';
import { clusterWide, deployment, inDemo } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';

function claim(storageClassName: string) {
  return inDemo('v1', 'PersistentVolumeClaim', 'data', { spec: { storageClassName } });
}

const ingress = inDemo('networking.k8s.io/v1', 'Ingress', 'web', { spec: { ingressClassName: 'traefik' } });
const shim = clusterWide('runtime.spinkube.dev/v1alpha1', 'Shim', 'spin-v2', {
  spec: { runtimeClass: { name: 'wasmtime-spin-v2', handler: 'spin-v2' } },
});
const executor = inDemo('core.spinkube.dev/v1alpha1', 'SpinAppExecutor', 'shim', {
  spec: { createDeployment: true, deploymentConfig: { runtimeClassName: 'wasmtime-spin-v2' } },
});
const coroot = inDemo('coroot.com/v1', 'Coroot', 'coroot', { spec: { storage: { className: 'longhorn' } } });

export const classReferencesFixtures: RuleFixtures = {
  rule: classReferences,
  good: {
    'StorageClass that kind brings': fixtureView({ objects: [claim('standard')] }),
    'StorageClass that Longhorn makes': fixtureView({
      spec: forge,
      releases: [fixtureRelease(charts.longhorn)],
      objects: [claim('longhorn'), coroot],
    }),
    'IngressClass of a chart': fixtureView({
      releases: [fixtureRelease(charts.traefik)],
      objects: [ingress],
    }),
    'RuntimeClass that the shim of the same cluster makes': fixtureView({ objects: [shim, executor] }),
    'claim without a class': fixtureView({ objects: [claim('')] }),
  },
  bad: {
    'StorageClass of another engine': {
      view: fixtureView({ spec: forge, objects: [claim('standard')] }),
      finds: [
        {
          object: 'PersistentVolumeClaim/demo/data',
          problem: /spec\.storageClassName: there is no StorageClass standard/,
        },
      ],
    },
    'StorageClass in a custom resource without the component that makes it': {
      view: fixtureView({ objects: [coroot] }),
      finds: [
        {
          object: 'Coroot/demo/coroot',
          problem: /spec\.storage\.className: there is no StorageClass longhorn; there is standard/,
        },
      ],
    },
    'StorageClass in the values of a chart': {
      view: fixtureView({
        releases: [
          fixtureRelease(charts.ollama, { values: { persistentVolume: { storageClass: 'longhorn' } } }),
        ],
      }),
      finds: [
        {
          object: 'HelmRelease/flux-system/ollama',
          problem: /spec\.values\.persistentVolume\.storageClass: there is no StorageClass longhorn/,
        },
      ],
    },
    'IngressClass without its controller': {
      view: fixtureView({ objects: [ingress] }),
      finds: [{ object: 'Ingress/demo/web', problem: /there is no IngressClass traefik/ }],
    },
    'RuntimeClass without its shim': {
      view: fixtureView({ objects: [executor] }),
      finds: [
        {
          object: 'SpinAppExecutor/demo/shim',
          problem: /runtimeClassName: there is no RuntimeClass wasmtime-/,
        },
      ],
    },
    'mistyped PriorityClass': {
      view: fixtureView({ objects: [deployment({ priorityClassName: 'system-node-critcal' })] }),
      finds: [{ object: 'Deployment/demo/web', problem: /did you mean system-node-critical\?/ }],
    },
  },
};
