import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../cli/root.ts';
import { fleet } from '../../clusters/fleet.ts';
import { at, identify, list, type Manifest } from '../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../constructs/core/service-account.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { triedStages } from './access-stages.ts';
import { elsewhere, hasAllToTry, isDefinition, testAccount } from './account-tests.ts';
import { StageAccounts } from './chain/stage-account.ts';
import type { Client } from './client.ts';
import { concurrently } from './concurrently.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { customResourceDefinitions } from './crds.ts';
import { waitUntilServed } from './definitions.ts';
import { namespace } from './fixtures/manifests.ts';

const fieldManager = 'kustomize-controller';

interface Figures {
  readonly kubernetes: string;
  readonly accepted: number;
  readonly total: number;
}

const figures: Record<string, Figures> = {};

afterAll(() => {
  if (Object.keys(figures).length < fleet.clusters.length) return;
  const folder = join(root, '.cache', 'e2e');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'acceptance.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
  console.table(figures);
});

describe.each(fleet.clusters)('$name', (spec) => {
  const { flux, stages } = triedStages(spec);
  const objects = [...flux, ...stages.flatMap((stage) => stage.objects)];
  let plane: ControlPlane;
  let accounts: StageAccounts;

  beforeAll(async () => {
    const { engine, kubernetes, network } = spec;
    const crds = customResourceDefinitions();
    plane = await startControlPlane({ engine, kubernetes, network, crds, controllers: [] });
    await plane.apply([namespace(fluxNamespace), namespace(elsewhere)]);
    accounts = new StageAccounts(plane.connection);
  });
  afterAll(async () => {
    accounts?.close();
    await plane?.stop();
  });

  test('has every rendered object in a file that Flux applies', () => {
    const view = renderSpec(spec, fleet);
    const rendered = [...view.flux, ...view.objects].map(({ manifest }) => identify(manifest));
    expect(objects.map(identify).sort()).toEqual(rendered.sort());
  });

  test('has charts, workloads and objects that may leave git', () => {
    expect(hasAllToTry(stages)).toBe(true);
  });

  test('takes every object in the order of the stages, each from the account of its stage', async () => {
    const refusals: string[] = [];
    const take = async (client: Client, taken: readonly Manifest[]): Promise<void> => {
      for (const object of taken) {
        const refusal = await client.apply([object], { fieldManager }).then(() => undefined, String);
        if (refusal) refusals.push(`${identify(object)}: ${refusal}`);
      }
    };
    await take(plane, flux);
    for (const stage of stages) {
      const client = accounts.client(stage.account);
      await take(client, stage.objects.filter(isFirst));
      await waitUntilServed(plane, stage.objects.filter(isDefinition));
      await take(
        client,
        stage.objects.filter((object) => !isFirst(object)),
      );
    }
    const total = objects.length;
    figures[spec.name] = { kubernetes: spec.kubernetes, accepted: total - refusals.length, total };
    expect(refusals).toEqual([]);
  });

  test('changes nothing when it takes them again', async () => {
    await concurrently(objects, async (object) => {
      const first = await plane.get(reference(object));
      const [second] = await plane.apply([object], { fieldManager });
      expect(withoutVersion(second), identify(object)).toEqual(withoutVersion(first));
      if (version(second) === version(first)) return;
      const [third] = await plane.apply([object], { fieldManager });
      expect(withoutTimes(third), identify(object)).toEqual(withoutTimes(second));
    });
  });

  test('refuses an unknown field in any kind', async () => {
    const kinds = new Map(objects.map((object) => [`${object.apiVersion}/${object.kind}`, object]));
    await concurrently([...kinds.values()], async (object) => {
      const refusal = expect(
        plane.apply([{ ...object, unheardOf: true }], { dryRun: true }),
        identify(object),
      ).rejects;
      await refusal.toThrow('.unheardOf: field not declared in schema');
    });
  });

  describe.each(stages)('the account of $name', (stage) => {
    testAccount({
      stage,
      others: stages.filter((other) => other !== stage),
      kubernetes: spec.kubernetes,
      plane: () => plane,
      client: () => accounts.client(stage.account),
    });
  });
});

/** Others of the same stage are in it or of its kind: Flux applies it before them. */
function isFirst(object: Manifest): boolean {
  return object.kind === 'Namespace' || isDefinition(object);
}

function reference({ apiVersion, kind, metadata }: Manifest) {
  const { name, namespace } = metadata;
  return { apiVersion, kind, name, namespace };
}

function version(object: Manifest | undefined): unknown {
  return at(object, 'metadata', 'resourceVersion');
}

/** A default that a definition gives a status is stored with the second apply: that alone makes a new version. */
function withoutVersion(object: Manifest | undefined): object {
  return without(withoutTimes(object), 'resourceVersion');
}

/** The whole object, but for the times at which its managers last applied it. */
function withoutTimes(object: Manifest | undefined): object {
  const managers = list(at(object, 'metadata', 'managedFields'));
  return {
    ...without(object, 'managedFields'),
    managers: managers.map((each) => ({ ...(each as object), time: '' })),
  };
}

/** The object without one field of its metadata. */
function without(object: object | undefined, field: string): object {
  return { ...object, metadata: { ...(at(object, 'metadata') as object), [field]: undefined } };
}
