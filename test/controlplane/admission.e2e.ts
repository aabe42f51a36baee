import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { at, list, type Manifest } from '../../constructs/core/manifest.ts';
import { type PodSecurityLevel, podSecurityLevels } from '../../constructs/core/owned-namespace.ts';
import { strictestLevel } from '../../constructs/core/pod-security.ts';
import type { Workload } from '../../constructs/core/view.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { workloadManifests } from './chain/workload-manifest.ts';
import { committedCluster } from './committed.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { namespace, pod } from './fixtures/manifests.ts';

const enforce = 'pod-security.kubernetes.io/enforce';

const minors = [...new Set(fleet.clusters.map(({ kubernetes }) => kubernetes))];

describe.each(minors)('Kubernetes %s', (kubernetes) => {
  let plane: ControlPlane;
  beforeAll(async () => {
    plane = await startControlPlane({ kubernetes, controllers: [] });
    for (const level of podSecurityLevels) await plane.apply([namespace(level, { [enforce]: level })]);
  });
  afterAll(() => plane?.stop());

  describe.each(fleet.clusters.filter((spec) => spec.kubernetes === kubernetes))('$name', (spec) => {
    const pods = podsOf(spec);
    const namespaces = committedCluster(spec.name)
      .stages.flatMap(({ objects }) => objects)
      .filter(({ kind }) => kind === 'Namespace');

    beforeAll(async () => {
      await plane.apply(namespaces);
      for (const each of pods) {
        for (const where of [each.namespace, ...podSecurityLevels])
          await plane.apply(referredTo(each.spec, where));
      }
    });

    test('has a namespace of its own for every pod', () => {
      const names = namespaces.map(({ metadata }) => metadata.name);
      expect(pods).not.toEqual([]);
      expect(names).toEqual(expect.arrayContaining(pods.map((each) => each.namespace)));
    });

    test.each(pods)('admits $name in namespace $namespace', async (each) => {
      const admitted = await plane.tryCreate(pod('tried', each.spec, each.namespace));
      expect(admitted.metadata.name).toBe('tried');
    });

    test.each(pods)('admits $name in a $level namespace', async (each) => {
      const admitted = await plane.tryCreate(pod('tried', each.spec, each.level));
      expect(admitted.metadata.name).toBe('tried');
    });

    test.each(pods.filter(({ stricter }) => stricter))(
      'refuses $name in a $stricter namespace',
      async (each) => {
        const refusal = expect(plane.tryCreate(pod('tried', each.spec, each.stricter))).rejects;
        await refusal.toMatchObject({
          status: 403,
          message: expect.stringContaining(`violates PodSecurity "${each.stricter}:latest"`),
        });
      },
    );

    test.each(namespaces)(
      'enforces in $metadata.name the level of a pod there',
      ({ metadata: { name, labels, annotations } }) => {
        const levels = pods.filter((each) => each.namespace === name).map(({ level }) => level);
        const least = annotations?.['linkerd.io/inject'] === 'enabled' ? 'privileged' : 'restricted';
        expect(levels.length === 0 ? [least] : levels).toContain(labels?.[enforce]);
      },
    );
  });
});

interface TriedPod {
  /** Kind and name of what makes it. */
  readonly name: string;
  readonly namespace: string;
  readonly spec: Workload['podSpec'];
  /** The strictest level that ought to admit it. */
  readonly level: PodSecurityLevel;
  readonly stricter: PodSecurityLevel | undefined;
}

/** One pod of each workload of the cluster, whoever makes it. */
function podsOf(spec: ClusterSpec): readonly TriedPod[] {
  return renderSpec(spec, fleet).workloads.map((workload) => {
    const manifest = workloadManifests(workload).at(-1);
    const level = strictestLevel(workload.podSpec);
    return {
      name: `${workload.kind} ${workload.name}`,
      namespace: workload.namespace,
      spec: podSpecOf(manifest),
      level,
      stricter: podSecurityLevels[podSecurityLevels.indexOf(level) + 1],
    };
  });
}

/** Claims of a StatefulSet are mounted as volumes that only its controller adds. */
function podSpecOf(manifest: Manifest | undefined): TriedPod['spec'] {
  const template = manifest?.kind === 'CronJob' ? at(manifest, 'spec', 'jobTemplate') : manifest;
  const spec = at(template, 'spec', 'template', 'spec') ?? manifest?.spec;
  const volumes = list(at(spec, 'volumes'));
  const known = new Set(volumes.map((volume) => at(volume, 'name')));
  const mounted = list(at(spec, 'containers')).flatMap((container) => list(at(container, 'volumeMounts')));
  const claimed = new Set(mounted.map((mount) => at(mount, 'name')).filter((name) => !known.has(name)));
  const claims = [...claimed].map((name) => ({ name, persistentVolumeClaim: { claimName: name } }));
  return { ...(spec as TriedPod['spec']), volumes: [...volumes, ...claims] };
}

/** What a pod refers to, so that nothing but its security can keep it out of a namespace. */
function referredTo(podSpec: TriedPod['spec'], where: string): readonly Manifest[] {
  const { serviceAccountName: account = 'default', runtimeClassName: runtime } = podSpec;
  const metadata = { name: String(account), namespace: where };
  const runtimeClass = {
    apiVersion: 'node.k8s.io/v1',
    kind: 'RuntimeClass',
    metadata: { name: String(runtime) },
    handler: 'spin',
  };
  return [{ apiVersion: 'v1', kind: 'ServiceAccount', metadata }, ...(runtime ? [runtimeClass] : [])];
}
