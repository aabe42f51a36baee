import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, list } from '../../../constructs/core/manifest.ts';
import type { LambdaFunctionStatus } from '../../../lambda/api/index.ts';
import { rawArchive } from '../../../lambda/archive/fixtures/raw-archive.ts';
import { inspectImage } from '../../../lambda/builder/e2e/unpacked-image.ts';
import { FunctionPlatform, team } from './function-platform.ts';
import type { Reply } from './running-function.ts';

/** The one of the README. */
const sample = { runtime: 'python', sourceS3Key: 'functions/my-function.zip', handler: 'main.handler' };

const dictionary = randomBytes(2 * 1024 * 1024).toString('base64');

/** With a folder, and with more than fits into an object of Kubernetes. */
const greeting = (word: string) => ({
  'main.py': `from words.greeting import word\n\n\ndef handler(event, context):\n    return {"greeting": f"{word}, {event['data']['name']}!"}\n`,
  'words/greeting.py': `word = ${JSON.stringify(word)}\n`,
  'words/dictionary.txt': dictionary,
});

describe('a function, from its zip to its reply', () => {
  let platform: FunctionPlatform;
  let first: LambdaFunctionStatus;

  beforeAll(async () => {
    platform = await FunctionPlatform.open();
  }, 600_000);
  afterAll(() => platform?.close());

  const ready = (name: string) => platform.until(name, 'Ready', 'Ready');
  const reply = async (status: LambdaFunctionStatus, id: string): Promise<Reply> => {
    const revision = status.revisions?.find(({ percent }) => percent === 100)?.name ?? '';
    const running = platform.knative.running(revision);
    if (!running) throw new Error(`${revision} does not run`);
    return running.send(id, { name: 'Ada' });
  };

  test('its object is missed, and found as soon as it is uploaded', async () => {
    await platform.apply('my-function', sample);
    const missing = await platform.until('my-function', 'Ready', 'SourceNotFound');
    expect(missing.conditions?.find(({ type }) => type === 'SourceResolved')?.message).toContain(
      's3://functions/functions/my-function.zip',
    );
    await platform.upload(sample.sourceS3Key, greeting('Hello'));
    first = await ready('my-function');
    expect(first.source?.location).toBe('s3://functions/functions/my-function.zip');
  });

  test('its image is in the registry, sound, and is what its Knative Service runs', async () => {
    const { image = '', build } = first;
    const digest = image.split('@')[1];
    expect(inspectImage(image)).toMatchObject({ Architecture: 'amd64', Os: 'linux', Digest: digest });
    const [service] = await platform.childrenOf('my-function', 'serving.knative.dev/v1', 'Service');
    const [container] = list(at(service?.spec, 'template', 'spec', 'containers'));
    expect(at(container, 'image')).toBe(image);
    expect(inspectImage(build?.sbom ?? '', '--raw')).toMatchObject({ subject: { digest } });
    expect(inspectImage(build?.provenance ?? '', '--raw')).toMatchObject({ subject: { digest } });
    expect(build?.logTail).toContain(digest);
  });

  test('its build held each secret in the one container that needs it', async () => {
    const [job] = await platform.childrenOf('my-function', 'batch/v1', 'Job');
    const pod = at(job?.spec, 'template', 'spec');
    const containers = [...list(at(pod, 'initContainers')), ...list(at(pod, 'containers'))];
    const holders = (volume: string) =>
      containers
        .filter((each) => list(at(each, 'volumeMounts')).some((mount) => at(mount, 'name') === volume))
        .map((each) => at(each, 'name'));
    expect(['source-secret', 'base-secret', 'push-secret'].map(holders)).toEqual([
      ['fetch'],
      ['fetch'],
      ['push'],
    ]);
    expect(JSON.stringify([job, first])).not.toContain(platform.bench.s3.root.secretKey);
  });

  test('it answers an event, and counts it', async () => {
    expect(await reply(first, 'one')).toEqual({ status: 200, body: { greeting: 'Hello, Ada!' } });
    const running = platform.knative.running(first.latestReadyRevision ?? '');
    expect(await running?.metrics()).toContain('function_invocations_total{result="Success"} 1\n');
  });

  test('another upload under its key is built and runs', async () => {
    await platform.upload(sample.sourceS3Key, greeting('Good day'));
    const second = await platform.untilRebuilt('my-function', first);
    expect(second.latestReadyRevision).not.toBe(first.latestReadyRevision);
    expect(await reply(second, 'two')).toMatchObject({ body: { greeting: 'Good day, Ada!' } });
  });

  test('the upload of before makes the image of before, and no Job', async () => {
    const jobs = await platform.childrenOf('my-function', 'batch/v1', 'Job');
    const before = (await platform.find('my-function'))?.status ?? {};
    await platform.upload(sample.sourceS3Key, greeting('Hello'));
    const again = await platform.untilRebuilt('my-function', before);
    expect(again.image).toBe(first.image);
    expect(await platform.childrenOf('my-function', 'batch/v1', 'Job')).toHaveLength(jobs.length);
  });

  test('an edit of the spec is a revision of the same image', async () => {
    const before = (await platform.find('my-function'))?.status ?? {};
    await platform.apply('my-function', { ...sample, concurrency: 5 });
    const edited = await ready('my-function');
    expect(edited.image).toBe(before.image);
    expect(edited.latestReadyRevision).not.toBe(before.latestReadyRevision);
  });

  test('a rollback sends every event to the revision of before', async () => {
    const traffic = [{ revisionName: 'my-function-00002', percent: 100 }];
    await platform.apply('my-function', { ...sample, concurrency: 5, traffic });
    const back = await platform.plane.waitFor('the rollback', async () => {
      const status = await ready('my-function');
      return (
        status.revisions?.some(({ name, percent }) => name === 'my-function-00002' && percent === 100) &&
        status
      );
    });
    expect(await reply(back, 'three')).toMatchObject({ body: { greeting: 'Good day, Ada!' } });
    await platform.apply('my-function', { ...sample, concurrency: 5 });
    await ready('my-function');
  });

  test('a rollback to what never was says what there is', async () => {
    const traffic = [{ revisionName: 'my-function-00099', percent: 100 }];
    await platform.apply('my-function', { ...sample, concurrency: 5, traffic });
    const { conditions } = await platform.until('my-function', 'ServiceReady', 'RevisionNotFound');
    expect(conditions?.find(({ type }) => type === 'Ready')?.message).toContain('my-function-00001');
    await platform.apply('my-function', { ...sample, concurrency: 5 });
    await ready('my-function');
  });

  test('a zip that could do harm is refused by the name of its entry; what runs goes on', async () => {
    await platform.upload(sample.sourceS3Key, rawArchive([{ name: '../../etc/passwd' }]));
    const refused = await platform.until('my-function', 'BuildSucceeded', 'ArchiveRefused');
    const [ended] = refused.conditions?.filter(({ type }) => type === 'BuildSucceeded') ?? [];
    expect(ended?.message).toContain('../../etc/passwd');
    expect(await reply(refused, 'four')).toMatchObject({ body: { greeting: 'Hello, Ada!' } });
    await platform.upload(sample.sourceS3Key, greeting('Hello'));
    await ready('my-function');
  });

  test('a handler whose module is not there is refused by the build', async () => {
    await platform.apply('my-function', { ...sample, handler: 'nothere.handler' });
    await platform.until('my-function', 'BuildSucceeded', 'HandlerNotFound');
    await platform.apply('my-function', sample);
    await ready('my-function');
  });

  test('a handler that its module does not have fails the revision with what was found', async () => {
    await platform.upload('functions/wrong.zip', greeting('Hello'));
    await platform.apply('wrong', { ...sample, sourceS3Key: 'functions/wrong.zip', handler: 'main.absent' });
    const { conditions } = await platform.until('wrong', 'ServiceReady', 'RevisionFailed');
    const message = conditions?.find(({ type }) => type === 'ServiceReady')?.message;
    expect(message).toContain('absent');
    expect(message).toContain('handler');
  });

  test('a registry that is away fails the build, and its return mends it', async () => {
    await platform.bench.registry.kill();
    await platform.upload('functions/late.zip', greeting('Late'));
    await platform.apply('late', {
      ...sample,
      sourceS3Key: 'functions/late.zip',
      build: { retries: 0 },
    });
    await platform.until('late', 'Ready', 'BaseImageUnavailable');
    expect((await platform.find('my-function'))?.status?.conditions?.[0]?.status).toBe('True');
    await platform.bench.registry.start();
    expect(await reply(await ready('late'), 'five')).toMatchObject({ body: { greeting: 'Late, Ada!' } });
  });

  test('its end takes its children, its Job and its images along, and nobody else', async () => {
    expect(await platform.tagsOf('my-function')).not.toEqual([]);
    await platform.plane.delete({
      apiVersion: 'lambda.knative.io/v1alpha1',
      kind: 'LambdaFunction',
      name: 'my-function',
      namespace: team,
    });
    await platform.plane.waitFor('the function to go', async () => !(await platform.find('my-function')));
    expect(await platform.tagsOf('my-function')).toEqual([]);
    expect(await platform.tagsOf('late')).not.toEqual([]);
    for (const [apiVersion, kind] of [
      ['serving.knative.dev/v1', 'Service'],
      ['serving.knative.dev/v1', 'Revision'],
      ['batch/v1', 'Job'],
      ['v1', 'ServiceAccount'],
      ['networking.k8s.io/v1', 'NetworkPolicy'],
    ] as const) {
      await platform.plane.waitFor(`${kind} to go`, async () => {
        return (await platform.childrenOf('my-function', apiVersion, kind)).length === 0;
      });
    }
    expect((await platform.find('late'))?.status?.conditions?.[0]?.status).toBe('True');
  });

  test('the operator was refused nothing by the API server', () => {
    expect(platform.plane.processes.log('lambda-operator')).not.toMatch(/forbidden/i);
  });
});
