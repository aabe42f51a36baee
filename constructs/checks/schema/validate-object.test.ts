import { describe, expect, it } from 'vitest';
import { type Change, changed } from './changed.fixtures.ts';
import type { Problem } from './problem.ts';
import { SchemaRegistry } from './registry.ts';
import { samples } from './samples.fixtures.ts';
import type { Fields } from './schema.ts';
import { blockByUrl, tracingPolicies } from './tracing-policies.fixtures.ts';
import { validateObject } from './validate-object.ts';

const registry = new SchemaRegistry();

function validate(manifest: Fields): readonly Problem[] {
  return validateObject(registry, '1.36', manifest);
}

type Sample = keyof typeof samples;

/** Samples with one change each, and the rule and place of the only problem that it makes. */
const mistakes: readonly (readonly [sample: Sample, change: Change, rule: string, path: string])[] = [
  ['Deployment', ['metadata.name', undefined], 'required', 'metadata.name'],
  ['Deployment', ['metadata.name', 'Web_1'], 'format', 'metadata.name'],
  ['Deployment', ['metadata.namespace', undefined], 'required', 'metadata.namespace'],
  ['Deployment', ['metadata.namespace', 'a.b'], 'format', 'metadata.namespace'],
  ['Deployment', ['metadata.labels.tier', 'a b'], 'pattern', 'metadata.labels.tier'],
  ['Deployment', ['metadata.labels.-', 'a'], 'pattern', 'metadata.labels.-'],
  ['Deployment', ['metadata.labels.tier', 'a'.repeat(64)], 'length', 'metadata.labels.tier'],
  ['Deployment', ['metadata.annotations.a b', 'x'], 'pattern', 'metadata.annotations["a b"]'],
  ['Deployment', ['metadata.annotations.ready', true], 'type', 'metadata.annotations.ready'],
  ['Deployment', ['spec.replica', 1], 'unknown-field', 'spec.replica'],
  ['Deployment', ['spec.replicas', '2'], 'type', 'spec.replicas'],
  ['Deployment', ['spec.replicas', -1], 'range', 'spec.replicas'],
  ['Deployment', ['spec.replicas', 2 ** 31], 'range', 'spec.replicas'],
  ['Deployment', ['spec.selector', undefined], 'required', 'spec.selector'],
  ['Deployment', ['spec.selector.matchLabels', {}], 'relation', 'spec.selector'],
  ['Deployment', ['spec.selector.matchLabels.tier', 'x'], 'relation', 'spec.selector.matchLabels.tier'],
  [
    'Deployment',
    ['spec.selector.matchExpressions', [{ key: 'a', operator: 'In' }]],
    'relation',
    'spec.selector.matchExpressions[0].values',
  ],
  ['Deployment', ['spec.strategy.type', 'Recreate'], 'relation', 'spec.strategy.rollingUpdate'],
  [
    'Deployment',
    ['spec.template.spec.restartPolicy', 'Never'],
    'relation',
    'spec.template.spec.restartPolicy',
  ],
  ['Deployment', ['spec.template.spec.dnsPolicy', 'None!'], 'enum', 'spec.template.spec.dnsPolicy'],
  ['Deployment', ['spec.template.spec.containers', []], 'length', 'spec.template.spec.containers'],
  [
    'Deployment',
    ['spec.template.spec.initContainers', [{ name: 'web', image: 'a' }]],
    'relation',
    'spec.template.spec.initContainers[0].name',
  ],
  ['Deployment', ['spec.template.spec.volumes.0.emptyDir', {}], 'relation', 'spec.template.spec.volumes[0]'],
  [
    'Deployment',
    ['spec.template.spec.tolerations.0.value', 'x'],
    'relation',
    'spec.template.spec.tolerations[0].value',
  ],
  ['Service', ['metadata.name', '1web'], 'format', 'metadata.name'],
  ['Service', ['spec.type', 'Nodeport'], 'enum', 'spec.type'],
  ['Service', ['spec.ports', undefined], 'relation', 'spec.ports'],
  ['Service', ['spec.ports.0.port', 70_000], 'range', 'spec.ports[0].port'],
  ['Service', ['spec.ports.0.port', undefined], 'required', 'spec.ports[0].port'],
  ['Service', ['spec.ports.0.name', undefined], 'relation', 'spec.ports[0].name'],
  ['Service', ['spec.ports.1.name', 'http'], 'relation', 'spec.ports[1].name'],
  ['Service', ['spec.ports.0.protocol', 'tcp'], 'enum', 'spec.ports[0].protocol'],
  ['Service', ['spec.ports.0.targetPort', 0], 'range', 'spec.ports[0].targetPort'],
  ['Service', ['spec.ports.0.targetPort', 'a'.repeat(16)], 'length', 'spec.ports[0].targetPort'],
  ['Service', ['spec.ports.2', { name: 'again', port: 80, protocol: 'TCP' }], 'duplicate', 'spec.ports[2]'],
  ['Service', ['spec.type', 'ClusterIP'], 'relation', 'spec.ports[0].nodePort'],
  ['NetworkPolicy', ['spec.policyTypes', ['ingress']], 'enum', 'spec.policyTypes[0]'],
  ['NetworkPolicy', ['spec.ingress.0.from', [{}]], 'length', 'spec.ingress[0].from[0]'],
  [
    'NetworkPolicy',
    ['spec.egress.0.to.0.ipBlock.cidr', '10.0.0.0'],
    'format',
    'spec.egress[0].to[0].ipBlock.cidr',
  ],
  ['NetworkPolicy', ['spec.egress.0.to.0.podSelector', {}], 'relation', 'spec.egress[0].to[0].ipBlock'],
  ['NetworkPolicy', ['spec.egress.0.ports.0.endPort', 7000], 'relation', 'spec.egress[0].ports[0].endPort'],
  ['NetworkPolicy', ['spec.podSelectors', {}], 'unknown-field', 'spec.podSelectors'],
  ['Role', ['metadata.name', 'a/b'], 'format', 'metadata.name'],
  ['Role', ['rules.0.verbs', []], 'length', 'rules[0].verbs'],
  ['Role', ['rules.0.apiGroups', undefined], 'relation', 'rules[0].apiGroups'],
  ['Role', ['rules.0.resources', []], 'relation', 'rules[0].resources'],
  ['Kustomization', ['spec.prune', undefined], 'required', 'spec.prune'],
  ['Kustomization', ['spec.interval', '10 minutes'], 'pattern', 'spec.interval'],
  ['Kustomization', ['spec.sourceRef.kind', 'GitRepo'], 'enum', 'spec.sourceRef.kind'],
  [
    'Kustomization',
    ['spec.postBuild', { substituteFrom: [{ kind: 'Secret' }] }],
    'required',
    'spec.postBuild.substituteFrom[0].name',
  ],
  ['Kustomization', ['metadata.labels', { app: 1 }], 'type', 'metadata.labels.app'],
  [
    'HelmRelease',
    ['spec.chart', { spec: { chart: 'ollama', sourceRef: { kind: 'HelmRepository', name: 'o' } } }],
    'cel',
    'spec',
  ],
  ['HelmRelease', ['spec.chartRef', undefined], 'cel', 'spec'],
  [
    'HelmRelease',
    ['spec.install.strategy', { name: 'RemediateOnFailure', retryInterval: '1m' }],
    'cel',
    'spec.install.strategy',
  ],
  ['TracingPolicy', ['spec.kprobes.0.call', undefined], 'required', 'spec.kprobes[0].call'],
  ['K8sGPT', ['spec.ai.maxTokens', 2048], 'type', 'spec.ai.maxTokens'],
  ['K8sGPT', ['spec.ai.backend', 'ollama'], 'enum', 'spec.ai.backend'],
  ['SpinApp', ['spec.image', undefined], 'required', 'spec.image'],
  ['SpinApp', ['spec.replica', 2], 'unknown-field', 'spec.replica'],
  ['Coroot', ['spec.storage.size', '10 Gi'], 'pattern', 'spec.storage.size'],
  [
    'Coroot',
    ['spec.projects', [{ name: 'p', remoteCoroot: { url: 'http://a' }, apiKeys: [{ key: 'k' }] }]],
    'cel',
    'spec.projects[0]',
  ],
  ['FluxInstance', ['metadata.name', 'fleet'], 'cel', ''],
  ['FluxInstance', ['spec.sharding', { shards: ['a'], storage: 'persistent' }], 'cel', 'spec'],
];

describe('validateObject', () => {
  it.each(['1.35', '1.36'])('accepts the samples on Kubernetes %s', (minor) => {
    const found = Object.values(samples).flatMap((sample) => validateObject(registry, minor, sample));
    expect(found).toEqual([]);
  });

  it.each(mistakes)('%s: refuses %j', (sample, change, rule, path) => {
    expect(validate(changed(samples[sample], change))).toEqual([{ rule, path, message: expect.any(String) }]);
  });

  it('accepts policies that watch connects, file reads and namespaces', () => {
    expect(tracingPolicies.flatMap(validate)).toEqual([]);
  });

  it('refuses a policy that blocks by URL: no such operator, and actions outside their selector', () => {
    expect(validate(blockByUrl)).toEqual([
      {
        path: 'spec.kprobes[0].selectors[0].matchArgs[0].operator',
        rule: 'enum',
        message: expect.stringMatching(/^must be one of Equal, .*; not "In"$/),
      },
      {
        path: 'spec.kprobes[0].matchActions',
        rule: 'unknown-field',
        message: 'unknown field here; selectors[] has it',
      },
    ]);
  });

  it('reports all problems: name, structure and rules', () => {
    const manifest = changed(
      samples.HelmRelease,
      ['metadata.name', 'A'],
      ['spec.intervall', '1m'],
      ['spec.chart', { spec: { chart: 'ollama', sourceRef: { kind: 'HelmRepository', name: 'o' } } }],
    );
    expect(validate(manifest).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'format metadata.name',
      'unknown-field spec.intervall',
      'cel spec',
    ]);
  });

  it('leaves rules out while types are wrong, as the API server does', () => {
    const manifest = changed(samples.HelmRelease, ['spec.chartRef', undefined], ['spec.interval', undefined]);
    expect(validate(manifest).map(({ rule, path }) => `${rule} ${path}`)).toEqual(['required spec.interval']);
  });

  it.each([
    [{ kind: 'Pod' }, 'required', 'apiVersion', 'is required'],
    [{ apiVersion: 'v1' }, 'required', 'kind', 'is required'],
    [{ apiVersion: 1, kind: 'Pod' }, 'type', 'apiVersion', 'must be string, not 1'],
    [
      { apiVersion: 'apps/v1beta1', kind: 'Deployment' },
      'unknown-version',
      'apiVersion',
      'apps/v1beta1 is not served; use apps/v1',
    ],
    [
      { apiVersion: 'helm.toolkit.fluxcd.io/v2beta2', kind: 'HelmRelease' },
      'unknown-version',
      'apiVersion',
      'use helm.toolkit.fluxcd.io/v2',
    ],
    [
      { apiVersion: 'core.spinoperator.dev/v1alpha1', kind: 'SpinApp' },
      'unknown-kind',
      'apiVersion',
      'core.spinoperator.dev/v1alpha1 has no SpinApp; use core.spinkube.dev/v1alpha1',
    ],
    [
      { apiVersion: 'v1', kind: 'Deployment' },
      'unknown-kind',
      'apiVersion',
      'v1 has no Deployment; use apps/v1',
    ],
    [
      { apiVersion: 'apps/v1', kind: 'Deploymnet' },
      'unknown-kind',
      'kind',
      'apps/v1 has no Deploymnet; did you mean Deployment?',
    ],
    [
      { apiVersion: 'cilium.io/v1alpha1', kind: 'TracingPolicyNamespaced' },
      'unknown-kind',
      'kind',
      'has no imported schema',
    ],
    [{ apiVersion: 'example.com/v1', kind: 'Gizmo' }, 'unknown-kind', 'kind', 'example.com/v1 has no Gizmo'],
  ])('names the kind that was meant by %j', (manifest, rule, path, message) => {
    expect(validate(manifest)).toEqual([{ rule, path, message: expect.stringContaining(message) }]);
  });
});
