import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import type { ControlPlane } from '../control-plane.ts';
import { namespace } from '../fixtures/manifests.ts';
import { operator, shippedSettings, startLambdaPlane, startOperator } from './shipped-operator.ts';

const image = `registry.example/team/resize@sha256:${'ab'.repeat(32)}`;

function functionOf(name: string, spec: object): Manifest {
  return {
    apiVersion: 'lambda.knative.io/v1alpha1',
    kind: 'LambdaFunction',
    metadata: { name, namespace: 'team' },
    spec,
  };
}

const resize = functionOf('resize', {
  source: { image: { reference: image } },
  triggers: [{ name: 'uploads', filter: { attributes: { type: 'file.uploaded' } } }],
});

/** The operator as git has it: its account, its rights and its settings, but for builds, which need a registry. */
describe('the operator of the fleet', () => {
  let plane: ControlPlane;

  beforeAll(async () => {
    plane = await startLambdaPlane();
    await plane.apply([namespace('team')]);
    const { builds: _, ...settings } = shippedSettings();
    const { store: __, ...sources } = settings.sources;
    await startOperator(plane, { ...settings, sources });
  }, 600_000);
  afterAll(() => plane?.stop());

  const get = (apiVersion: string, kind: string, name: string, where = 'team') =>
    plane.get({ apiVersion, kind, name, namespace: where });
  const conditionOf = async (name: string, type: string) => {
    const fn = await get('lambda.knative.io/v1alpha1', 'LambdaFunction', name);
    return list(at(fn, 'status', 'conditions')).find((each) => at(each, 'type') === type);
  };
  const waitForReason = (name: string, type: string, reason: string) =>
    plane.waitFor(`${type} of ${name} to be ${reason}`, async () => {
      const found = await conditionOf(name, type);
      return at(found, 'reason') === reason && found;
    });

  test('makes all that a function is, with the rights that it has', async () => {
    await plane.apply([resize]);
    await waitForReason('resize', 'BuildSucceeded', 'ImageGiven');
    const service = await plane.waitFor('the Knative Service', () =>
      get('serving.knative.dev/v1', 'Service', 'resize'),
    );
    expect(at(list(at(service.spec, 'template', 'spec', 'containers'))[0], 'image')).toBe(image);
    await plane.waitFor('the Broker', () => get('eventing.knative.dev/v1', 'Broker', 'lambda-broker'));
    await plane.waitFor('the queue of dead letters', () =>
      get('rabbitmq.com/v1beta1', 'Queue', 'lambda-dead-letters'),
    );
    const triggers = await plane.waitFor('the Trigger', async () => {
      const found = await plane.list({
        apiVersion: 'eventing.knative.dev/v1',
        kind: 'Trigger',
        namespace: 'team',
      });
      return found.length > 0 && found;
    });
    expect(triggers.map(({ spec }) => at(spec, 'broker'))).toEqual(['lambda-broker']);
    for (const [apiVersion, kind] of [
      ['v1', 'ServiceAccount'],
      ['networking.k8s.io/v1', 'NetworkPolicy'],
    ] as const) {
      expect(await get(apiVersion, kind, 'lambda-resize')).toBeDefined();
    }
  });

  test('tells that it is ready when Knative is', async () => {
    const ready = { conditions: [{ type: 'Ready', status: 'True' }] };
    const service = await get('serving.knative.dev/v1', 'Service', 'resize');
    const status = {
      ...ready,
      observedGeneration: at(service, 'metadata', 'generation'),
      url: 'http://resize.team.example',
      latestReadyRevisionName: 'resize-00001',
    };
    await plane.apply([bare('serving.knative.dev/v1', 'Service', 'resize', status)], { status: true });
    await plane.apply([bare('eventing.knative.dev/v1', 'Broker', 'lambda-broker', ready)], { status: true });
    const [trigger] = await plane.list({
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Trigger',
      namespace: 'team',
    });
    await plane.apply([bare('eventing.knative.dev/v1', 'Trigger', trigger?.metadata.name ?? '', ready)], {
      status: true,
    });
    await waitForReason('resize', 'Ready', 'Ready');
    const fn = await get('lambda.knative.io/v1alpha1', 'LambdaFunction', 'resize');
    expect(fn?.status).toMatchObject({ image, url: 'http://resize.team.example', observedGeneration: 1 });
  });

  test('puts back what somebody takes away', async () => {
    await plane.delete({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      name: 'lambda-resize',
      namespace: 'team',
    });
    await plane.waitFor('the ServiceAccount', () => get('v1', 'ServiceAccount', 'lambda-resize'));
  });

  test('writes nothing when there is nothing to do', async () => {
    const version = async () =>
      (await get('lambda.knative.io/v1alpha1', 'LambdaFunction', 'resize'))?.metadata;
    const [before, revision] = [await version(), await generations()];
    await plane.apply([functionOf('other', { source: { image: { reference: image } } })]);
    await waitForReason('other', 'BuildSucceeded', 'ImageGiven');
    expect(await version()).toEqual(before);
    expect(await generations()).toEqual(revision);
  });

  test('says what it may not do where it may not', async () => {
    await plane.apply([functionOf('private', { ...privateGit, runtime: 'python', handler: 'main.handler' })]);
    await plane.waitFor('its refusal', async () => {
      const found = await conditionOf('private', 'SourceResolved');
      return at(found, 'status') !== 'True' && at(found, 'reason') !== 'ResolvingSource' && found;
    });
  });

  test('was refused nothing', () => {
    const log = plane.processes.log(operator);
    expect(log).not.toMatch(/forbidden|cannot (list|watch|get|patch|create)/i);
    expect(log).toContain('listens');
  });

  /** Versions of everything that was made for the function. */
  async function generations(): Promise<unknown> {
    const kinds = [
      ['serving.knative.dev/v1', 'Service'],
      ['eventing.knative.dev/v1', 'Broker'],
      ['eventing.knative.dev/v1', 'Trigger'],
      ['networking.k8s.io/v1', 'NetworkPolicy'],
    ] as const;
    const found = await Promise.all(
      kinds.map(([apiVersion, kind]) => plane.list({ apiVersion, kind, namespace: 'team' })),
    );
    return found
      .flat()
      .filter(({ metadata }) => metadata.labels?.['lambda.knative.io/function'] !== 'other')
      .map(({ metadata }) => [metadata.name, Reflect.get(metadata, 'resourceVersion')]);
  }
});

const privateGit = {
  source: { git: { url: 'https://github.com/team/private.git', secretRef: { name: 'git' } } },
};

function bare(apiVersion: string, kind: string, name: string, status: object): Manifest {
  return { apiVersion, kind, metadata: { name, namespace: 'team' }, status } as Manifest;
}
