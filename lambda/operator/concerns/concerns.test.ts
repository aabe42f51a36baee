import { expect, test } from 'vitest';
import { annotations, finalizer, type LambdaFunction, type Runtime } from '../../api/index.ts';
import { KubeClient } from '../../kube/client.ts';
import type { KubeObject } from '../../kube/object.ts';
import { calm } from '../../kube/testing/faults.ts';
import { ApiModel } from '../../kube/testing/model/api-model.ts';
import { Random } from '../../kube/testing/random.ts';
import { VirtualClock } from '../../kube/testing/virtual-clock.ts';
import { lifecycleTypes } from '../desired/index.ts';
import { kinds } from '../kinds.ts';
import type { OperatorLimits } from '../operator-options.ts';
import { SimulatedCluster } from '../simulation/cluster.ts';
import { buildSettings, functionManifest } from '../simulation/fixtures.ts';
import { SimulatedProcess } from '../simulation/process.ts';
import { SimulatedBucket } from '../simulation/sources.ts';

/** One process of the operator over a model, on virtual time. */
function world(limits: Partial<OperatorLimits> = {}) {
  const clock = new VirtualClock();
  const random = new Random(1);
  const model = new ApiModel({ clock });
  const cluster = new SimulatedCluster(model, clock, random.fork());
  const bucket = new SimulatedBucket();
  bucket.upload('x.zip');
  const platform = { knowsImages: true };
  const images = (runtime: Runtime, version: string) =>
    platform.knowsImages ? buildSettings.runtimes[runtime]?.[version] : undefined;
  const outside = { tidied: new Set<string>(), told: [] as string[], images };
  const parts = { clock, model, random, cluster, bucket, ...outside };
  const start = (name: string) => new SimulatedProcess({ ...parts, limits }, name, calm);
  const process = start('one');
  const user = new KubeClient(model, { clock, userAgent: 'user', fieldManager: 'user', rate: 'unlimited' });
  const apply = (name: string, spec: Partial<LambdaFunction['spec']> = {}, more: object = {}) => {
    const manifest = functionManifest('team', name, { sourceS3Key: 'x.zip', ...spec });
    return user.apply(kinds.functions.kind, {
      ...manifest,
      metadata: { ...manifest.metadata, ...more },
    } as never);
  };
  const get = (name: string) => user.get(kinds.functions.kind, { namespace: 'team', name });
  const seen = (name: string) =>
    model.storage.get('lambda.knative.io/v1alpha1/lambdafunctions', `team/${name}`)?.object as
      | LambdaFunction
      | undefined;
  const condition = (name: string, type = 'Ready') =>
    seen(name)?.status?.conditions?.find((one) => one.type === type);
  const until = (holds: () => boolean, ms = 600_000) => clock.until(holds, ms);
  return { ...parts, platform, start, process, user, apply, get, seen, condition, until };
}

test('the sample becomes a function that can be called', async () => {
  const { apply, condition, seen, until } = world();
  await apply('x');
  expect(await until(() => condition('x')?.status === 'True')).toBe(true);
  expect(seen('x')?.status).toMatchObject({
    observedGeneration: 1,
    url: 'http://x.team.example',
    source: { kind: 's3' },
  });
});

test('another upload under the same key is built and runs', async () => {
  const { apply, bucket, condition, seen, until } = world();
  await apply('x');
  await until(() => condition('x')?.status === 'True');
  const image = seen('x')?.status?.image;
  bucket.upload('x.zip');
  expect(await until(() => seen('x')?.status?.image !== image && condition('x')?.status === 'True')).toBe(
    true,
  );
});

test('a process that does not know the images of the runtimes yet leaves what is built as it is', async () => {
  const { apply, bucket, clock, platform, process, start, condition, until } = world();
  await apply('x');
  await until(() => condition('x')?.status === 'True');
  process.kill();
  platform.knowsImages = false;
  bucket.upload('y.zip');
  start('two');
  await apply('y', { sourceS3Key: 'y.zip' });
  await until(() => condition('y')?.reason === 'BaseImageUnavailable');
  await clock.pass(200_000);
  expect(condition('x')?.status).toBe('True');
  platform.knowsImages = true;
  expect(await until(() => condition('y')?.status === 'True')).toBe(true);
});

test('a source that is missing is said, and its upload is enough', async () => {
  const { apply, bucket, condition, until } = world();
  await apply('x', { sourceS3Key: 'late.zip' });
  await until(() => condition('x')?.reason === 'SourceNotFound');
  bucket.upload('late.zip');
  expect(await until(() => condition('x')?.status === 'True')).toBe(true);
});

test('a failure that may pass is built again after a while; the Job of before goes', async () => {
  const { apply, cluster, condition, until } = world();
  cluster.failing = 1;
  await apply('x');
  await until(() => condition('x')?.reason === 'RegistryUnavailable');
  cluster.failing = 0;
  expect(await until(() => condition('x')?.status === 'True')).toBe(true);
});

test('a spec that moves on stops its build', async () => {
  const { apply, model, condition, until } = world();
  await apply('x');
  const jobs = () => model.storage.list('batch/v1/jobs').map(([key]) => key);
  await until(() => jobs().length === 1);
  const [first] = jobs();
  await apply('x', { handler: 'other.handler' });
  expect(await until(() => jobs().length === 1 && jobs()[0] !== first)).toBe(true);
  expect(await until(() => condition('x')?.status === 'True')).toBe(true);
});

test('a paused function is left alone until it is not', async () => {
  const { apply, model, condition, until } = world();
  await apply('x', {}, { annotations: { [annotations.paused]: 'true' } });
  await until(() => condition('x')?.reason === 'Paused');
  expect(model.storage.list('batch/v1/jobs')).toEqual([]);
  await apply('x');
  expect(await until(() => condition('x')?.status === 'True')).toBe(true);
});

test('a namespace has as many functions as it may, the oldest first, and the next when one goes', async () => {
  const { apply, clock, user, condition, until } = world({ functionsPerNamespace: 1 });
  await apply('x');
  await clock.pass(5000);
  await apply('y');
  await until(() => condition('y')?.reason === 'QuotaExceeded' && condition('x')?.status === 'True');
  expect(condition('y')?.reason).toBe('QuotaExceeded');
  await user.delete(kinds.functions.kind, { namespace: 'team', name: 'x' });
  expect(await until(() => condition('y')?.status === 'True')).toBe(true);
});

test('a deleted function goes when all outside the cluster is tidied up', async () => {
  const { apply, user, seen, tidied, told, until } = world();
  await apply('x');
  await until(() => seen('x')?.metadata.finalizers?.includes(finalizer) ?? false);
  const { uid = '' } = seen('x')?.metadata ?? {};
  await user.delete(kinds.functions.kind, { namespace: 'team', name: 'x' });
  expect(await until(() => seen('x') === undefined)).toBe(true);
  expect([...tidied]).toEqual([uid]);
  await until(() => told.at(-1) === lifecycleTypes.deleted);
  expect(told.filter((type) => type === lifecycleTypes.deleted)).toHaveLength(1);
});

test('a build that still runs is waited for before anything is tidied up', async () => {
  const { apply, model, user, seen, tidied, until } = world();
  await apply('x');
  await until(() => model.storage.list('batch/v1/jobs').length === 1);
  const [job] = model.storage.list('batch/v1/jobs').map(([, { object }]) => object);
  const { name, uid = '', labels } = (job as KubeObject).metadata;
  const owner = { apiVersion: 'batch/v1', kind: 'Job', name, uid, controller: true };
  const metadata = { name: `${name}-1`, namespace: 'team', labels, uid: 'p', ownerReferences: [owner] };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata, status: { phase: 'Running' } };
  model.storage.put('v1/pods', `team/${name}-1`, { object: pod, intents: new Map() });
  await user.delete(kinds.functions.kind, { namespace: 'team', name: 'x' });
  expect(await until(() => seen('x') === undefined)).toBe(true);
  expect(tidied.size).toBe(1);
  expect(model.storage.get('v1/pods', `team/${name}-1`)).toBeUndefined();
});

test('what cannot be tidied up keeps a function no longer than the limit', async () => {
  const { apply, clock, process, user, seen, condition, tidied, until } = world({ cleanupLimitMs: 60_000 });
  await apply('x');
  await until(() => seen('x')?.metadata.finalizers?.includes(finalizer) ?? false);
  process.away = 1;
  await user.delete(kinds.functions.kind, { namespace: 'team', name: 'x' });
  await clock.pass(50_000);
  expect(condition('x')).toMatchObject({
    status: 'False',
    reason: 'Deleting',
    message: 'the registry does not answer; it goes without at the latest 60 s after its deletion',
  });
  expect(await until(() => seen('x') === undefined, 60_000)).toBe(true);
  expect(tidied.size).toBe(0);
});

test('an edit of a child is undone, and a deleted one comes back', async () => {
  const { apply, model, user, condition, until } = world();
  await apply('x');
  await until(() => condition('x')?.status === 'True');
  const triggers = () =>
    model.storage.list('eventing.knative.dev/v1/triggers').map(([, { object }]) => object);
  const [trigger] = triggers();
  await user.mergePatch(
    kinds.triggers.kind,
    { namespace: 'team', name: trigger?.metadata.name ?? '' },
    { spec: { broker: 'mine' } },
  );
  await user.delete(kinds.services.kind, { namespace: 'team', name: 'x' });
  const healed = () => {
    const [one] = triggers() as { spec?: { broker?: string } }[];
    const service = model.storage.get('serving.knative.dev/v1/services', 'team/x');
    return one?.spec?.broker === 'lambda-broker' && service !== undefined;
  };
  expect(await until(() => !healed())).toBe(true);
  expect(await until(healed)).toBe(true);
});

test('SIGTERM lets the passes under way finish and gives the lead back', async () => {
  const { apply, model, process, condition, until } = world();
  await apply('x');
  await until(() => condition('x') !== undefined);
  process.stop();
  await until(() => !process.operator.isLeader);
  const holder = () =>
    (
      model.storage.get('coordination.k8s.io/v1/leases', 'system/lambda-operator')?.object as {
        spec?: { holderIdentity?: string };
      }
    )?.spec?.holderIdentity;
  expect(await until(() => holder() === '')).toBe(true);
});
