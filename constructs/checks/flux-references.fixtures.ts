import type { Manifest } from '../core/manifest.ts';
import { deployment, inDemo } from './fixtures/objects.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { fluxReferences } from './flux-references.ts';

function inFlux(apiVersion: string, kind: string, name: string, spec: object): Manifest {
  return { apiVersion, kind, metadata: { name, namespace: 'flux-system' }, spec };
}

function kustomization(name: string, spec: object = {}): Manifest {
  return inFlux('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', name, {
    path: `./dist/pro/prerequisites/${name}`,
    sourceRef: { kind: 'GitRepository', name: 'flux-system' },
    ...spec,
  });
}

function instance(path: string): Manifest {
  const sync = { kind: 'GitRepository', path };
  return inFlux('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', {
    components: ['source-controller'],
    sync,
  });
}

const sound = [instance('flux/pro')];
const charts = inFlux('source.toolkit.fluxcd.io/v1', 'HelmRepository', 'charts-longhorn-io', {});
const release = inFlux('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'longhorn', {
  chart: { spec: { sourceRef: { kind: 'HelmRepository', name: 'charts-longhorn-io' } } },
});
const health = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', namespace: 'demo' };
const objects = { apps: [deployment()] };

export const fluxReferencesFixtures: RuleFixtures = {
  rule: fluxReferences,
  good: {
    'stages, sources and health checks that exist': fixtureView({
      objects: { apps: [deployment(), release], ground: [inDemo('v1', 'ConfigMap', 'settings')] },
      flux: [
        ...sound,
        charts,
        kustomization('ground'),
        kustomization('apps', { dependsOn: [{ name: 'ground' }], healthChecks: [health] }),
      ],
    }),
  },
  bad: {
    'dependency on a Kustomization that does not exist': {
      view: fixtureView({
        objects,
        flux: [...sound, kustomization('apps', { dependsOn: [{ name: 'ground' }] })],
      }),
      finds: [
        {
          object: 'Kustomization/flux-system/apps',
          problem: /spec\.dependsOn\[0\]: there is no Kustomization ground in namespace flux-system/,
        },
      ],
    },
    'path that is no stage, so that the stage is never applied': {
      view: fixtureView({
        objects,
        flux: [...sound, kustomization('apps', { path: './dist/pro/prerequisites/app' })],
      }),
      finds: [
        {
          object: 'Kustomization/flux-system/apps',
          problem: /dist\/pro\/prerequisites\/app is no stage; did you mean dist\/pro\/prerequisites\/apps\?/,
        },
        { object: 'Stage/apps', problem: /no Kustomization applies dist\/pro\/prerequisites\/apps/ },
      ],
    },
    'release from a repository that does not exist': {
      view: fixtureView({ objects: { apps: [release] }, flux: [...sound, kustomization('apps')] }),
      finds: [
        {
          object: 'HelmRelease/flux-system/longhorn',
          problem: /spec\.chart\.spec\.sourceRef: there is no HelmRepository charts-longhorn-io/,
        },
      ],
    },
    'source that no FluxInstance makes': {
      view: fixtureView({ objects, flux: [kustomization('apps')] }),
      finds: [
        {
          object: 'Kustomization/flux-system/apps',
          problem: /spec\.sourceRef: there is no GitRepository flux-system/,
        },
      ],
    },
    'health of a workload that never comes': {
      view: fixtureView({
        objects,
        flux: [...sound, kustomization('apps', { healthChecks: [{ ...health, name: 'wbe' }] })],
      }),
      finds: [
        {
          object: 'Kustomization/flux-system/apps',
          problem: /healthChecks\[0\]: there is no Deployment wbe in namespace demo; did you mean web\?/,
        },
      ],
    },
    'FluxInstance that reads the folder of another cluster': {
      view: fixtureView({ objects, flux: [instance('flux/studio'), kustomization('apps')] }),
      finds: [
        {
          object: 'FluxInstance/flux-system/flux',
          problem: /spec\.sync\.path is flux\/studio, but this cluster's Kustomizations are in flux\/pro/,
        },
      ],
    },
  },
};
