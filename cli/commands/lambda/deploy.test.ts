import { describe, expect, it, vi } from 'vitest';
import { buildSettings, platform } from '../../../lambda/operator/simulation/fixtures.ts';
import { captured } from '../../fixtures/captured.ts';
import { conditions, ModelCluster, readyConditions } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';
import { run } from '../../run.ts';
import { type Seen, server } from './lambda.fixtures.ts';

const secret = 'a-secret-that-nobody-prints';

/** A platform whose object store remembers what it is given. */
async function start() {
  const objects = new Map<string, string>();
  const seen: Seen[] = [];
  const origin = await server((request, response) => {
    seen.push(request);
    const path = request.url.split('?', 1)[0] ?? '';
    if (request.method === 'PUT') objects.set(path, request.body);
    response.writeHead(objects.has(path) ? 200 : 404, { etag: '"abc"' }).end();
  });
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'writer');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secret);
  const cluster = await ModelCluster.start();
  const store = { endpoint: { origin }, region: 'us-east-1', bucket: 'functions', credentials: '/none' };
  const settings = { lease: {}, platform, sources: { store, denied: [] }, builds: buildSettings };
  await cluster.put(
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'lambda-operator', namespace: 'lambda-operator' },
      data: { 'settings.json': JSON.stringify(settings) },
    } as never,
    'configmaps',
  );
  return { cluster, objects, seen };
}

const folder = (more = '', code = 'def handler(event, context): pass\n') =>
  temporaryFolder({ 'function.yaml': `name: hello\nruntime: python\n${more}`, 'main.py': code });

const homelab = (...args: readonly string[]) => captured(() => run(['lambda', ...args]));

describe('homelab lambda deploy', () => {
  it('uploads, applies and waits until the function is ready', async () => {
    const { cluster, objects } = await start();
    const done = homelab('deploy', folder('cluster:\n  scaling: { minScale: 1 }\n'), '--timeout', '30s');
    await cluster.reached('hello', 1);
    const { spec } = await cluster.getFunction('hello');
    const key = spec.source?.s3?.key ?? '';
    expect(spec).toMatchObject({ runtime: 'python', handler: 'main.handler', scaling: { minScale: 1 } });
    expect(key).toMatch(/^team\/hello\/[0-9a-f]{32}\.zip$/);
    expect(spec.source?.s3?.sha256).toContain(key.slice(11, 43));
    expect([...objects.keys()]).toEqual([`/functions/${key}`]);
    await cluster.setStatus('hello', {
      observedGeneration: 1,
      conditions: readyConditions,
      url: 'http://hello.team.example',
    });
    expect(await done).toMatchObject({
      code: 0,
      out: 'hello is ready: http://hello.team.example\n',
      err: '',
    });
  });

  it('uploads nothing that is there', async () => {
    const { objects, seen } = await start();
    const place = folder();
    expect(JSON.parse((await homelab('deploy', place, '--no-wait', '--json')).out)).toMatchObject({
      archive: { uploaded: true },
    });
    expect(JSON.parse((await homelab('deploy', place, '--no-wait', '--json')).out)).toMatchObject({
      name: 'hello',
      ready: false,
      archive: { uploaded: false },
    });
    expect(seen.filter(({ method }) => method === 'PUT')).toHaveLength(objects.size);
  });

  it.each([
    ['HandlerNotFound', 1],
    ['RegistryUnavailable', 2],
  ])('ends with the reason %s, the end of the log and %i', async (reason, code) => {
    const { cluster } = await start();
    const done = homelab('deploy', folder());
    await cluster.reached('hello', 1);
    await cluster.setStatus('hello', {
      observedGeneration: 1,
      conditions: conditions('BuildSucceeded', 'False', reason, 'it did not work'),
      build: { hash: 'h', logTail: 'first line\nlast line' },
    });
    const { code: ended, err } = await done;
    expect(ended).toBe(code);
    expect(err).toContain(`hello is not ready: BuildSucceeded ${reason}: it did not work`);
    expect(err).toContain('  last line\n');
  });

  it('gives up after the time, with the last word', async () => {
    const { cluster } = await start();
    const done = homelab('deploy', folder(), '--timeout', '1s');
    await cluster.reached('hello', 1);
    await cluster.setStatus('hello', {
      observedGeneration: 1,
      conditions: conditions('BuildSucceeded', 'Unknown', 'BuildQueued', 'as many builds run as may'),
    });
    expect(await done).toMatchObject({
      code: 2,
      err: expect.stringContaining('BuildQueued: as many builds'),
    });
  });

  it('leaves traffic and aliases to those who set them', async () => {
    const { cluster } = await start();
    await homelab('deploy', folder(), '--no-wait');
    await cluster.putFunction('hello', { traffic: [{ latestRevision: true, percent: 100 }] });
    await homelab('deploy', folder('timeoutSeconds: 7\n'), '--no-wait');
    expect((await cluster.getFunction('hello')).spec).toMatchObject({
      timeoutSeconds: 7,
      traffic: [{ latestRevision: true, percent: 100 }],
    });
  });

  it('prints no secret and sends none', async () => {
    const { cluster, seen } = await start();
    const { out, err } = await homelab('deploy', folder(), '--no-wait', '--json');
    const sent = [
      ...cluster.requests.map(({ path, body }) => `${path} ${body}`),
      ...seen.map(({ url }) => url),
    ];
    for (const text of [out, err, ...sent, JSON.stringify(seen.map(({ headers }) => headers))])
      expect(text).not.toContain(secret);
  });

  it.each([
    ['triggers:\n  - filters: [{ prefix: { type: a } }]\n', 'a cluster knows filter.attributes only'],
    ['cluster: { traffic: [] }\n', 'cluster: fields of a LambdaFunction, of aliases, build'],
  ])('refuses %j before anything is uploaded', async (more, message) => {
    const { objects } = await start();
    expect(await homelab('deploy', folder(more))).toMatchObject({
      code: 1,
      err: expect.stringContaining(message),
    });
    expect(objects.size).toBe(0);
  });

  it('says which variables are missing, and where the store is not', async () => {
    await start();
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://127.0.0.1:1');
    expect(await homelab('deploy', folder())).toMatchObject({
      code: 2,
      err: expect.stringContaining('set AWS_ENDPOINT_URL_S3'),
    });
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', '');
    expect((await homelab('deploy', folder())).err).toContain('set AWS_ACCESS_KEY_ID');
  });

  it('needs a platform', async () => {
    await ModelCluster.start();
    expect(await homelab('deploy', folder())).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no ConfigMap lambda-operator/lambda-operator'),
    });
  });
});

describe('homelab lambda plan', () => {
  it('says what is new, and changes nothing', async () => {
    const { cluster, objects } = await start();
    const { code, out } = await homelab('plan', folder());
    expect(code).toBe(0);
    expect(out).toMatch(
      /^hello: create\nupload: yes\nbuild: yes, [0-9a-f]{32}\n {2}it has not been built before\n$/,
    );
    expect(objects.size).toBe(0);
    expect(await cluster.getFunction('hello')).toBeUndefined();
  });

  it('says that there is nothing to do, and then which input changed', async () => {
    const { cluster } = await start();
    const place = folder();
    await homelab('deploy', place, '--no-wait');
    const { build } = JSON.parse((await homelab('plan', place, '--json')).out);
    await cluster.setStatus('hello', {
      observedGeneration: 1,
      conditions: readyConditions,
      source: { kind: 's3', revision: 'abc', location: 's3://functions/x' },
      build: { hash: build.hash },
    });
    expect((await homelab('plan', place)).out).toBe(
      `hello: nothing\nupload: no, the zip is there\nbuild: no, ${build.hash} is built\n`,
    );
    const other = folder('handler: main.other\ntimeoutSeconds: 9\n');
    const { out } = await homelab('plan', other);
    expect(out).toContain('hello: update\n');
    expect(out).toContain('spec.timeoutSeconds: 300 → 9\n');
    expect(out).toMatch(/build: yes, [0-9a-f]{32}\n {2}handler: main.handler → main.other\n/);
    expect(out.split('build: ')[1]).not.toContain('timeoutSeconds');
  });

  it('knows the ETag of what is not uploaded yet', async () => {
    await start();
    const { out } = await homelab('plan', folder(), '--json');
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    const unasked = JSON.parse((await homelab('plan', folder(), '--json')).out);
    expect(unasked.upload).toBeUndefined();
    expect(unasked.build.hash).toBe(JSON.parse(out).build.hash);
  });

  it('says what is not known any more', async () => {
    const { cluster } = await start();
    const place = folder();
    await homelab('deploy', place, '--no-wait');
    await cluster.setStatus('hello', { observedGeneration: 1, build: { hash: 'f'.repeat(32) } });
    expect((await homelab('plan', place)).out).toContain('what went into it is not kept any more');
  });
});
