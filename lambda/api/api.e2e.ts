import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiError } from '../../test/controlplane/api-error.ts';
import { type ControlPlane, startControlPlane } from '../../test/controlplane/control-plane.ts';
import { accepted } from './fixtures/accepted.ts';
import { changes } from './fixtures/changes.ts';
import { refused } from './fixtures/refused.ts';
import { sample } from './fixtures/specs.ts';
import { definition } from './generate/definition.ts';
import { apiVersion, kind, plural } from './index.ts';

const namespace = 'default';
type Manifest = Parameters<ControlPlane['tryCreate']>[0];

function named(name: string, spec: object): Manifest {
  return { apiVersion, kind, metadata: { name, namespace }, spec };
}

let plane: ControlPlane;

beforeAll(async () => {
  plane = await startControlPlane({ crds: [definition], controllers: [] });
}, 600_000);
afterAll(() => plane?.stop());

async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof ApiError && error.status === 422) return error.message;
    throw error;
  }
  return 'it was taken';
}

describe('the API server', () => {
  test('has nothing to say against the definition', async () => {
    const crd = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      name: definition.metadata.name,
    };
    const stored = await plane.get(crd);
    const conditions = Reflect.get(stored?.status ?? {}, 'conditions') as readonly { type: string }[];
    expect(conditions.map(({ type }) => type)).not.toContain('NonStructuralSchema');
    expect(conditions).toContainEqual(expect.objectContaining({ type: 'NamesAccepted', status: 'True' }));
  });

  test.each(accepted)('takes $name', async ({ spec }) => {
    const taken = await plane.tryCreate(named('accepted', spec));
    expect(taken.spec).toMatchObject(spec);
  });

  test.each(refused)('refuses $name at $field', async ({ spec, field, says, function: name = 'refused' }) => {
    const refusal = await refusalOf(plane.tryCreate(named(name, spec)));
    expect(refusal).toContain(`${field}: `);
    expect(refusal).toContain(says);
  });

  test('fills in what has one default for everybody', async () => {
    const { spec } = await plane.tryCreate(named('accepted', sample));
    expect(spec).toEqual({ ...sample, style: 'event', timeoutSeconds: 300, concurrency: 0 });
  });

  test('refuses a field that does not exist', async () => {
    const attempt = plane.apply([named('accepted', { ...sample, entrypoint: 'main' })], { dryRun: true });
    await expect(attempt).rejects.toThrow('.spec.entrypoint: field not declared in schema');
  });
});

describe('of a function that is there', () => {
  test.each(changes)('$name is $verdict', async ({ before, after, says }) => {
    await plane.apply([named('changing', before)]);
    const attempt = plane.apply([named('changing', after)], { dryRun: true });
    if (says === undefined) await attempt;
    else expect(await refusalOf(attempt)).toContain(says);
    await plane.delete({ apiVersion, kind, name: 'changing', namespace });
  });

  test('the status is written on its own and keeps the generation', async () => {
    const [created] = await plane.apply([named('observed', sample)]);
    const status = { observedGeneration: 1, image: 'registry.example/a@sha256:0' };
    const [written] = await plane.apply([{ ...named('observed', {}), spec: undefined, status } as Manifest], {
      status: true,
      fieldManager: 'operator',
    });
    expect(written).toMatchObject({ spec: created?.spec, status, metadata: { generation: 1 } });
  });

  test('kubectl has its short names, categories and columns', async () => {
    const { names, versions } = definition.spec;
    const served = await plane.get({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      name: definition.metadata.name,
    });
    expect(served?.status).toMatchObject({ acceptedNames: { ...names, plural } });
    const columns = versions[0].additionalPrinterColumns.map(({ name }) => name);
    expect(columns).toEqual(['Runtime', 'Ready', 'Reason', 'URL', 'Revision', 'Image', 'Age']);
  });
});
