import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fleet } from '../../../clusters/fleet.ts';
import { at, list } from '../../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import { type Checkout, checkout } from '../../checkout.ts';
import { toolPath } from '../tools/tool-sets.ts';
import { artifactFolders } from './artifact.ts';
import { type Chain, startChain } from './chain.ts';
import { chainReport, formatReport, writeReport } from './chain-report.ts';
import { writeMergedKubeconfig } from './merged-kubeconfig.ts';
import { peakMemory } from './peak-memory.ts';
import { unplaced } from './placement.ts';
import { pushUntilReady } from './wait-until-ready.ts';

/** Milliseconds for one cluster, or for a look at all of them, on a machine with other work. */
const limit = 1_800_000;

/** They stand still when their push is proved, so that all can be reconciled together. */
const stack = new AsyncDisposableStack();
const chains = new Map<string, Chain>();
/** The last commit of each. */
const commits = new Map<string, string>();
afterAll(() => stack.disposeAsync(), limit);

function chainOf(name: string): Chain {
  const found = chains.get(name);
  if (!found) throw new Error(`the chain of ${name} was not proved`);
  return found;
}

/** Stages that began before all that they depend on were ready. */
function early({ view, record }: Chain, commit: string): readonly string[] {
  const stages = record.at(commit);
  return view.stages.flatMap(({ name, dependsOn }) => {
    const began = stages.get(name)?.began?.order ?? -1;
    return dependsOn
      .filter((before) => (stages.get(before)?.ready?.order ?? Number.POSITIVE_INFINITY) > began)
      .map((before) => `${name} began before ${before} was ready`);
  });
}

describe.concurrent('one push turns every stage ready, none before those it depends on, and every pod finds a node', () => {
  test.each(fleet.clusters.map((spec) => [spec.name, spec] as const))(
    '%s',
    async (name, spec) => {
      const chain = await startChain(spec, stack);
      const { commit, pushed } = await pushUntilReady(chain, 'everything');
      expect(early(chain, commit)).toEqual([]);
      expect(await unplaced(chain)).toEqual([]);
      expect(artifactFolders(chain.plane.processes.folder)).toEqual([`dist/${name}`, `flux/${name}`]);
      expect(chain.problems).toEqual([]);

      const measured = { commit, pushed, record: chain.record.at(commit) };
      const memory = peakMemory(chain.plane.processes.folder);
      const report = chainReport(chain.view, { ...measured, peakMemory: memory });
      process.stdout.write(formatReport(report));
      writeReport(report);
      await chain.pause();
      chains.set(name, chain);
      commits.set(name, commit);
    },
    limit,
  );
});

describe('what was pushed is applied when the command returns', () => {
  let copy: Checkout;
  let kubeconfig: string;
  beforeAll(() => {
    copy = checkout();
    kubeconfig = writeMergedKubeconfig([...chains.values()], copy.path);
    chainOf('pi').resume();
  });
  afterAll(() => copy?.remove());

  /** Runs a command as a user would, with kubectl on the PATH; the planes are served meanwhile. */
  async function run(
    command: string,
    ...args: readonly string[]
  ): Promise<{ code: unknown; out: string; err: string }> {
    const folders = [dirname(toolPath('kubectl')), dirname(process.execPath), process.env.PATH];
    const env = { PATH: folders.join(':'), KUBECONFIG: kubeconfig, HOME: copy.path, NO_COLOR: '1' };
    const { promise, resolve } = Promise.withResolvers<{ code: unknown; out: string; err: string }>();
    execFile(command, args, { cwd: copy.path, env }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err });
    });
    return promise;
  }

  const homelab = (...args: readonly string[]) => run(process.execPath, 'cli/homelab.js', ...args);

  test(
    'homelab reconcile in one context, as JSON',
    async () => {
      const chain = chainOf('pi');
      const commit = await commitQuietly(chain, 'first');
      const { code, out } = await homelab('reconcile', '--context', 'pi', '--json');
      expect(code).toBe(0);
      const { ok, contexts } = JSON.parse(out);
      expect(ok).toBe(true);
      expect(list(contexts).map((each) => [at(each, 'context'), at(each, 'revision')])).toEqual([
        ['pi', `refs/heads/main@sha1:${commit}`],
      ]);
      expect(await applied(chain)).toBe('first');
    },
    limit,
  );

  test(
    'make reconcile-all in every context side by side, with a line for each, whether there is something new or not',
    async () => {
      for (const [name, chain] of chains) if (name !== 'pi') chain.resume();
      const news = ['pi', 'pro-1-node'];
      for (const name of news) await commitQuietly(chainOf(name), 'second');
      const before = new Map<string, Awaited<ReturnType<typeof looks>>>();
      for (const { name } of fleet.clusters) before.set(name, await looks(chainOf(name)));
      const { code, out } = await run('make', '--silent', 'reconcile-all');
      const lines = fleet.clusters.map(({ name }) => {
        const count = chainOf(name).view.stages.length + 1;
        return `${name} ready: ${count}/${count} stages refs/heads/main@sha1:${commits.get(name)}\n`;
      });
      expect({ code, out }).toEqual({ code: 0, out: lines.join('') });
      for (const name of news) expect(await applied(chainOf(name)), name).toBe('second');
      for (const { name } of fleet.clusters) {
        const after = await looks(chainOf(name));
        const missed = [...after].filter(([stage, at]) => at === before.get(name)?.get(stage));
        expect(missed, name).toEqual([]);
      }
      for (const [name, chain] of chains) if (name !== 'pi') await chain.pause();
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
});

/** Commits to the repository of a cluster without a word to Flux. */
async function commitQuietly({ copy, view: { spec } }: Chain, change: string): Promise<string> {
  copy.edit(`dist/${spec.name}/prerequisites/namespaces/namespaces.yaml`, (document) => {
    if (document.getIn(['kind']) !== 'Namespace') return;
    document.setIn(['metadata', 'annotations', 'example.dev/change'], change);
  });
  const commit = await copy.push(change);
  commits.set(spec.name, commit);
  return commit;
}

/** The change that a cluster has. */
async function applied({ plane }: Chain): Promise<string | undefined> {
  const namespace = await plane.get({ apiVersion: 'v1', kind: 'Namespace', name: 'cert-manager' });
  return namespace?.metadata.annotations?.['example.dev/change'];
}

/** When each Kustomization of a cluster was last looked at by request. */
async function looks({ plane }: Chain): Promise<ReadonlyMap<string, unknown>> {
  const all = await plane.list({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    namespace: fluxNamespace,
  });
  return new Map(all.map(({ metadata, status }) => [metadata.name, at(status, 'lastHandledReconcileAt')]));
}
