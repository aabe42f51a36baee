import { describe, expect, it } from 'vitest';
import { clusters } from '../../clusters/index.ts';
import { renderNodeFiles } from './index.ts';

describe.each(clusters.map((spec) => ({ name: spec.name, spec })))('node files of $name', ({ spec }) => {
  it('depend on nothing but the literal, and leave it alone', () => {
    const before = structuredClone(spec);
    expect([...renderNodeFiles(spec)]).toEqual([...renderNodeFiles(structuredClone(spec))]);
    expect(spec).toEqual(before);
  });

  it('come in the order of their paths, none of them for Flux', () => {
    const paths = [...renderNodeFiles(spec).keys()];
    expect(paths).toEqual([...paths].sort());
    expect(paths.filter((path) => path.includes('kustomization'))).toEqual([]);
    expect(paths).toContain(spec.engine === 'kind' ? 'kind.yaml' : 'config.yaml');
  });
});
