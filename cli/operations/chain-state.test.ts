import { afterEach, beforeEach, expect, test } from 'vitest';
import { InProcess } from '../../test/stand-ins/in-process.ts';
import { StandIns } from '../../test/stand-ins/world.ts';
import { chainState } from './chain-state.ts';

let standIns: StandIns;
beforeEach(() => {
  standIns = new StandIns({ contexts: ['pro'] });
});
afterEach(() => standIns.remove());

const revision = 'main@sha1:1';

function condition(status: string, message: string, reason = 'Any'): object {
  return { conditions: [{ type: 'Ready', status, reason, message }] };
}

function object(kind: string, name: string, status: object, spec: object = {}): object {
  const observed = kind === 'Kustomization' ? { observedGeneration: 1, lastAppliedRevision: revision } : {};
  return { kind, metadata: { name, generation: 1 }, spec, status: { ...observed, ...status } };
}

const fetched = object('GitRepository', 'flux-system', {
  artifact: { revision },
  ...condition('True', 'stored'),
});
const root = object('Kustomization', 'flux-system', condition('True', 'applied'));

function answer(answers: Readonly<Record<string, readonly object[]>>): void {
  standIns.change((world) => {
    for (const [resource, items] of Object.entries(answers)) {
      const isOne = resource === 'gitrepositories';
      const value = isOne ? items[0] : { kind: 'List', items };
      world.answers[`get ${resource}`] = value ? JSON.stringify(value) : '';
    }
  });
}

test('ready is everything at the revision that was fetched', async () => {
  answer({ gitrepositories: [fetched], kustomizations: [root] });
  expect(await chainState(new InProcess('/', standIns), 'pro')).toEqual({
    revision,
    stages: [{ name: 'flux-system', state: 'ready' }],
    problems: [],
  });
});

test('before Flux has the repository there is nothing else to say', async () => {
  answer({ gitrepositories: [], kustomizations: [] });
  expect((await chainState(new InProcess('/', standIns), 'pro')).problems).toEqual([
    'GitRepository/flux-system: is not there',
  ]);
  answer({
    gitrepositories: [object('GitRepository', 'flux-system', condition('False', 'authentication required'))],
  });
  expect((await chainState(new InProcess('/', standIns), 'pro')).problems).toEqual([
    'GitRepository/flux-system: authentication required',
  ]);
});

test('a chain without its root is not ready, whatever the stages say', async () => {
  answer({ gitrepositories: [fetched], kustomizations: [] });
  expect((await chainState(new InProcess('/', standIns), 'pro')).problems).toEqual([
    'Kustomization/flux-system: is not there',
  ]);
});

test('says of every stage why it is not ready, and of the releases behind it', async () => {
  const waits = condition('False', "dependency 'flux-system/base' is not ready", 'DependencyNotReady');
  answer({
    gitrepositories: [fetched],
    kustomizations: [
      root,
      object('Kustomization', 'base', condition('False', 'timeout waiting for HelmRelease/base\nmore')),
      object('Kustomization', 'web', waits, { dependsOn: [{ name: 'base' }] }),
    ],
    helmreleases: [
      object('HelmRelease', 'base', condition('False', 'install failed: no such image')),
      object('HelmRelease', 'fine', condition('True', 'installed')),
    ],
  });
  expect((await chainState(new InProcess('/', standIns), 'pro')).problems).toEqual([
    'Kustomization/base: failed, timeout waiting for HelmRelease/base',
    "Kustomization/web: blocked, dependency 'flux-system/base' is not ready",
    'HelmRelease/base: install failed: no such image',
  ]);
});
