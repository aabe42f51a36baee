import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { at, list } from '../../constructs/core/manifest.ts';
import { used } from '../../imports/used.ts';
import { customResourceDefinitions } from './crds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'homelab-crds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function definitionOf(name: string): unknown {
  const found = customResourceDefinitions(folder).filter(({ metadata }) => metadata.name === name);
  expect(found, name).toHaveLength(1);
  return found[0];
}

function versionOf(name: string): unknown {
  return at(definitionOf(name), 'spec', 'versions', 0);
}

test('defines every custom resource in use but those that the fleet ships', () => {
  const names = (resources: Readonly<Record<string, readonly string[]>>): string[] =>
    Object.entries(resources).flatMap(([group, kinds]) => kinds.map((kind) => `${group}/${kind}`));
  const shipped = names(used.shipped);
  const defined = customResourceDefinitions(folder).map(
    ({ spec }) => `${at(spec, 'group')}/${at(spec, 'names', 'kind')}`,
  );
  expect(shipped).toContain('core.spinkube.dev/SpinApp');
  expect(defined).toEqual(
    expect.arrayContaining(names(used.resources).filter((name) => !shipped.includes(name))),
  );
  expect(defined.filter((name) => shipped.includes(name))).toEqual([]);
});

test('stores the version of the schema', () => {
  for (const { metadata, spec } of customResourceDefinitions(folder)) {
    const stored = list(at(spec, 'versions')).filter((version) => at(version, 'storage') === true);
    expect(stored, metadata.name).toHaveLength(1);
  }
  expect(versionOf('helmreleases.helm.toolkit.fluxcd.io')).toMatchObject({ name: 'v2', storage: true });
});

test('keeps the CEL rules', () => {
  const instance = versionOf('fluxinstances.fluxcd.controlplane.io');
  const rules = list(at(instance, 'schema', 'openAPIV3Schema', 'x-kubernetes-validations'));
  expect(rules.map((rule) => at(rule, 'rule'))).toContain("self.metadata.name == 'flux'");
});

test('gives a status subresource to the kinds that have one', () => {
  expect(versionOf('kustomizations.kustomize.toolkit.fluxcd.io')).toMatchObject({
    subresources: { status: {} },
  });
  expect(versionOf('tracingpolicies.cilium.io')).toMatchObject({ subresources: {} });
  expect(at(versionOf('shims.runtime.spinkube.dev'), 'subresources', 'status')).toBeUndefined();
});

test('takes anything for a kind that only the controllers of Flux need', () => {
  expect(versionOf('buckets.source.toolkit.fluxcd.io')).toMatchObject({
    schema: { openAPIV3Schema: { 'x-kubernetes-preserve-unknown-fields': true } },
    subresources: { status: {} },
  });
});

test('takes the definition of the folder where it has one', () => {
  mkdirSync(join(folder, 'cert-manager.io'));
  const upstream = { apiVersion: 'apiextensions.k8s.io/v1', metadata: { name: 'issuers.cert-manager.io' } };
  writeFileSync(join(folder, 'cert-manager.io', 'issuers.yaml'), JSON.stringify(upstream));
  expect(definitionOf('issuers.cert-manager.io')).toEqual(upstream);
  expect(at(definitionOf('certificates.cert-manager.io'), 'spec', 'group')).toBe('cert-manager.io');
});
