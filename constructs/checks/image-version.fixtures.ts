import { charts } from '../versions.ts';
import { deployment, inDemo } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { imageVersion } from './image-version.ts';

function running(image: string) {
  return fixtureView({ objects: [deployment({}, { image })] });
}

function spinApp(image: string) {
  return inDemo('core.spinkube.dev/v1alpha1', 'SpinApp', 'hello', { spec: { image } });
}

function analysis(spec: object) {
  return inDemo('core.k8sgpt.ai/v1alpha1', 'K8sGPT', 'k8sgpt', { spec });
}

function serving(version: string) {
  return inDemo('operator.knative.dev/v1beta1', 'KnativeServing', 'serving', { spec: { version } });
}

const untested = { 'Pod/ollama-test-connection': { absent: true } };

const migration = inDemo('batch/v1', 'Job', 'migration', {
  spec: { template: { spec: { containers: [{ name: 'job', image: 'busybox' }] } } },
});

export const imageVersionFixtures: RuleFixtures = {
  rule: imageVersion,
  good: {
    'patch release': running('ghcr.io/coroot/clickhouse:25.11.2-ubi9-0'),
    'moving tag with a digest': running(`registry.example/web:latest@sha256:${'0a'.repeat(32)}`),
    'chart whose test pod is left out': fixtureView({
      releases: [fixtureRelease(charts.ollama, { workloads: untested, values: { image: { tag: '' } } })],
    }),
    'exact versions in custom resources': fixtureView({
      objects: [spinApp('ghcr.io/example/hello:v0.23.0'), analysis({ version: 'v0.4.36' })],
    }),
  },
  bad: {
    'image without a tag': {
      view: running('registry.example:5000/web'),
      finds: [
        {
          object: 'Deployment/demo/web',
          problem: /container web of Deployment\/web: image registry\.example:5000\/web has no tag/,
        },
      ],
    },
    latest: {
      view: running('registry.example/web:latest'),
      finds: [{ object: 'Deployment/demo/web', problem: /tag latest, and `latest` is moved/ }],
    },
    'major version': {
      view: running('registry.example/web:v1'),
      finds: [{ object: 'Deployment/demo/web', problem: /tag v1, which names no single release/ }],
    },
    'workload that our values add to a chart': {
      view: fixtureView({
        releases: [fixtureRelease(charts.ollama, { workloads: untested, adds: [migration] })],
      }),
      finds: [
        {
          object: 'HelmRelease/flux-system/ollama',
          problem: /container job of Job\/migration: image busybox has no tag/,
        },
      ],
    },
    'tag in the values of a chart': {
      view: fixtureView({
        releases: [
          fixtureRelease(charts.ollama, { workloads: untested, values: { image: { tag: 'main' } } }),
        ],
      }),
      finds: [
        {
          object: 'HelmRelease/flux-system/ollama',
          problem: /spec\.values\.image\.tag: image has the tag main/,
        },
      ],
    },
    'Spin application': {
      view: fixtureView({ objects: [spinApp('ghcr.io/example/hello:stable')] }),
      finds: [{ object: 'SpinApp/demo/hello', problem: /spec\.image: image .* tag stable/ }],
    },
    'operator that would choose the newest image': {
      view: fixtureView({ objects: [analysis({})] }),
      finds: [{ object: 'K8sGPT/demo/k8sgpt', problem: /spec\.version: image has no tag/ }],
    },
    'operator that would choose a patch release': {
      view: fixtureView({ objects: [serving('1.23')] }),
      finds: [{ object: 'KnativeServing/demo/serving', problem: /spec\.version: image has the tag 1\.23/ }],
    },
  },
};
