import { chmodSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeTools, fakeTools } from './fixtures/fake-tools.ts';
import { machinePath, probe } from './probe.ts';
import { type ToolName, tools } from './tools.ts';

let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
});
afterEach(() => fakes.remove());

/** What the tools really print. */
const said: readonly (readonly [ToolName, string, string])[] = [
  ['git', 'git version 2.39.5 (Apple Git-154)', '2.39.5'],
  ['make', 'GNU Make 4.3\nBuilt for x86_64-pc-linux-gnu', '4.3'],
  ['make', 'GNU Make 3.81\nThis program built for i386-apple-darwin11.3.0', '3.81'],
  ['node', 'v20.19.0', '20.19.0'],
  ['npm', '11.19.1', '11.19.1'],
  ['python3', 'Python 3.11.7', '3.11.7'],
  ['go', 'go version go1.26.8 linux/amd64', '1.26.8'],
  ['redis-server', 'Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64', '7.0.15'],
  ['redis-cli', 'redis-cli 7.0.15', '7.0.15'],
  ['docker-registry', 'docker-registry github.com/docker/distribution 2.8.2+ds1', '2.8.2'],
  ['skopeo', 'skopeo version 1.9.3', '1.9.3'],
  ['umoci', 'umoci version 0.4.7', '0.4.7'],
  ['rabbitmq-server', '', ''],
  ['docker', 'Docker version 28.2.2, build e6534b4', '28.2.2'],
  ['kind', 'kind v0.33.0 go1.26.5 darwin/arm64', '0.33.0'],
  ['kubectl', 'Client Version: v1.36.4\nKustomize Version: v5.8.1', '1.36.4'],
  ['curl', 'curl 8.7.1 (x86_64-apple-darwin24.0) libcurl/8.7.1', '8.7.1'],
  ['ssh', 'OpenSSH_9.8p1, LibreSSL 3.3.6', '9.8'],
  ['helm', 'v4.2.4+g0ad800e', '4.2.4'],
  ['flux', 'flux version 2.9.4', '2.9.4'],
  ['flux-operator', 'flux-operator version 0.58.1', '0.58.1'],
];

describe('probe', () => {
  it.each(said)('reads what %s says: %s', async (name, output, version) => {
    fakes.add(name, `cat <<'END'\n${output}\nEND`.replace('cat', '/bin/cat'));
    expect(await probe(tools[name], { path: fakes.path })).toEqual({ state: 'found', version });
  });

  it('reads every tool there is', () => {
    expect(new Set(said.map(([name]) => name))).toEqual(new Set(Object.keys(tools)));
  });

  it('does not start what is only looked for', async () => {
    const trap = join(fakes.path, 'trap');
    fakes.add('rabbitmq-server', `/bin/touch ${trap}`);
    expect(await probe(tools['rabbitmq-server'], { path: fakes.path })).toEqual({
      state: 'found',
      version: '',
    });
    expect(existsSync(trap)).toBe(false);
    fakes.remove();
    fakes = fakeTools();
    expect(await probe(tools['rabbitmq-server'], { path: fakes.path })).toEqual({ state: 'missing' });
  });

  it('asks with the arguments that the tool wants, without a shell', async () => {
    fakes.add('kubectl', '[ "$*" = "version --client" ] && echo 1.2.3');
    expect(await probe(tools.kubectl, { path: fakes.path })).toMatchObject({ version: '1.2.3' });
    const trap = join(fakes.path, 'trap');
    await probe({ command: ['kubectl', `; /bin/touch ${trap}`], get: '' }, { path: fakes.path });
    expect(existsSync(trap)).toBe(false);
  });

  it('misses what is not on the PATH, even if the machine has it', async () => {
    expect(await probe(tools.git, { path: fakes.path })).toEqual({ state: 'missing' });
  });

  it.each([
    ['exit 3', 'kind version: exit code 3'],
    ['echo hello', 'kind version names no version'],
    ['echo v1.2.3; exit 1', 'kind version: exit code 1'],
  ])('calls a tool broken that does: %s', async (body, problem) => {
    fakes.add('kind', body);
    expect(await probe(tools.kind, { path: fakes.path })).toEqual({ state: 'broken', problem });
  });

  it('does not wait for a tool that never answers', async () => {
    fakes.add('docker', 'exec /bin/sleep 600');
    expect(await probe(tools.docker, { path: fakes.path, timeout: 100 })).toEqual({
      state: 'broken',
      problem: 'no answer in 0.1 seconds',
    });
  });

  it('says that a file cannot be run', async () => {
    fakes.add('helm', '');
    chmodSync(join(fakes.path, 'helm'), 0o644);
    expect(await probe(tools.helm, { path: fakes.path })).toEqual({
      state: 'broken',
      problem: 'helm version --short: EACCES',
    });
  });
});

describe('machinePath', () => {
  it('leaves out what npm puts before the PATH', () => {
    const path = ['/repo/node_modules/.bin', '/usr/bin', '/node_modules/.bin', '/opt/bin'].join(delimiter);
    expect(machinePath(path)).toBe(['/usr/bin', '/opt/bin'].join(delimiter));
  });
});
