import { expect, test } from 'vitest';
import { isKept } from '../../constructs/core/kept.ts';
import { groupOf, type Manifest } from '../../constructs/core/manifest.ts';
import { fluxNamespace, roleGroup } from '../../constructs/core/service-account.ts';
import { accessTo, allowed, denied, granted, rulesIn } from './access-review.ts';
import type { Access } from './access-rule.ts';
import type { TriedStage } from './access-stages.ts';
import type { Client } from './client.ts';
import { concurrently } from './concurrently.ts';
import type { ControlPlane } from './control-plane.ts';
import { waitUntilServed } from './definitions.ts';

/** Rules that no account has. */
const everything = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];
/** A namespace that no stage has anything in, and that the plane must have. */
export const elsewhere = 'elsewhere';

/** The account of one stage, on a plane that has taken every object of its cluster. */
export interface TriedAccount {
  readonly stage: TriedStage;
  readonly others: readonly TriedStage[];
  /** Minor version of the cluster. */
  readonly kubernetes: string;
  /** While tests run. */
  readonly plane: () => ControlPlane;
  /** Acts as the account; while tests run. */
  readonly client: () => Client;
}

/** Registers the tests of an account: it has the rights that its stage needs, and none over what others have. */
export function testAccount(account: TriedAccount): void {
  testObjects(account);
  testCharts(account);
  testOthers(account);
  testSecretsAndUsers(account);
  testRoles(account);
}

/** Whether the stages of a cluster are a case of everything that accounts are tried with. */
export function hasAllToTry(stages: readonly TriedStage[]): boolean {
  return (
    stages.some(({ released }) => released.length > 0) &&
    stages.some((stage) => healthLooks(stage).length > 0) &&
    stages.some(({ objects }) => !objects.every(isKept))
  );
}

function testObjects({ stage, kubernetes, client }: TriedAccount): void {
  const gone = stage.objects.filter((object) => !isKept(object)).map(renamed);
  if (gone.length > 0) {
    test('deletes what leaves git', async () => {
      expect(await denied(client(), accessTo(kubernetes, gone, ['get', 'delete']))).toEqual([]);
    });
  }
  const looks = healthLooks(stage);
  if (looks.length > 0) {
    test('sees what tells whether workloads are healthy', async () => {
      expect(await denied(client(), looks)).toEqual([]);
    });
  }
}

function testCharts({ stage: { released }, kubernetes, plane, client }: TriedAccount): void {
  if (released.length === 0) return;
  test('installs, upgrades and uninstalls the charts of the stage', async () => {
    const definitions = released.filter(isDefinition);
    await client().apply(definitions, { fieldManager: 'helm-controller' });
    await waitUntilServed(plane(), definitions);
    for (const object of released.filter((each) => !isDefinition(each))) {
      await client().apply([isRole(object) ? { ...object, rules: everything } : object], { dryRun: true });
    }
    const byName = accessTo(kubernetes, released, ['get', 'update', 'delete']);
    const byKind = accessTo(kubernetes, released, ['create', 'list', 'watch']).map(
      ({ name: _, ...each }) => each,
    );
    expect(await denied(client(), [...byName, ...byKind])).toEqual([]);
  });
}

function testOthers({ stage, others, kubernetes, client }: TriedAccount): void {
  const own = new Set([...stage.objects, ...stage.released, ...stage.awaited].map(namespaceOf));
  const foreign = others.flatMap(({ objects }) => objects.map(namespaceOf)).filter((name) => !own.has(name));
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
    const patched = accessTo(kubernetes, [...inGit, ...ofCharts], ['patch']);
    expect(await allowed(client(), [...patched, ...accessTo(kubernetes, inGit, ['delete'])])).toEqual([]);
  });
}

function testSecretsAndUsers({ client }: TriedAccount): void {
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
}

function testRoles({ stage, client }: TriedAccount): void {
  const refusal = (verbs: string) => ({
    status: 403,
    message: expect.stringMatching(new RegExp(`attempting to grant RBAC|cannot ${verbs}`)),
  });

  test.each(['Role', 'ClusterRole'])('gives nobody rights by another %s', async (kind) => {
    const role = another(kind, { rules: everything });
    const refused = refusal('(create|patch)');
    await expect(client().tryCreate(role)).rejects.toMatchObject(refused);
    await expect(client().apply([role], { dryRun: true })).rejects.toMatchObject(refused);
  });

  if (stage.binds.includes('cluster-admin')) return;
  test('makes nobody an admin', async () => {
    const roleRef = { apiGroup: roleGroup, kind: 'ClusterRole', name: 'cluster-admin' };
    const binding = another('ClusterRoleBinding', { roleRef });
    await expect(client().tryCreate(binding)).rejects.toMatchObject(refusal('create'));
  });
}

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

/** Brings a kind. */
export function isDefinition({ kind }: Manifest): boolean {
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
