import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../cli/root.ts';
import { pi } from '../../../clusters/pi.ts';
import { pro1Node } from '../../../clusters/pro-1-node.ts';
import { at, list } from '../../../constructs/core/manifest.ts';
import { toolPath } from '../tools/tool-sets.ts';
import { type Chain, startChain } from './chain.ts';
import { pushUntilReady } from './wait-until-ready.ts';

/** Milliseconds for two clusters at once on a machine with other work. */
const limit = 900_000;
const clusters = [pi(3), pro1Node];

const stack = new AsyncDisposableStack();
let chains: readonly Chain[];
let kubeconfig: string;

beforeAll(async () => {
  chains = await Promise.all(clusters.map((spec) => startChain(spec, stack)));
  await Promise.all(chains.map((chain) => pushUntilReady(chain, 'everything')));
  kubeconfig = writeMergedKubeconfig();
}, limit);
afterAll(() => stack.disposeAsync(), limit);

/** One kubeconfig whose contexts are named like the clusters. */
function writeMergedKubeconfig(): string {
  const entries = chains.map(
    ({
      plane: { connection },
      view: {
        spec: { name },
      },
    }) => ({
      cluster: {
        name,
        cluster: {
          server: connection.server,
          'certificate-authority-data': Buffer.from(connection.ca).toString('base64'),
        },
      },
      user: { name, user: { token: connection.token } },
      context: { name, context: { cluster: name, user: name } },
    }),
  );
  const path = join(chains[0]?.plane.processes.folder ?? '', 'merged.kubeconfig');
  writeFileSync(
    path,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: entries.map(({ cluster }) => cluster),
      users: entries.map(({ user }) => user),
      contexts: entries.map(({ context }) => context),
    }),
    { mode: 0o600 },
  );
  return path;
}

/** Runs the command as a user would, with kubectl on the PATH. */
async function homelab(...args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
  const folders = [dirname(toolPath('kubectl')), dirname(process.execPath), process.env.PATH];
  const env = { PATH: folders.join(':'), KUBECONFIG: kubeconfig, HOME: dirname(kubeconfig), NO_COLOR: '1' };
  const { promise, resolve } = Promise.withResolvers<{ code: unknown; out: string; err: string }>();
  execFile(process.execPath, [join(root, 'cli/homelab.js'), ...args], { env }, (error, out, err) => {
    resolve({ code: error?.code ?? 0, out, err });
  });
  return promise;
}

/** Commits to the repository of a cluster without a word to Flux. */
async function commitQuietly({ copy, view: { spec } }: Chain, change: string): Promise<string> {
  copy.edit(`dist/${spec.name}/prerequisites/namespaces/namespaces.yaml`, (document) => {
    if (document.getIn(['kind']) !== 'Namespace') return;
    document.setIn(['metadata', 'annotations', 'example.dev/change'], change);
  });
  return copy.push(change);
}

function chainOf(name: string): Chain {
  const found = chains.find(({ view: { spec } }) => spec.name === name);
  if (!found) throw new Error(`no cluster ${name}`);
  return found;
}

test(
  'one context: what was pushed is applied when the command returns',
  async () => {
    const chain = chainOf('pi');
    const commit = await commitQuietly(chain, 'first');
    const { code, out, err } = await homelab('reconcile', '--context', 'pi');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const count = chain.view.stages.length + 1;
    expect(out).toBe(`pi ready: ${count}/${count} stages refs/heads/main@sha1:${commit}\n`);
    const namespace = await chain.plane.get({ apiVersion: 'v1', kind: 'Namespace', name: 'ollama' });
    expect(namespace?.metadata.annotations?.['example.dev/change']).toBe('first');
  },
  limit,
);

test(
  'two contexts side by side, as JSON',
  async () => {
    const commits = await Promise.all(chains.map((chain) => commitQuietly(chain, 'second')));
    const names = clusters.flatMap(({ name }) => ['--context', name]);
    const { code, out } = await homelab('reconcile', ...names, '--json');
    expect(code).toBe(0);
    const { ok, contexts } = JSON.parse(out);
    expect(ok).toBe(true);
    expect(list(contexts).map((each) => [at(each, 'context'), at(each, 'revision')])).toEqual(
      clusters.map(({ name }, index) => [name, `refs/heads/main@sha1:${commits[index]}`]),
    );
  },
  limit,
);

test(
  'a stage that fails is named with those that wait for it, and the exit code is 1',
  async () => {
    const chain = chainOf('pi');
    chain.copy.edit('dist/pi/prerequisites/cert-manager-issuers/cert-manager-issuers.yaml', (document) => {
      if (document.getIn(['kind']) === 'Certificate') document.setIn(['spec', 'secretName'], 1);
    });
    await chain.copy.push('a broken certificate');
    const { code, out } = await homelab('reconcile', '--context', 'pi');
    expect(code).toBe(1);
    expect(out).toMatch(/^pi not ready: \d+\/\d+ stages /);
    expect(out).toMatch(/^ {2}cert-manager-issuers +failed +Certificate\/cert-manager\/homelab-ca /m);
    expect(out).toMatch(/^ {2}traefik +blocked +dependency /m);
    expect(out).not.toMatch(/^ {2}ollama /m);
  },
  limit,
);

test(
  'a context that is nowhere is exit code 2',
  async () => {
    const { code, out } = await homelab('reconcile', '--context', 'nowhere');
    expect(code).toBe(2);
    expect(out).toContain('nowhere not ready');
    expect(out).toContain('context "nowhere" does not exist');
  },
  limit,
);
