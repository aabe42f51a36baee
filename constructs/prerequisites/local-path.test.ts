import { describe, expect, it } from 'vitest';
import { forge } from '../../clusters/forge.ts';
import { pro } from '../../clusters/pro.ts';
import { exampleCluster, view } from '../core/fixtures/cluster.ts';
import { LocalPath } from './local-path.ts';

describe('LocalPath', () => {
  it.each([
    [pro, 'standard'],
    [forge, 'local-path'],
  ])('names the class that the engine of $name brings', (spec, name) => {
    const { early } = exampleCluster(spec);
    const { storageClass } = new LocalPath(early);
    expect(storageClass.name).toBe(name);
    expect(storageClass.replicas).toBe(1);
  });

  it('applies nothing, so nobody waits for it', () => {
    const { cluster, early } = exampleCluster();
    const before = view(exampleCluster().cluster).objects.length;
    const { storageClass } = new LocalPath(early);
    expect(storageClass.provider).toBeUndefined();
    expect(view(cluster).objects).toHaveLength(before);
  });
});
