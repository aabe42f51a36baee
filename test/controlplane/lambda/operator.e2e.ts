import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../cli/root.ts';
import { pro } from '../../../clusters/pro.ts';
import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { committedCluster } from '../committed.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { customResourceDefinitions } from '../crds.ts';
import { waitUntilServed } from '../definitions.ts';
import { namespace } from '../fixtures/manifests.ts';
import { writeKubeconfig } from '../kubeconfig.ts';
import { Transport } from '../transport.ts';

const operator = 'lambda-operator';
const image = `registry.example/team/resize@sha256:${'ab'.repeat(32)}`;
const { stages } = committedCluster(pro.name);
const stageOf = (name: string) => stages.find((stage) => stage.name === name)?.objects ?? [];

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
    const { engine, kubernetes, network } = pro;
    const crds = customResourceDefinitions();
    plane = await startControlPlane({ engine, kubernetes, network, crds, controllers: [] });
    await plane.apply([namespace(operator), namespace('team')]);
    const shipped = ['rabbitmq-crds', 'eventing-rabbitmq-crds', operator].flatMap(stageOf);
    const definitions = shipped.filter(({ kind }) => kind === 'CustomResourceDefinition');
    await plane.apply(definitions);
    await waitUntilServed(plane, definitions);
    await plane.apply(
      stageOf(operator).filter(({ kind }) => !['NetworkPolicy', 'CustomResourceDefinition'].includes(kind)),
    );
    await start(plane);
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

/** Starts the operator with a token of its own account. */
async function start(plane: ControlPlane): Promise<void> {
  const transport = new Transport(plane.connection);
  const path = `/api/v1/namespaces/${operator}/serviceaccounts/${operator}/token`;
  const value = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
  const answer = await transport.send('POST', path, { type: 'application/json', value });
  transport.close();
  const token = String(at(answer, 'status', 'token'));
  const { folder } = plane.processes;
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, JSON.stringify(committedSettings()));
  plane.processes.run({
    name: operator,
    command: process.execPath,
    args: [join(root, 'lambda/operator/main.ts'), '--settings', settings, '--port', '0'],
    env: { KUBECONFIG: writeKubeconfig(folder, operator, { ...plane.connection, token }), HOME: folder },
  });
}

function committedSettings(): object {
  const [config] = stageOf(operator).filter(({ kind }) => kind === 'ConfigMap');
  const { builds: _, ...settings } = JSON.parse(String(at(config, 'data', 'settings.json')));
  const { store: __, ...sources } = settings.sources;
  return { ...settings, sources };
}
