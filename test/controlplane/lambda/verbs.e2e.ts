import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../cli/root.ts';
import { definition } from '../../../lambda/api/generate/definition.ts';
import { runtimes } from '../../../lambda/api/index.ts';
import { bucket, Workbench } from '../../../lambda/builder/e2e/workbench.ts';
import { KubeClient } from '../../../lambda/kube/client.ts';
import { kubeconfigConnection } from '../../../lambda/kube/config/kubeconfig.ts';
import { HttpTransport } from '../../../lambda/kube/http-transport.ts';
import { platform } from '../../../lambda/operator/simulation/fixtures.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { customResourceDefinition } from '../crds.ts';
import { namespace } from '../fixtures/manifests.ts';
import { ClusterStandIn } from './cluster-stand-in.ts';
import { InnerServers } from './inner-servers.ts';

const team = 'team';
const handler = (greeting: string) => `def handler(event, context):\n    return "${greeting}"\n`;
const definitions = [
  ['serving.knative.dev', 'Service', 'v1'],
  ['serving.knative.dev', 'Revision', 'v1'],
  ['eventing.knative.dev', 'Broker', 'v1'],
  ['eventing.knative.dev', 'Trigger', 'v1'],
  ['eventing.knative.dev', 'RabbitmqBrokerConfig', 'v1alpha1'],
  ...['Exchange', 'Queue', 'Binding', 'Policy'].map((kind) => ['rabbitmq.com', kind, 'v1beta1']),
] as const;

/** The commands as a user runs them, against the operator as its own process and real builds in a real registry. */
describe('homelab lambda, in a cluster', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbs-'));
  const inner = new InnerServers();
  let plane: ControlPlane;
  let bench: Workbench;
  let client: KubeClient;
  let standIn: ClusterStandIn;

  beforeAll(async () => {
    bench = await Workbench.open();
    const crds = definitions.map(([group = '', kind = '', version = '']) =>
      customResourceDefinition({ group, kind, versions: [version] }),
    );
    plane = await startControlPlane({ crds: [definition, ...crds], controllers: [] });
    await plane.apply([namespace(team), namespace('lambda-operator')]);
    const transport = new HttpTransport(kubeconfigConnection({ env: { KUBECONFIG: plane.kubeconfig } }));
    client = new KubeClient(transport, { userAgent: 'e2e', fieldManager: 'e2e', rate: 'unlimited' });
    const { accessKey, secretKey } = bench.s3.root;
    standIn = new ClusterStandIn(client, {
      source: { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey },
    });
    standIn.start();
    await startOperator();
  }, 600_000);
  afterAll(async () => {
    inner.stop();
    await standIn?.stop();
    client?.close();
    await plane?.stop();
    await bench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('deploys: packs, uploads, applies, and waits for a real build', async () => {
    write('hello', { 'main.py': handler('one') });
    const { code, out, err } = await homelab('deploy', 'hello', '--json');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: 'hello',
      ready: true,
      image: expect.stringContaining(`${bench.registry.host}/functions/team/hello@sha256:`),
      revision: 'hello-00001',
      archive: { uploaded: true },
      build: { sbom: expect.stringContaining('@sha256:'), provenance: expect.stringContaining('@sha256:') },
    });
  });

  test('deploys the same again without an upload and without a build', async () => {
    const { out } = await homelab('deploy', 'hello', '--json');
    expect(JSON.parse(out)).toMatchObject({
      generation: 1,
      revision: 'hello-00001',
      archive: { uploaded: false },
    });
  });

  test('plans: the hash is that which the operator then builds', async () => {
    expect((await homelab('plan', 'hello')).out).toMatch(/^hello: nothing\nupload: no.*\nbuild: no, /);
    write('hello', { 'main.py': handler('two') });
    const { out } = await homelab('plan', 'hello', '--json');
    const { build } = JSON.parse(out);
    expect(build.needed).toBe(true);
    const inputs = build.changes.map(({ input }: { readonly input: string }) => input);
    expect(inputs).toEqual(['source.etag', 'source.key', 'source.sha256']);
    const deployed = JSON.parse((await homelab('deploy', 'hello', '--json')).out);
    expect(deployed).toMatchObject({ revision: 'hello-00002', build: { hash: build.hash } });
  });

  test('refuses what the API server refuses, in its words', async () => {
    write('wrong', { 'main.py': handler('x') }, 'cluster:\n  scaling: { minScale: 5, maxScale: 2 }\n');
    for (const verb of ['plan', 'deploy']) {
      const { code, err } = await homelab(verb, 'wrong');
      expect(err).toContain('minScale');
      expect(code).toBe(1);
    }
  });

  test('ends a deployment that cannot be built with the reason and the end of the log', async () => {
    write('broken', { 'other.py': handler('x') });
    const { code, err } = await homelab('deploy', 'broken');
    expect(code).toBe(1);
    expect(err).toContain('broken is not ready: BuildSucceeded HandlerNotFound');
    expect(err).toContain('main.py');
  });

  test('lists and describes', async () => {
    const { out } = await homelab('list');
    expect(out).toMatch(/hello +python +True +Ready/);
    expect(out).toMatch(/broken +python +False +HandlerNotFound/);
    const described = (await homelab('describe', 'broken')).out;
    expect(described).toContain('The source has no such handler; correct `spec.handler`.');
    expect(described).toMatch(/events\n.*HandlerNotFound/s);
    expect((await homelab('describe', 'nobody')).code).toBe(1);
  });

  test('goes back to the revision before, and splits traffic', async () => {
    expect((await homelab('rollback', 'hello')).err).toContain('every request goes to hello-00001');
    expect((await homelab('traffic', 'hello')).out).toMatch(/hello-00001 +ready +100 %/);
    expect((await homelab('traffic', 'hello', 'hello-00001=90', '@latest=10')).code).toBe(0);
    expect((await homelab('traffic', 'hello')).out).toMatch(/hello-00002 +ready +10 %/);
    expect((await homelab('traffic', 'hello', 'hello-00009=100')).code).toBe(1);
    expect((await homelab('traffic', 'hello', '--latest')).code).toBe(0);
    expect((await homelab('traffic', 'hello')).out).toMatch(/hello-00002 +ready +100 %/);
  });

  test('names revisions', async () => {
    expect((await homelab('alias', 'hello', 'stable=hello-00001')).code).toBe(0);
    expect((await homelab('traffic', 'hello')).out).toMatch(/hello-00001 .* stable/);
    expect((await homelab('alias', 'hello', '--remove', 'stable')).code).toBe(0);
    expect((await homelab('alias', 'hello')).out).toBe('no aliases\n');
  });

  test('calls a function that only pods reach, through the API server', async () => {
    await inner.startGateway(plane);
    const externalName = 'kourier-internal.kourier-system.svc.cluster.local';
    const metadata = { name: 'hello', namespace: team };
    await plane.apply([
      { apiVersion: 'v1', kind: 'Service', metadata, spec: { type: 'ExternalName', externalName } },
    ]);
    const { code, out, err } = await homelab('invoke', '--cluster', 'hello', '--data', '{"name":"Ada"}');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('"Hello"');
    const [{ host, path, body } = { host: '', path: '', body: '' }] = inner.requests;
    expect([host, path]).toEqual(['hello.team.svc.cluster.local', '/']);
    expect(JSON.parse(body)).toMatchObject({ data: { name: 'Ada' } });
  });

  test('prints what the pods of a function wrote', async () => {
    await inner.startKubelet(plane, 'worker', '{"message":"started"}\nno line end');
    await plane.apply([
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: 'hello-pod',
          namespace: team,
          labels: { 'lambda.knative.io/function': 'hello', 'lambda.knative.io/component': 'service' },
        },
        spec: {
          nodeName: 'worker',
          serviceAccountName: 'lambda-hello',
          automountServiceAccountToken: false,
          containers: [{ name: 'function', image: 'registry.example/hello:1' }],
        },
      },
    ]);
    const { code, out } = await homelab('logs', 'hello', '--tail', '2');
    expect(out).toBe('hello-pod {"message":"started"}\nhello-pod no line end\n');
    expect(code).toBe(0);
  });

  test('deletes, with all that the function had', async () => {
    expect(await homelab('delete', 'hello')).toMatchObject({ code: 1 });
    expect((await homelab('delete', 'hello', '--yes')).out).toBe('hello is gone\n');
    expect((await homelab('list')).out).not.toContain('hello');
  });

  test('says in a word that nobody answers', async () => {
    const config = join(folder, 'gone.json');
    writeFileSync(config, JSON.stringify(goneCluster));
    const { code, err } = await homelab('list', { KUBECONFIG: config });
    expect(code).toBe(2);
    expect(err).toMatch(/^error: the API server does not answer: .*\n$/);
  });

  /** The folder of a Python function. */
  function write(name: string, files: Readonly<Record<string, string>>, more = ''): void {
    const place = join(folder, name);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'function.yaml'), `name: ${name}\nruntime: python\n${more}`);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(place, file), content);
  }

  async function homelab(...args: readonly (string | NodeJS.ProcessEnv)[]) {
    const words = args.filter((each) => typeof each === 'string');
    const more = args.find((each) => typeof each === 'object');
    const { accessKey, secretKey } = bench.s3.root;
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      KUBECONFIG: plane.kubeconfig,
      AWS_ACCESS_KEY_ID: accessKey,
      AWS_SECRET_ACCESS_KEY: secretKey,
      ...more,
    };
    const program = [join(root, 'cli/homelab.js'), 'lambda', ...words, '--namespace', team];
    const child = spawn(process.execPath, program, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err] = [collected(child.stdout), collected(child.stderr)];
    const [code] = await once(child, 'close');
    plane.processes.throwIfEnded();
    return { code, out: out(), err: err() };
  }

  async function startOperator(): Promise<void> {
    const place = join(folder, 'store');
    mkdirSync(place);
    writeFileSync(join(place, 'accessKey'), bench.s3.root.accessKey);
    writeFileSync(join(place, 'secretKey'), bench.s3.root.secretKey);
    const base = await bench.base('python');
    const both = { base, dependencies: base };
    const versions = Object.entries(runtimes).map(([name, { versions: each }]) => {
      return [name, Object.fromEntries(each.map((version) => [version, both]))];
    });
    const { images, timeoutSeconds: _, retries: __, ...build } = bench.platform();
    const endpoint = build.endpoints[0];
    const settings = {
      lease: { namespace: 'lambda-operator', name: 'lambda-operator' },
      platform,
      sources: { store: { endpoint, region: 'us-east-1', bucket, credentials: place }, denied: [] },
      builds: {
        repository: `${bench.registry.host}/functions`,
        architectures: ['amd64'],
        runtimes: Object.fromEntries(versions),
        platform: { ...build, images: { builder: images.builder, kaniko: images.kaniko } },
      },
    };
    const data = { 'settings.json': JSON.stringify(settings) };
    const metadata = { name: 'lambda-operator', namespace: 'lambda-operator' };
    await plane.apply([{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data }]);
    const file = join(folder, 'settings.json');
    writeFileSync(file, data['settings.json']);
    plane.processes.run({
      name: 'lambda-operator',
      command: process.execPath,
      args: [join(root, 'lambda/operator/main.ts'), '--settings', file, '--port', '0'],
      env: { KUBECONFIG: plane.kubeconfig, HOME: folder },
    });
  }
});

const goneCluster = {
  'current-context': 'gone',
  contexts: [{ name: 'gone', context: { cluster: 'gone', user: 'gone' } }],
  clusters: [{ name: 'gone', cluster: { server: 'https://127.0.0.1:1' } }],
  users: [{ name: 'gone', user: {} }],
};

function collected(stream: NodeJS.ReadableStream): () => string {
  let all = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    all += chunk;
  });
  return () => all;
}
