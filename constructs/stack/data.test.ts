import { describe, expect, it } from 'vitest';
import { type ClusterSpec, ClusterSpecError } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { forge } from '../../clusters/forge.ts';
import { clusters } from '../../clusters/index.ts';
import { pro } from '../../clusters/pro.ts';
import { clusterRules } from '../checks/index.ts';
import { at, list } from '../core/manifest.ts';
import { renderSpec } from '../render-spec.ts';

const names = ['object-store', 'redis', 'registry'] as const;

describe.each(clusters.map((spec) => [spec.name, spec] as const))('the data layer of %s', (_, spec) => {
  it('has a stage for each component that the literal lists', () => {
    const stages = renderSpec(spec, fleet).stages.map(({ name }) => name);
    for (const name of names) expect(stages.includes(name)).toBe(spec.components.includes(name));
  });
});

it('a registry without an object store is refused', () => {
  const { objectStore: _, ...sizes } = pro.sizes;
  const components = pro.components.filter(
    (name) => name !== 'object-store' && name !== 'loki' && name !== 'tempo',
  );
  const spec: ClusterSpec = { ...pro, components, sizes };
  expect(() => renderSpec(spec, fleet)).toThrow(ClusterSpecError);
  expect(() => renderSpec(spec, fleet)).toThrow('object-store');
});

it('MinIO in the place of SeaweedFS breaks no rule', () => {
  const objectStore = { engine: 'minio', storage: '20Gi' } as const;
  const view = renderSpec({ ...pro, sizes: { ...pro.sizes, objectStore } }, fleet);
  const findings = clusterRules.flatMap((rule) => rule.check(view));
  expect(findings.filter(({ path }) => path.startsWith('data/'))).toEqual([]);
});

it('the registry of each cluster has a NodePort of that cluster', () => {
  const ports = [pro, forge].map((spec) => {
    const service = renderSpec(spec, fleet).objects.find(
      ({ manifest: { metadata } }) => metadata.name === 'registry-pull',
    );
    return list(at(service?.manifest, 'spec', 'ports')).map((port) => at(port, 'nodePort'));
  });
  expect(ports).toEqual([[30022], [30022]]);
});
