import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, type Manifest } from '../../../constructs/core/manifest.ts';
import { sampleInputs } from '../../../lambda/builder/fixtures/sample-inputs.ts';
import { samplePlatform } from '../../../lambda/builder/fixtures/sample-platform.ts';
import type { BuildInputs } from '../../../lambda/builder/inputs.ts';
import { desiredBuild } from '../../../lambda/builder/job/desired-build.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { namespace } from '../fixtures/manifests.ts';

const levels = ['restricted', 'baseline'] as const;
const strategies: Readonly<Record<'layers' | 'kaniko', BuildInputs>> = {
  layers: sampleInputs,
  kaniko: {
    ...sampleInputs,
    architectures: ['amd64'],
    options: { strategy: 'kaniko', dockerfile: 'deploy/Dockerfile', installScripts: false },
  },
};

/** The objects of a build before a real API server: it knows every field, and Pod Security judges the pod. */
describe('the objects of a build', () => {
  let plane: ControlPlane;
  beforeAll(async () => {
    plane = await startControlPlane({ controllers: [] });
    for (const level of levels) {
      await plane.apply([namespace(level, { 'pod-security.kubernetes.io/enforce': level })]);
      const { serviceAccount } = desiredBuild(sampleInputs, samplePlatform, subject(level));
      await plane.apply([serviceAccount as Manifest]);
    }
  });
  afterAll(() => plane?.stop());

  const built = (strategy: keyof typeof strategies, level: string) =>
    desiredBuild(strategies[strategy], samplePlatform, subject(level));
  const podOf = (strategy: keyof typeof strategies, level: string): Manifest => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: strategy, namespace: level },
    spec: at(built(strategy, level).job, 'spec', 'template', 'spec') as object,
  });

  test.each(['layers', 'kaniko'] as const)('are taken as they stand, with %s', async (strategy) => {
    const { networkPolicy, configMap, job } = built(strategy, 'baseline');
    for (const object of [networkPolicy, configMap, job]) {
      const taken = await plane.tryCreate(object as Manifest);
      // A list of nothing is not kept: no rule lets anybody in either way.
      const { ingress: _, ...wanted } = (object.spec ?? object.data) as { readonly ingress?: object };
      expect(taken.spec ?? at(taken, 'data')).toMatchObject(wanted);
    }
  });

  test('make a pod that the strictest level admits, where files become a layer', async () => {
    expect((await plane.tryCreate(podOf('layers', 'restricted'))).metadata.name).toBe('layers');
  });

  test('make a pod for a Dockerfile that baseline admits and restricted does not', async () => {
    expect((await plane.tryCreate(podOf('kaniko', 'baseline'))).metadata.name).toBe('kaniko');
    await expect(plane.tryCreate(podOf('kaniko', 'restricted'))).rejects.toThrow(
      /violates PodSecurity "restricted.*container "kaniko"/,
    );
  });

  test('cannot be changed while they are used', async () => {
    const { configMap } = built('layers', 'baseline');
    await plane.apply([configMap as Manifest]);
    const changed = { ...configMap, data: { 'fetch.json': '{}' } };
    await expect(plane.apply([changed as Manifest])).rejects.toThrow('immutable');
  });
});

function subject(where: string) {
  return { namespace: where, functionName: 'hello' };
}
