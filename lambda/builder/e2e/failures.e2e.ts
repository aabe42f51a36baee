import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawArchive } from '../../archive/fixtures/raw-archive.ts';
import { writeArchive } from '../../archive/write.ts';
import type { BuildInputs, S3Source } from '../inputs.ts';
import { PackageIndex } from './package-index.ts';
import { type LocalBuild, type LocalBuildOptions, Workbench } from './workbench.ts';

let bench: Workbench;
let index: PackageIndex;
let source: S3Source;
beforeAll(async () => {
  bench = await Workbench.open();
  index = await PackageIndex.open();
  source = await bench.upload('hello.zip', zip({ 'main.py': 'def handler(event, context): pass\n' }));
});
afterAll(async () => {
  index?.close();
  await bench?.close();
});

const zip = (files: Readonly<Record<string, string>>): Buffer =>
  writeArchive(Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) })));

async function build(changes: Partial<BuildInputs>, options?: LocalBuildOptions): Promise<LocalBuild> {
  return bench.build(await bench.inputs({ source, ...changes }), options);
}

const withRequirements = (text: string): Buffer => zip({ 'main.py': '', 'requirements.txt': text });

describe('a build ends with its reason and exit code 1, and pushes nothing, for', () => {
  const cases: Readonly<
    Record<string, readonly [reason: string, message: string, () => Promise<LocalBuild>]>
  > = {
    'a zip with an entry outside': [
      'ArchiveRefused',
      '../../etc/passwd: NameTraversal',
      async () =>
        build({ source: await bench.upload('slip.zip', rawArchive([{ name: '../../etc/passwd' }])) }),
    ],
    'what is no zip': [
      'ArchiveRefused',
      'NotAnArchive',
      async () => build({ source: await bench.upload('text.zip', Buffer.from('hello')) }),
    ],
    'an object that is not there': [
      'SourceNotFound',
      's3://functions/gone.zip is not there',
      () => build({ source: { ...source, key: 'gone.zip' } }),
    ],
    'an object that was replaced meanwhile': [
      'SourceChanged',
      's3://functions/hello.zip is another one by now',
      () => build({ source: { ...source, etag: '00000000000000000000000000000000' } }),
    ],
    'another checksum': [
      'ChecksumMismatch',
      'not 1234',
      () => build({ source: { ...source, sha256: '1234' } }),
    ],
    'an endpoint that nobody listed': [
      'EndpointRefused',
      'http://127.0.0.1:9: it is not among the endpoints',
      () => build({ source: { ...source, endpoint: 'http://127.0.0.1:9' } }),
    ],
    'an endpoint that is the API server': [
      'EndpointRefused',
      'no build may reach it',
      () => build({}, { platform: { denied: ['127.0.0.0/8'] } }),
    ],
    'a handler without a module': [
      'HandlerNotFound',
      'nothere.py',
      () => build({ handler: 'nothere.handler' }),
    ],
    'a base image that is not there': [
      'BaseImageInvalid',
      'has no runtimes/python@sha256:00',
      async () => build({ baseImage: `${bench.registry.host}/runtimes/python@sha256:${'00'.repeat(32)}` }),
    ],
    'requirements that name another index': [
      'RequirementsRefused',
      'requirements.txt:1: --index-url https://evil.example.com: options are not read',
      async () =>
        build({
          source: await bench.upload('evil.zip', withRequirements('--index-url https://evil.example.com\n')),
        }),
    ],
    'a package that is not in the index': [
      'DependenciesFailed',
      'No matching distribution found for nowhere',
      async () =>
        build(
          { source: await bench.upload('nowhere.zip', withRequirements('nowhere==1\n')) },
          { platform: { environment: index.pipEnvironment } },
        ),
    ],
    'packages without a lockfile': [
      'LockfileMissing',
      'nothing locks them',
      async () => {
        const files = { 'main.mjs': '', 'package.json': '{"dependencies":{"greetings":"1.0.0"}}' };
        return build({ runtime: 'nodejs', source: await bench.upload('lock.zip', zip(files)) });
      },
    ],
    'Go that does not compile': [
      'CompileFailed',
      'go ended with 1',
      async () => {
        const files = {
          'main.go': 'package main\nfunc main() { undefined() }\n',
          'go.mod': 'module hello\n\ngo 1.24\n',
        };
        return build({
          runtime: 'go',
          architectures: ['amd64'],
          source: await bench.upload('go.zip', zip(files)),
        });
      },
    ],
  };

  it.each(Object.entries(cases))('%s', async (_, [reason, message, run]) => {
    await bench.base('python');
    await bench.base('nodejs');
    await bench.base('go');
    bench.registry.requests();
    const { exitCode, outcome } = await run();
    expect(outcome).toMatchObject({ state: 'Failed', reason });
    expect(outcome.state === 'Failed' && outcome.message).toContain(message);
    expect(exitCode).toBe(1);
    expect(bench.registry.requests().filter((request) => !/^(GET|HEAD) /.test(request))).toEqual([]);
  });
});

describe('a build ends with its reason and exit code 2, so that it is tried again, for', () => {
  it('a store that refuses its credentials', async () => {
    const secrets = { source: { AWS_ACCESS_KEY_ID: 'homelab', AWS_SECRET_ACCESS_KEY: 'wrong' } };
    const { exitCode, outcome, output } = await build({}, { secrets });
    expect([exitCode, outcome]).toMatchObject([2, { reason: 'SourceDenied' }]);
    expect(output).not.toContain('wrong');
  });

  it('an index that does not answer', async () => {
    const environment = { PIP_INDEX_URL: 'http://127.0.0.1:9/simple' };
    const inputs = { source: await bench.upload('index.zip', withRequirements('greetings==1.0\n')) };
    const { exitCode, outcome } = await build(inputs, { platform: { environment } });
    expect([exitCode, outcome]).toMatchObject([2, { reason: 'IndexUnavailable' }]);
  });

  it('a registry that goes away before the push, and another attempt goes well', async () => {
    const onStart = (name: string): void => {
      if (name === 'layer') void bench.registry.kill();
    };
    const { exitCode, outcome } = await build({ handler: 'main.lost' }, { onStart });
    expect([exitCode, outcome]).toMatchObject([2, { reason: 'RegistryUnavailable' }]);
    await bench.registry.start();
    expect((await build({ handler: 'main.lost' })).outcome.state).toBe('Succeeded');
  });
});

it('a build that is cancelled stops at once, with all that it started', async () => {
  index.hangs = true;
  const asked = index.asked.length;
  const inputs = { source: await bench.upload('slow.zip', withRequirements('greetings==1.0\n')) };
  let running = 0;
  const building = build(inputs, {
    platform: { environment: index.pipEnvironment },
    onStart: (name, pid) => {
      if (name === 'dependencies') running = pid;
    },
  });
  while (index.asked.length === asked) await sleep(50);
  process.kill(running, 'SIGTERM');
  const { exitCode, outcome } = await building;
  index.hangs = false;
  expect([exitCode, outcome]).toMatchObject([143, { reason: 'Cancelled' }]);
});

describe('a registry with passwords', () => {
  /** bcrypt of `secret`. */
  const htpasswd = 'robot:$2b$04$uqBwHatiTjniXUTK4OOPmun2Df5WO5kA4NVO6xKhL7rx2UNDozKI.\n';
  let closed: Workbench;
  afterAll(() => closed?.close());

  it('takes the image with the push secret, and without it not', async () => {
    closed = await Workbench.open({ htpasswd, login: { username: 'robot', password: 'secret' } });
    const login = { auths: { [closed.registry.host]: { username: 'robot', password: 'secret' } } };
    const secret = { '.dockerconfigjson': JSON.stringify(login) };
    const hello = await closed.upload('hello.zip', zip({ 'main.py': '' }));
    const inputs = await closed.inputs({ source: hello });
    const platform = { secrets: { source: 'source', base: 'pull', push: 'push' } };
    const without = await closed.build(inputs, { platform, secrets: { pull: secret } });
    expect([without.exitCode, without.outcome]).toMatchObject([2, { reason: 'RegistryDenied' }]);
    const pushed = await closed.build(inputs, { platform, secrets: { pull: secret, push: secret } });
    expect(pushed.outcome.state).toBe('Succeeded');
    expect(pushed.output).not.toContain('secret');
  });
});
