import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { pro } from '../../clusters/pro.ts';
import { runtimeNames, runtimes } from '../../lambda/api/index.ts';
import { readSettings } from '../../lambda/operator/settings/read-settings.ts';
import { clusterRules } from '../checks/index.ts';
import { edgesOf, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { renderSpec } from '../render-spec.ts';

const folder = mkdtempSync(join(tmpdir(), 'lambda-operator-'));
afterAll(() => rmSync(folder, { recursive: true }));

const view = renderSpec(pro, fleet);
const name = 'lambda-operator';

function settingsOf(cluster: ClusterView) {
  const text = at(objectOf(cluster, 'ConfigMap', name), 'data', 'settings.json');
  const file = join(folder, 'settings.json');
  writeFileSync(file, String(text));
  return readSettings(file);
}

describe('the operator of functions', () => {
  it('comes after what it uses, with its definition in the same stage', () => {
    expect(edgesOf(view, name)).toEqual(
      expect.arrayContaining(['eventing-rabbitmq', 'knative-serving', 'object-store-buckets', 'registry']),
    );
    const definition = view.objects.find(
      ({ manifest }) => manifest.metadata.name === 'lambdafunctions.lambda.knative.io',
    );
    expect(definition?.stage).toBe(name);
  });

  it('reads the settings that it is given', () => {
    expect(settingsOf(view)).toMatchObject({
      lease: { namespace: name, name },
      platform: {
        maxTimeoutSeconds: 900,
        callerNamespaces: ['knative-serving'],
        pullHosts: { 'registry.registry.svc.cluster.local:5000': '127.0.0.1:30022' },
      },
      builds: { repository: 'registry.registry.svc.cluster.local:5000/functions', architectures: ['arm64'] },
    });
  });

  it('has images of its own for every version of a language that a function may ask for', () => {
    const given = settingsOf(view).builds?.runtimes;
    for (const runtime of runtimeNames) {
      const images = given?.[runtime] ?? {};
      expect(Object.keys(images).sort()).toEqual([...runtimes[runtime].versions].sort());
      for (const [version, { base, dependencies }] of Object.entries(images)) {
        expect(dependencies).toContain(`/build-${runtime}-${version}:`);
        if (runtime !== 'go') expect(base).toContain(`/runtime-${runtime}-${version}:`);
      }
    }
  });

  it('has every secret as a file and none in its settings or variables', () => {
    const pod = at(objectOf(view, 'Deployment', name), 'spec', 'template', 'spec');
    const [container] = list(at(pod, 'containers'));
    expect(list(at(container, 'env')).map((each) => at(each, 'name'))).toEqual([
      'POD_NAME',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
    ]);
    const secrets = list(at(pod, 'volumes')).flatMap((volume) => at(volume, 'secret', 'secretName') ?? []);
    expect(secrets).toEqual(['object-store', 'registry-push']);
  });

  it('starts again when its settings change', () => {
    const annotations = at(objectOf(view, 'Deployment', name), 'spec', 'template', 'metadata', 'annotations');
    expect(at(annotations, 'homelab.local/settings')).toMatch(/^[0-9a-f]{10}$/);
  });

  it('satisfies the strictest level of Pod Security', () => {
    expect(levelOf(view, name)).toBe('restricted');
  });

  it('opens no door that only its functions go through', () => {
    const opened = ['knative-serving', 'rabbitmq'].flatMap((namespace) => policiesOf(view, namespace));
    expect(opened.filter((policy) => policy.includes(name))).toEqual([]);
    expect(policiesOf(view, 'object-store').filter((policy) => policy.includes(name))).not.toEqual([]);
  });

  it('lets builds out of the namespace of functions, and nobody into its own but who reads metrics', () => {
    expect(policiesOf(view, 'functions').some((policy) => policy.includes('registry'))).toBe(true);
    expect(policiesOf(view, name).length).toBeGreaterThan(0);
  });
});

describe('the operator of one namespace', () => {
  const limited = renderSpec({ ...pro, lambdaScope: 'namespace' }, fleet);
  const grants = limited.objects.map(({ manifest }) => manifest).filter((each) => isGrantTo(each, name));
  const rulesOf = (cluster: ClusterView, kind: string, namespace?: string) =>
    cluster.objects
      .map(({ manifest }) => manifest)
      .filter(({ kind: own, metadata }) => own === kind && metadata.name === name)
      .filter(({ metadata }) => metadata.namespace === namespace)
      .map(({ rules }) => rules);

  it('looks after it alone', () => {
    expect(settingsOf(limited).namespaces).toEqual(['functions']);
    expect(settingsOf(view).namespaces).toBeUndefined();
  });

  it('has the rights of its work there, those of an election at home, and none in the cluster', () => {
    expect(grants).toMatchInlineSnapshot(`
      [
        {
          "apiVersion": "rbac.authorization.k8s.io/v1",
          "kind": "RoleBinding",
          "metadata": {
            "name": "lambda-operator",
            "namespace": "lambda-operator",
          },
          "roleRef": {
            "apiGroup": "rbac.authorization.k8s.io",
            "kind": "Role",
            "name": "lambda-operator",
          },
          "subjects": [
            {
              "kind": "ServiceAccount",
              "name": "lambda-operator",
              "namespace": "lambda-operator",
            },
          ],
        },
        {
          "apiVersion": "rbac.authorization.k8s.io/v1",
          "kind": "RoleBinding",
          "metadata": {
            "name": "lambda-operator",
            "namespace": "functions",
          },
          "roleRef": {
            "apiGroup": "rbac.authorization.k8s.io",
            "kind": "Role",
            "name": "lambda-operator",
          },
          "subjects": [
            {
              "kind": "ServiceAccount",
              "name": "lambda-operator",
              "namespace": "lambda-operator",
            },
          ],
        },
      ]
    `);
    expect(rulesOf(limited, 'ClusterRole')).toEqual([]);
    expect(rulesOf(limited, 'Role', 'functions')).toEqual(rulesOf(view, 'ClusterRole'));
    expect(rulesOf(limited, 'Role', name)).toEqual(rulesOf(view, 'Role', name));
  });

  it('breaks no rule of the fleet', () => {
    expect(clusterRules.flatMap(({ check }) => check(limited))).toEqual([]);
  });
});

function isGrantTo({ kind, subjects }: Manifest, account: string): boolean {
  return kind.endsWith('RoleBinding') && list(subjects).some((subject) => at(subject, 'name') === account);
}
