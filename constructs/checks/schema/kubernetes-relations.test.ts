import { describe, expect, it } from 'vitest';
import * as relations from './kubernetes-relations.ts';
import { formatPath } from './problem.ts';
import type { Fields } from './schema.ts';

interface Case {
  readonly good: readonly Fields[];
  /** Values with the place of their only problem. */
  readonly bad: readonly (readonly [value: Fields, path: string])[];
}

const labels = { app: 'web' };
const selector = { matchLabels: labels };
const mounting = { containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: '/data' }] }] };

const cases: { readonly [name in keyof typeof relations]: Case } = {
  selectorMatchesTemplate: {
    good: [{ selector, template: { metadata: { labels: { ...labels, tier: 'x' } } } }, {}],
    bad: [
      [{ selector, template: {} }, 'selector.matchLabels.app'],
      [{ selector: {}, template: { metadata: { labels } } }, 'selector'],
    ],
  },
  podsRestartAlways: {
    good: [{ template: { spec: {} } }, { template: { spec: { restartPolicy: 'Always' } } }],
    bad: [[{ template: { spec: { restartPolicy: 'Never' } } }, 'template.spec.restartPolicy']],
  },
  podsFinish: {
    good: [{ template: { spec: { restartPolicy: 'Never' } } }],
    bad: [[{ template: { spec: {} } }, 'template.spec.restartPolicy']],
  },
  containerNamesDiffer: {
    good: [{ containers: [{ name: 'a' }], initContainers: [{ name: 'b' }] }],
    bad: [[{ containers: [{ name: 'a' }], initContainers: [{ name: 'a' }] }, 'initContainers[0].name']],
  },
  podMountsHaveVolumes: {
    good: [{ spec: { ...mounting, volumes: [{ name: 'data' }] } }],
    bad: [[{ spec: mounting }, 'spec.containers[0].volumeMounts[0].name']],
  },
  templateMountsHaveVolumes: {
    good: [
      { template: { spec: { ...mounting, volumes: [{ name: 'data' }] } } },
      { template: { spec: mounting }, volumeClaimTemplates: [{ metadata: { name: 'data' } }] },
    ],
    bad: [[{ template: { spec: mounting } }, 'template.spec.containers[0].volumeMounts[0].name']],
  },
  valueOrSource: {
    good: [{ value: 'a' }, { value: '', valueFrom: {} }],
    bad: [[{ value: 'a', valueFrom: {} }, 'valueFrom']],
  },
  requestsWithinLimits: {
    good: [{ requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1000m' } }],
    bad: [[{ requests: { cpu: 1.5 }, limits: { cpu: '1' } }, 'requests.cpu']],
  },
  privilegedMayEscalate: {
    good: [{ privileged: true }, { allowPrivilegeEscalation: false }],
    bad: [[{ privileged: true, allowPrivilegeEscalation: false }, 'allowPrivilegeEscalation']],
  },
  existsHasNoValue: {
    good: [{ operator: 'Exists' }, { value: 'a' }],
    bad: [[{ operator: 'Exists', value: 'a' }, 'value']],
  },
  oneVolumeSource: {
    good: [{ name: 'a' }, { name: 'a', emptyDir: {} }],
    bad: [[{ name: 'a', emptyDir: {}, configMap: {} }, '']],
  },
  rollingUpdateMatchesType: {
    good: [{ rollingUpdate: {} }, { type: 'Recreate' }],
    bad: [[{ type: 'Recreate', rollingUpdate: {} }, 'rollingUpdate']],
  },
  leastWithinMost: {
    good: [{ maxReplicas: 2 }, { minReplicas: 2, maxReplicas: 2 }],
    bad: [[{ minReplicas: 3, maxReplicas: 2 }, 'maxReplicas']],
  },
  oneDisruptionLimit: {
    good: [{ minAvailable: 1 }, { maxUnavailable: '50%' }],
    bad: [[{ minAvailable: 1, maxUnavailable: 1 }, 'maxUnavailable']],
  },
  operatorTakesValues: {
    good: [{ operator: 'In', values: ['a'] }, { operator: 'Exists' }],
    bad: [
      [{ operator: 'NotIn' }, 'values'],
      [{ operator: 'Exists', values: ['a'] }, 'values'],
    ],
  },
  crdNameIsPluralAndGroup: {
    good: [
      { metadata: { name: 'cats.example.com' }, spec: { group: 'example.com', names: { plural: 'cats' } } },
    ],
    bad: [
      [
        { metadata: { name: 'cat' }, spec: { group: 'example.com', names: { plural: 'cats' } } },
        'metadata.name',
      ],
    ],
  },
  configMapKeysDiffer: {
    good: [{ data: { a: '' }, binaryData: { b: '' } }],
    bad: [[{ data: { a: '' }, binaryData: { a: '' } }, 'binaryData.a']],
  },
  secretHasKeys: {
    good: [
      { data: {} },
      { type: 'kubernetes.io/tls', data: { 'tls.crt': '' }, stringData: { 'tls.key': '' } },
    ],
    bad: [[{ type: 'kubernetes.io/tls', data: { 'tls.crt': '' } }, 'data["tls.key"]']],
  },
  claimAsksForStorage: {
    good: [{ resources: { requests: { storage: '1Gi' } } }],
    bad: [[{ resources: {} }, 'resources.requests.storage']],
  },
  serviceHasPorts: {
    good: [
      { ports: [{ port: 80 }] },
      { clusterIP: 'None' },
      { type: 'ExternalName', externalName: 'a.example' },
    ],
    bad: [
      [{}, 'ports'],
      [{ type: 'ExternalName' }, 'externalName'],
    ],
  },
  servicePortsHaveNames: {
    good: [{ ports: [{ port: 80 }] }, { ports: [{ name: 'a' }, { name: 'b' }] }],
    bad: [
      [{ ports: [{ name: 'a' }, { port: 80 }] }, 'ports[1].name'],
      [{ ports: [{ name: 'a' }, { name: 'a' }] }, 'ports[1].name'],
    ],
  },
  nodePortsFitType: {
    good: [{ type: 'NodePort', ports: [{ nodePort: 30_000 }] }, { ports: [{ port: 80 }] }],
    bad: [[{ ports: [{ nodePort: 30_000 }] }, 'ports[0].nodePort']],
  },
  ipBlockStandsAlone: {
    good: [{ ipBlock: {} }, { podSelector: {}, namespaceSelector: {} }],
    bad: [[{ ipBlock: {}, podSelector: {} }, 'ipBlock']],
  },
  endPortFollowsPort: {
    good: [{ port: 'http' }, { port: 1, endPort: 1 }],
    bad: [
      [{ endPort: 1 }, 'endPort'],
      [{ port: 'http', endPort: 1 }, 'endPort'],
      [{ port: 2, endPort: 1 }, 'endPort'],
    ],
  },
  bindsClusterRole: {
    good: [{ roleRef: { kind: 'ClusterRole' } }],
    bad: [[{ roleRef: { kind: 'Role' } }, 'roleRef.kind']],
  },
  ruleHasTarget: {
    good: [{ apiGroups: [''], resources: ['pods'] }, { nonResourceURLs: ['/metrics'] }],
    bad: [
      [{ resources: ['pods'] }, 'apiGroups'],
      [{ apiGroups: [''] }, 'resources'],
      [{ nonResourceURLs: ['/metrics'], resources: ['pods'] }, 'nonResourceURLs'],
    ],
  },
  serviceAccountHasNamespace: {
    good: [{ kind: 'ServiceAccount', namespace: 'a' }, { kind: 'User' }],
    bad: [[{ kind: 'ServiceAccount' }, 'namespace']],
  },
};

describe.each(Object.entries(relations))('%s', (name, relation) => {
  const { good, bad } = cases[name as keyof typeof cases];

  it.each(good.map((value) => [value]))('holds for %j', (value) => {
    expect([...relation(value)]).toEqual([]);
  });

  it.each(bad)('fails for %j', (value, path) => {
    expect([...relation(value)].map(({ at }) => formatPath(at))).toEqual([path]);
  });
});
