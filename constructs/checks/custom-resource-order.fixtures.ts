import type { Manifest } from '../core/manifest.ts';
import { charts } from '../versions.ts';
import { customResourceOrder } from './custom-resource-order.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';

const issuer: Manifest = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'ClusterIssuer',
  metadata: { name: 'self-signed' },
};
const app: Manifest = {
  apiVersion: 'core.spinkube.dev/v1alpha1',
  kind: 'SpinApp',
  metadata: { name: 'hello', namespace: 'apps' },
};
const appDefinition: Manifest = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'spinapps.core.spinkube.dev' },
  spec: { group: 'core.spinkube.dev', names: { kind: 'SpinApp' } },
};
const releases = [fixtureRelease(charts.certManager)];
const serving: Manifest = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'serving', namespace: 'serving' },
};
const service: Manifest = {
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: { name: 'hello', namespace: 'functions' },
};
const brings = { serving: ['serving.knative.dev/Service'] };

export const customResourceOrderFixtures: RuleFixtures = {
  rule: customResourceOrder,
  good: {
    'custom resource after the stage whose controller defines its kind': fixtureView({
      objects: { serving: [serving], functions: [service] },
      dependsOn: { functions: ['serving'] },
      brings,
    }),
    'custom resource after the chart of its CRD': fixtureView({
      releases,
      objects: { between: [], issuers: [issuer] },
      dependsOn: { issuers: ['between'], between: ['cert-manager'] },
    }),
    'custom resource beside its own CustomResourceDefinition': fixtureView({ objects: [appDefinition, app] }),
    'CRD that the values of a chart add': fixtureView({
      releases: [fixtureRelease(charts.tetragon, { brings: ['cilium.io/TracingPolicy'] })],
      objects: {
        policies: [{ apiVersion: 'cilium.io/v1alpha1', kind: 'TracingPolicy', metadata: { name: 'shells' } }],
      },
      dependsOn: { policies: ['tetragon'] },
    }),
  },
  bad: {
    'custom resource in the stage of the controller that defines its kind': {
      view: fixtureView({ objects: { serving: [serving, service] }, brings }),
      finds: [{ object: 'Service/functions/hello', problem: /together with the controller/ }],
    },
    'custom resource whose chart the cluster leaves out': {
      view: fixtureView({ objects: [issuer] }),
      finds: [
        { object: 'ClusterIssuer/self-signed', problem: /nobody brings the CRD cert-manager.io\/Clus/ },
      ],
    },
    'custom resource in the stage of the chart that brings its CRD': {
      view: fixtureView({ releases, objects: { 'cert-manager': [issuer] } }),
      finds: [{ object: 'ClusterIssuer/self-signed', problem: /together with the chart/ }],
    },
    'custom resource that does not wait for its CRD': {
      view: fixtureView({
        releases,
        objects: { issuers: [issuer] },
        layers: { 'cert-manager': 'ai-ops' },
      }),
      finds: [
        {
          object: 'ClusterIssuer/self-signed',
          problem: /issuers does not wait .* stage cert-manager of ai-ops\/cert-manager in layer ai-ops/,
        },
      ],
    },
    'custom resource that nothing known defines': {
      view: fixtureView({ objects: [app] }),
      finds: [{ object: 'SpinApp/apps/hello', problem: /nobody brings the CRD core.spinkube.dev\/SpinApp/ }],
    },
  },
};
