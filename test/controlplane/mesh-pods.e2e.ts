import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { meshLabel, ownPodsLabel } from '../../constructs/core/mesh.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { injectedContainers } from '../../constructs/service-mesh/proxy.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { namespace, pod } from './fixtures/manifests.ts';

const member = 'member';
const outside = 'outside';
const minors = [...new Set(fleet.clusters.map(({ kubernetes }) => kubernetes))];

type Fields = Readonly<Record<string, unknown>>;

const sound: Fields = {
  name: 'app',
  image: 'registry.example/app:1.0.0',
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};
const context: Fields = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };

/** A pod as the injector leaves it, with other members of its own container or of its spec. */
function meshed(container: Fields = {}, spec: Fields = {}): Fields {
  return {
    securityContext: context,
    initContainers: injectedContainers(),
    containers: [{ ...sound, ...container }],
    ...spec,
  };
}

function secured(fields: Fields): Fields {
  return { securityContext: { ...(sound.securityContext as Fields), ...fields } };
}

const impostor = {
  ...sound,
  name: 'linkerd-init',
  securityContext: { allowPrivilegeEscalation: false, capabilities: { add: ['NET_ADMIN'], drop: ['ALL'] } },
};

const refused: readonly (readonly [string, Fields, string])[] = [
  ['in the network of its node', meshed({}, { hostNetwork: true }), 'shares no namespace'],
  ['with processes of its node', meshed({}, { hostPID: true }), 'shares no namespace'],
  [
    'with a path of its node',
    meshed({}, { volumes: [{ name: 'v', hostPath: { path: '/etc' } }] }),
    'mounts no path',
  ],
  ['privileged', meshed(secured({ allowPrivilegeEscalation: true, privileged: true })), 'is privileged'],
  ['that may gain privileges', meshed({ securityContext: { capabilities: { drop: ['ALL'] } } }), 'may gain'],
  ['as root', meshed(secured({ runAsNonRoot: false })), 'not root'],
  [
    'with NET_ADMIN of its own',
    meshed(secured({ capabilities: { add: ['NET_ADMIN'], drop: ['ALL'] } })),
    'drop all capabilities',
  ],
  ['that keeps capabilities', meshed(secured({ capabilities: {} })), 'drop all capabilities'],
  [
    'with another image under the name of the init container',
    meshed({}, { initContainers: [impostor] }),
    'drop all capabilities',
  ],
  [
    'with a port of its node',
    meshed({ ports: [{ containerPort: 80, hostPort: 80 }] }),
    'no port of the node',
  ],
  [
    'without a seccomp profile',
    meshed({}, { securityContext: { runAsNonRoot: true } }),
    'have a seccomp profile',
  ],
];

describe.each(minors)('Kubernetes %s', (kubernetes) => {
  let plane: ControlPlane;
  const spec = fleet.clusters.find((cluster) => cluster.kubernetes === kubernetes) ?? fleet.clusters[0];
  const create = (podSpec: Fields, where = member): Promise<Manifest> =>
    plane.tryCreate(pod('tried', podSpec, where));

  beforeAll(async () => {
    plane = await startControlPlane({ kubernetes, controllers: [] });
    await plane.apply([
      namespace(member, { [meshLabel]: 'member', [ownPodsLabel]: 'restricted' }),
      namespace(outside, {}),
    ]);
    for (const where of [member, outside]) await plane.apply([account(where)]);
    const objects = spec ? renderSpec(spec, fleet).objects : [];
    const admission = objects.filter(({ manifest }) => manifest.metadata.name === 'mesh-pods');
    expect(admission).toHaveLength(2);
    await plane.apply(admission.map(({ manifest }) => manifest));
    await plane.waitFor('the policy to be in force', () =>
      create(meshed({}, { hostNetwork: true })).then(
        () => false as const,
        () => true,
      ),
    );
  });
  afterAll(() => plane?.stop());

  test('admits a pod as the injector leaves it', async () => {
    expect((await create(meshed())).metadata.name).toBe('tried');
  });

  test.each(refused)('refuses a pod %s', async (_name, podSpec, message) => {
    await expect(create(podSpec)).rejects.toMatchObject({ message: expect.stringContaining(message) });
  });

  test.each(refused)('has no say in other namespaces about a pod %s', async (_name, podSpec) => {
    expect((await create(podSpec, outside)).metadata.name).toBe('tried');
  });
});

function account(where: string): Manifest {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: where } };
}
