import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { at, list, type Manifest } from '../../constructs/core/manifest.ts';
import { fluxNamespace, roleGroup } from '../../constructs/core/service-account.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { type Access, accessTo, allowed, denied, rulesIn } from './access-review.ts';
import { chartObjects } from './chain/chart-objects.ts';
import { StageAccounts } from './chain/stage-account.ts';
import { type CommittedStage, committedCluster } from './committed.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { customResourceDefinitions } from './crds.ts';
import { waitUntilServed } from './definitions.ts';
import { namespace } from './fixtures/manifests.ts';

const fieldManager = 'kustomize-controller';
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

    test('applies what the stage has in git', async () => {
      await client().apply(stage.objects, { fieldManager });
      const definitions = stage.objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
      await waitUntilServed(plane, definitions);
      const again = await client().apply(stage.objects, { fieldManager });
      expect(again).toHaveLength(stage.objects.length);
    });

    test('deletes what leaves git', async () => {
      const gone = stage.objects.filter(isPruned).map(({ metadata, ...object }) => {
        return { ...object, metadata: { ...metadata, name: 'left-git' } } as Manifest;
      });
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

    test('has nothing in namespaces where the stage has nothing', async () => {
      const own = new Set([...stage.objects, ...stage.released, ...stage.awaited].map(namespaceOf));
      const foreign = [...new Set(stages.flatMap(({ objects }) => objects).map(namespaceOf))].filter(
        (name) => name !== undefined && !own.has(name),
      );
      const everywhere = await rulesIn(client(), elsewhere);
      expect(foreign).not.toEqual([]);
      for (const name of foreign) expect(await rulesIn(client(), String(name)), name).toEqual(everywhere);
    });

    test('changes nothing that other stages share a namespace or the cluster with', async () => {
      const others = stages.filter((other) => other !== stage);
      const objects = others.flatMap((other) => [...other.objects, ...other.released]);
      const shared = objects.filter((object) => {
        const where = namespaceOf(object);
        return where === undefined || where === fluxNamespace;
      });
      expect(shared).not.toEqual([]);
      expect(await allowed(client(), access(shared, ['patch', 'update']))).toEqual([]);
    });

    test('neither sees the Secrets of Flux nor becomes somebody else', async () => {
      const secrets = { group: '', resource: 'secrets', namespace: fluxNamespace };
      const tokens = { group: '', resource: 'serviceaccounts/token', namespace: fluxNamespace };
      const others = ['users', 'groups', 'serviceaccounts'].map((resource) => ({ group: '', resource }));
      const wanted = [
        ...['get', 'list', 'watch', 'create', 'patch', 'delete'].map((verb) => ({ verb, ...secrets })),
        { verb: 'create', ...tokens },
        ...others.map((other) => ({ verb: 'impersonate', ...other })),
      ];
      expect(await allowed(client(), wanted)).toEqual([]);
    });

    test('gives nobody rights beyond its own, but for the roles of the stage', async () => {
      const role = {
        apiVersion: `${roleGroup}/v1`,
        kind: 'ClusterRole',
        metadata: { name: 'another' },
        rules: everything,
      };
      await expect(client().tryCreate(role)).rejects.toMatchObject({ status: 403 });
      await expect(client().apply([role], { dryRun: true })).rejects.toMatchObject({ status: 403 });
    });
  });
});

interface TriedStage extends CommittedStage {
  /** What its charts make. */
  readonly released: readonly Manifest[];
  /** Workloads that an operator makes, and Flux waits for. */
  readonly awaited: readonly Manifest[];
}

function triedStages(spec: ClusterSpec): { flux: readonly Manifest[]; stages: readonly TriedStage[] } {
  const view = renderSpec(spec, fleet);
  const { flux, stages } = committedCluster(spec.name);
  const tried = stages.map((stage) => {
    const kustomization = flux.find(
      ({ kind, metadata }) => kind === 'Kustomization' && metadata.name === stage.name,
    );
    const checks = list(at(kustomization, 'spec', 'healthChecks')) as readonly Record<string, string>[];
    const awaited = checks.map(({ apiVersion = '', kind = '', name = '', namespace }) => {
      return { apiVersion, kind, metadata: { name, namespace } };
    });
    return { ...stage, released: releasedBy(stage.name, view), awaited };
  });
  return { flux, stages: tried };
}

function releasedBy(stage: string, view: ClusterView): readonly Manifest[] {
  return view.releases
    .filter((release) => release.stage === stage)
    .flatMap((release) => {
      const { definitions, objects, workloads, hooks } = chartObjects(view, release);
      return [...definitions, ...objects, ...workloads, ...hooks];
    });
}

function isPruned({ metadata }: Manifest): boolean {
  return metadata.annotations?.['kustomize.toolkit.fluxcd.io/prune'] !== 'disabled';
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
