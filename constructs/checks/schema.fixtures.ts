import type { Manifest } from '../core/manifest.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { schema } from './schema.ts';

function service(spec: object): Manifest {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'demo' }, spec };
}

function kustomization(spec: object): Manifest {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'apps', namespace: 'flux-system' },
    spec: {
      interval: '10m',
      prune: true,
      path: './apps',
      sourceRef: { kind: 'GitRepository', name: 'fleet' },
      ...spec,
    },
  };
}

const tracingPolicy: Manifest = {
  apiVersion: 'cilium.io/v1alpha1',
  kind: 'TracingPolicy',
  metadata: { name: 'block-bitcoin-mining' },
  spec: {
    kprobes: [
      {
        call: 'tcp_connect',
        syscall: false,
        selectors: [{ matchArgs: [{ index: 1, operator: 'In', values: ['stratum+tcp://*'] }] }],
        matchActions: [{ action: 'Sigkill' }],
      },
    ],
  },
};

const helmRelease: Manifest = {
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'web', namespace: 'flux-system' },
  spec: { interval: '60m' },
};

const cronJob: Manifest = {
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name: 'x'.repeat(53), namespace: 'demo' },
  spec: {
    schedule: '0 3 * * *',
    jobTemplate: {
      spec: {
        template: {
          spec: {
            restartPolicy: 'Never',
            containers: [{ name: 'job', image: 'registry.example/job:1.0.0' }],
          },
        },
      },
    },
  },
};

export const schemaFixtures: RuleFixtures = {
  rule: schema,
  good: {
    'Service and Kustomization': fixtureView({
      objects: [service({ selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'http' }] })],
      flux: [kustomization({ dependsOn: [{ name: 'ground' }] })],
    }),
  },
  bad: {
    'mistyped field of a Service': {
      view: fixtureView({
        objects: [service({ selector: { app: 'web' }, ports: [{ port: 80, targetprot: 'http' }] })],
      }),
      finds: [
        { object: 'Service/demo/web', problem: /spec\.ports\[0\]\.targetprot: unknown field; .*targetPort/ },
      ],
    },
    'unknown field of a custom resource in flux/': {
      view: fixtureView({ flux: [kustomization({ dependOn: [{ name: 'ground' }] })] }),
      finds: [
        {
          object: 'Kustomization/flux-system/apps',
          problem: /spec\.dependOn: unknown field; did you mean dependsOn/,
        },
      ],
    },
    'string where a boolean belongs': {
      view: fixtureView({ flux: [kustomization({ prune: 'true' })] }),
      finds: [
        {
          object: 'Kustomization/flux-system/apps',
          problem: /spec\.prune: must be boolean, not string "true"/,
        },
      ],
    },
    'tracing policy with an unknown operator and actions beside their selector': {
      view: fixtureView({ objects: [tracingPolicy] }),
      finds: [
        {
          object: 'TracingPolicy/block-bitcoin-mining',
          problem: /spec\.kprobes\[0\]\.selectors\[0\]\.matchArgs\[0\]\.operator: .*"In"/,
        },
        {
          object: 'TracingPolicy/block-bitcoin-mining',
          problem: /spec\.kprobes\[0\]\.matchActions: unknown field here; selectors\[\] has it/,
        },
      ],
    },
    'resource that a CEL rule of its CRD refuses': {
      view: fixtureView({ objects: [helmRelease] }),
      finds: [{ object: 'HelmRelease/flux-system/web', problem: /either chart or chartRef must be set/ }],
    },
    'kind that the cluster does not serve': {
      view: fixtureView({
        objects: [
          { apiVersion: 'apps/v1beta1', kind: 'Deployment', metadata: { name: 'web', namespace: 'a' } },
        ],
      }),
      finds: [{ object: 'Deployment/a/web', problem: /apps\/v1/ }],
    },
    'namespaced object without a namespace': {
      view: fixtureView({
        objects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } }],
      }),
      finds: [{ object: 'ConfigMap/settings', problem: /metadata\.namespace: is required/ }],
    },
    'name that is no DNS-1123 label': {
      view: fixtureView({ objects: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'AI_Ops' } }] }),
      finds: [{ object: 'Namespace/AI_Ops', problem: /metadata\.name: "AI_Ops" is no name of a Namespace/ }],
    },
    'CronJob whose Jobs would have too long names': {
      view: fixtureView({ objects: [cronJob] }),
      finds: [{ object: `CronJob/demo/${cronJob.metadata.name}`, problem: /at most 52 characters/ }],
    },
  },
};
