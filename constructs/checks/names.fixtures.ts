import type { Manifest } from '../core/manifest.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { names } from './names.ts';

function long(length: number): string {
  return 'n'.repeat(length);
}

function object(apiVersion: string, kind: string, name: string, spec: object = {}): Manifest {
  return { apiVersion, kind, metadata: { name, namespace: 'demo' }, spec };
}

function ingress(host: string): Manifest {
  return object('networking.k8s.io/v1', 'Ingress', 'web', { rules: [{ host }] });
}

const helm = 'helm.toolkit.fluxcd.io/v2';
const kustomize = 'kustomize.toolkit.fluxcd.io/v1';

export const namesFixtures: RuleFixtures = {
  rule: names,
  good: {
    'names of just the greatest length': fixtureView({
      objects: [
        object('apps/v1', 'StatefulSet', long(52)),
        object(helm, 'HelmRelease', long(63), { releaseName: long(53) }),
      ],
      flux: [object(kustomize, 'Kustomization', long(63))],
    }),
    'hosts below the domain of the cluster': fixtureView({
      objects: [ingress('coroot.pro.homelab.local'), ingress('*.apps.pro.homelab.local')],
    }),
  },
  bad: {
    'release name that Helm refuses': {
      view: fixtureView({ objects: [object(helm, 'HelmRelease', 'web', { releaseName: long(54) })] }),
      finds: [{ object: 'HelmRelease/demo/web', problem: /spec\.releaseName has 54 characters, at most 53/ }],
    },
    'Kustomization whose name fits no label': {
      view: fixtureView({ flux: [object(kustomize, 'Kustomization', long(64))] }),
      finds: [{ object: `Kustomization/demo/${long(64)}`, problem: /64 characters, at most 63/ }],
    },
    'StatefulSet whose pods could not carry its name': {
      view: fixtureView({ objects: [object('apps/v1', 'StatefulSet', long(53))] }),
      finds: [{ object: `StatefulSet/demo/${long(53)}`, problem: /53 characters, at most 52/ }],
    },
    'Spin app that cannot be a Service': {
      view: fixtureView({ objects: [object('core.spinkube.dev/v1alpha1', 'SpinApp', 'hello.v2')] }),
      finds: [{ object: 'SpinApp/demo/hello.v2', problem: /cannot be the name of the Service/ }],
    },
    'host outside the domain of the cluster': {
      view: fixtureView({ objects: [ingress('coroot.studio.homelab.local')] }),
      finds: [
        {
          object: 'Ingress/demo/web',
          problem: /coroot\.studio\.homelab\.local is outside .* pro\.homelab\.local/,
        },
      ],
    },
    'host with an underscore': {
      view: fixtureView({ objects: [ingress('my_app.pro.homelab.local')] }),
      finds: [{ object: 'Ingress/demo/web', problem: /my_app\.pro\.homelab\.local is no host name/ }],
    },
    'common name longer than X.509 allows': {
      view: fixtureView({
        objects: [object('cert-manager.io/v1', 'Certificate', 'web', { commonName: `${long(65)}` })],
      }),
      finds: [{ object: 'Certificate/demo/web', problem: /commonName has 65 characters, X\.509 allows 64/ }],
    },
  },
};
