import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { isKept } from '../../constructs/core/kept.ts';
import { groupOf, type Manifest } from '../../constructs/core/manifest.ts';
import { fluxNamespace, roleGroup } from '../../constructs/core/service-account.ts';
import { accessTo, allowed, denied, granted, rulesIn } from './access-review.ts';
import type { Access } from './access-rule.ts';
import { type TriedStage, triedStages } from './access-stages.ts';
import { StageAccounts } from './chain/stage-account.ts';
import { concurrently } from './concurrently.ts';
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

  test('is tried with charts, workloads and objects that may leave git', () => {
    expect(stages.some(({ released }) => released.length > 0)).toBe(true);
    expect(stages.some((stage) => healthLooks(stage).length > 0)).toBe(true);
    expect(stages.some(({ objects }) => !objects.every(isKept))).toBe(true);
  });

  describe.each(stages)('the account of $name', (stage) => {
    const client = () => accounts.client(stage.account);
    const others = stages.filter((other) => other !== stage);

    test('applies what the stage has in git', async () => {
      await client().apply(stage.objects, { fieldManager });
      await waitUntilServed(plane, stage.objects.filter(isDefinition));
      const again = await client().apply(stage.objects, { fieldManager });
      expect(again).toHaveLength(stage.objects.length);
    });

    const gone = stage.objects.filter((object) => !isKept(object)).map(renamed);
    if (gone.length > 0) {
      test('deletes what leaves git', async () => {
        expect(await denied(client(), access(gone, ['get', 'delete']))).toEqual([]);
      });
    }

    const looks = healthLooks(stage);
    if (looks.length > 0) {
      test('sees what tells whether workloads are healthy', async () => {
        expect(await denied(client(), looks)).toEqual([]);
      });
    }

    if (stage.released.length > 0) {
      test('installs, upgrades and uninstalls the charts of the stage', async () => {
        const definitions = stage.released.filter(isDefinition);
        await client().apply(definitions, { fieldManager: 'helm-controller' });
        await waitUntilServed(plane, definitions);
        for (const object of stage.released.filter((each) => !isDefinition(each))) {
          await client().apply([isRole(object) ? { ...object, rules: everything } : object], {
            dryRun: true,
          });
        }
        const byName = access(stage.released, ['get', 'update', 'delete']);
        const byKind = access(stage.released, ['create', 'list', 'watch']).map(
          ({ name: _, ...each }) => each,
        );
        expect(await denied(client(), [...byName, ...byKind])).toEqual([]);
      });
    }

    const own = new Set([...stage.objects, ...stage.released, ...stage.awaited].map(namespaceOf));
    const foreign = others
      .flatMap(({ objects }) => objects.map(namespaceOf))
      .filter((name) => !own.has(name));
    const namespaces = [...new Set(foreign)].filter((name) => name !== undefined);
    if (namespaces.length > 0) {
      test('has nothing in the namespaces of others', async () => {
        const everywhere = await rulesIn(client(), elsewhere);
        const rules = await concurrently(namespaces, (name) => rulesIn(client(), name));
        for (const [index, name] of namespaces.entries()) expect(rules[index], name).toEqual(everywhere);
      });
    }

    test('changes nothing of others in what all share, the cluster and the namespace of Flux', async () => {
      const shared = (object: Manifest) => [undefined, fluxNamespace].includes(namespaceOf(object));
      const inGit = others.flatMap((other) => other.objects).filter(shared);
      const ofCharts = others.flatMap((other) => other.released).filter(shared);
      expect(inGit).not.toEqual([]);
      const changes = [...access([...inGit, ...ofCharts], ['patch']), ...access(inGit, ['delete'])];
      expect(await allowed(client(), changes)).toEqual([]);
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
      expect(await granted(client(), wanted)).toEqual([]);
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

    if (!stage.binds.includes('cluster-admin')) {
      test('makes nobody an admin', async () => {
        const roleRef = { apiGroup: roleGroup, kind: 'ClusterRole', name: 'cluster-admin' };
        const binding = another('ClusterRoleBinding', { roleRef });
        const refusal = {
          status: 403,
          message: expect.stringMatching(/attempting to grant RBAC|cannot create/),
        };
        await expect(client().tryCreate(binding)).rejects.toMatchObject(refusal);
      });
    }
  });
});

/** An object of RBAC that is no stage's. */
function another(kind: string, more: object): Manifest {
  const metadata = { name: 'another', ...(kind === 'Role' && { namespace: elsewhere }) };
  return { apiVersion: `${roleGroup}/v1`, kind, metadata, ...more };
}

/** A name that git no longer has; what goes only with its stage keeps the one by which the account knows it. */
function renamed(object: Manifest): Manifest {
  return goesWithStage(object) ? object : { ...object, metadata: { ...object.metadata, name: 'left-git' } };
}

/** Many stages have objects of its kind there, and none may delete those of others. */
function goesWithStage({ apiVersion, metadata: { namespace } }: Manifest): boolean {
  if (namespace !== undefined) return namespace === fluxNamespace;
  return [roleGroup, 'admissionregistration.k8s.io'].includes(groupOf(apiVersion));
}

function namespaceOf({ kind, metadata }: Manifest): string | undefined {
  return kind === 'Namespace' ? metadata.name : metadata.namespace;
}

function isDefinition({ kind }: Manifest): boolean {
  return kind === 'CustomResourceDefinition';
}

function isRole({ kind }: Manifest): boolean {
  return kind === 'Role' || kind === 'ClusterRole';
}

/** kstatus lists what a workload makes before it says anything of the workload. */
function healthLooks({ objects, released, awaited }: TriedStage): readonly Access[] {
  return [...objects, ...released, ...awaited].flatMap(({ kind, metadata: { namespace } }) => {
    const pods = { verb: 'list', group: '', resource: 'pods', namespace };
    const sets = { verb: 'list', group: 'apps', resource: 'replicasets', namespace };
    if (kind === 'Deployment') return [sets, pods];
    return kind === 'StatefulSet' ? [pods] : [];
  });
}
