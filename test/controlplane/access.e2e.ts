import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { isKept } from '../../constructs/core/kept.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { fluxNamespace, roleGroup } from '../../constructs/core/service-account.ts';
import { type Access, accessTo, allowed, denied, rulesIn } from './access-review.ts';
import { triedStages } from './access-stages.ts';
import { StageAccounts } from './chain/stage-account.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { customResourceDefinitions } from './crds.ts';
import { waitUntilServed } from './definitions.ts';
import { namespace } from './fixtures/manifests.ts';

const fieldManager = 'kustomize-controller';
/** Rules that no account has. */
const everything = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];
/** A namespace that no stage has anything in. */
const elsewhere = 'elsewhere';

describe.each(fleet.clusters)('$name', (spec) => {
  const { flux, stages } = triedStages(spec);
  let plane: ControlPlane;
  let accounts: StageAccounts;
  const access = (objects: readonly Manifest[], verbs: readonly string[]) =>
    accessTo(spec.kubernetes, objects, verbs);

  beforeAll(async () => {
    const { engine, kubernetes, network } = spec;
    const crds = customResourceDefinitions();
    plane = await startControlPlane({ engine, kubernetes, network, crds, controllers: [] });
    await plane.apply([namespace(fluxNamespace), namespace(elsewhere), ...flux]);
    accounts = new StageAccounts(plane.connection);
  });
  afterAll(async () => {
    accounts?.close();
    await plane?.stop();
  });

  describe.each(stages)('the account of $name', (stage) => {
    const client = () => accounts.client(stage.account);
    const others = stages.filter((other) => other !== stage);

    test('applies what the stage has in git', async () => {
      await client().apply(stage.objects, { fieldManager });
      const definitions = stage.objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
      await waitUntilServed(plane, definitions);
      const again = await client().apply(stage.objects, { fieldManager });
      expect(again).toHaveLength(stage.objects.length);
    });

    test('deletes what leaves git', async () => {
      const gone = stage.objects.filter((object) => !isKept(object)).map(renamed);
      expect(await denied(client(), access(gone, ['get', 'delete']))).toEqual([]);
    });

    test('sees what tells whether workloads are healthy', async () => {
      const looks = [...stage.objects, ...stage.released, ...stage.awaited].flatMap(healthLooks);
      expect(await denied(client(), looks)).toEqual([]);
    });

    test('installs, upgrades and uninstalls the charts of the stage', async () => {
      for (const object of stage.released) {
        await client().apply([isRole(object) ? { ...object, rules: everything } : object], { dryRun: true });
      }
      const byName = access(stage.released, ['get', 'patch', 'update', 'delete']);
      const byKind = access(stage.released, ['create', 'list', 'watch']).map(({ name: _, ...each }) => each);
      expect(await denied(client(), [...byName, ...byKind])).toEqual([]);
    });

    const own = new Set([...stage.objects, ...stage.released, ...stage.awaited].map(namespaceOf));
    const foreign = new Set(others.flatMap(({ objects }) => objects).map(namespaceOf)).difference(own);
    test.runIf(foreign.size > 0)('has nothing in the namespaces of others', async () => {
      const everywhere = await rulesIn(client(), elsewhere);
      for (const name of foreign) expect(await rulesIn(client(), String(name)), name).toEqual(everywhere);
    });

    test('changes nothing of others in what all share, the cluster and the namespace of Flux', async () => {
      const objects = others.flatMap((other) => [...other.objects, ...other.released]);
      const shared = objects.filter((object) => [undefined, fluxNamespace].includes(namespaceOf(object)));
      expect(shared).not.toEqual([]);
      expect(await allowed(client(), access(shared, ['patch', 'delete']))).toEqual([]);
    });

    test('neither sees the Secrets of Flux nor becomes somebody else', async () => {
      const verbs = ['get', 'list', 'watch', 'create', 'patch', 'delete'];
      const secrets = { group: '', resource: 'secrets', namespace: fluxNamespace };
      const users = ['users', 'groups', 'serviceaccounts'].map((resource) => ({ group: '', resource }));
      const wanted = [
        ...verbs.map((verb) => ({ verb, ...secrets })),
        { verb: 'create', ...secrets, resource: 'serviceaccounts/token' },
        ...users.map((user) => ({ verb: 'impersonate', ...user })),
      ];
      expect(await allowed(client(), wanted)).toEqual([]);
    });

    test.each(['Role', 'ClusterRole'])('gives nobody rights by another %s', async (kind) => {
      const role = another(kind, { rules: everything });
      const refusal = {
        status: 403,
        message: expect.stringMatching(/attempting to grant RBAC|cannot (create|patch)/),
      };
      await expect(client().tryCreate(role)).rejects.toMatchObject(refusal);
      await expect(client().apply([role], { dryRun: true })).rejects.toMatchObject(refusal);
    });

    test.runIf(!stage.binds.includes('cluster-admin'))('makes nobody an admin', async () => {
      const roleRef = { apiGroup: roleGroup, kind: 'ClusterRole', name: 'cluster-admin' };
      const binding = another('ClusterRoleBinding', { roleRef });
      const refusal = {
        status: 403,
        message: expect.stringMatching(/attempting to grant RBAC|cannot create/),
      };
      await expect(client().tryCreate(binding)).rejects.toMatchObject(refusal);
    });
  });
});

/** An object of RBAC that is no stage's. */
function another(kind: string, more: object): Manifest {
  const metadata = { name: 'another', ...(kind === 'Role' && { namespace: elsewhere }) };
  return { apiVersion: `${roleGroup}/v1`, kind, metadata, ...more };
}

/** A name that git no longer has; a release goes only with its stage, of which the account knows it. */
function renamed(object: Manifest): Manifest {
  const name = object.kind === 'HelmRelease' ? object.metadata.name : 'left-git';
  return { ...object, metadata: { ...object.metadata, name } };
}

function namespaceOf({ kind, metadata }: Manifest): string | undefined {
  return kind === 'Namespace' ? metadata.name : metadata.namespace;
}

function isRole({ kind }: Manifest): boolean {
  return kind === 'Role' || kind === 'ClusterRole';
}

/** kstatus lists what a workload makes before it says anything of the workload. */
function healthLooks({ kind, metadata }: Manifest): readonly Access[] {
  const { namespace } = metadata;
  const pods = { verb: 'list', group: '', resource: 'pods', namespace };
  const sets = { verb: 'list', group: 'apps', resource: 'replicasets', namespace };
  if (kind === 'Deployment') return [sets, pods];
  return kind === 'StatefulSet' ? [pods] : [];
}
