import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fleet } from '../../../clusters/fleet.ts';
import { pi } from '../../../clusters/pi.ts';
import { profile } from '../../../clusters/profile.ts';
import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import { renderSpec } from '../../../constructs/render-spec.ts';
import { synthesize } from '../../../constructs/synthesize.ts';
import type { Selection } from '../client.ts';
import { type Chain, startChain } from './chain.ts';
import { dependents } from './dependents.ts';
import { kustomizationKind, pushUntilReady, waitUntilReady } from './wait-until-ready.ts';

/** The one with the fewest objects. */
const spec = pi();
/** Milliseconds for one test, which may see several chains, on a machine with other work. */
const limit = 1_800_000;

const dist = (layer: string, stage: string) => `dist/${spec.name}/${layer}/${stage}/${stage}.yaml`;
const flux = (layer: string) => `flux/${spec.name}/${layer}.yaml`;

/** A Kustomization of Flux. */
function stage({ plane }: Chain, name: string): Promise<Manifest | undefined> {
  return plane.get({ ...kustomizationKind, name, namespace: fluxNamespace });
}

/** What the stage says once it is not ready. */
async function failure(chain: Chain, name: string): Promise<string> {
  return chain.plane.waitFor(
    `${name} to fail`,
    async () => {
      const found = await stage(chain, name);
      const ready = list(at(found?.status, 'conditions')).find((each) => at(each, 'type') === 'Ready');
      return at(ready, 'status') === 'False' && !/^dependency /.test(String(at(ready, 'message')))
        ? String(at(ready, 'message'))
        : undefined;
    },
    limit,
  );
}

const claimKind = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' };
const definitionKind = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' };

async function namesOf({ plane }: Chain, selection: Selection): Promise<readonly string[]> {
  return (await plane.list(selection)).map(({ metadata }) => metadata.name).sort();
}

/** What tells whether somebody has touched an object. */
async function versions(chain: Chain, name: string): Promise<readonly unknown[]> {
  const { objects = [] } = chain.view.stages.find((each) => each.name === name) ?? {};
  return Promise.all(
    objects.map(async ({ manifest: { apiVersion, kind, metadata } }) => {
      const found = await chain.plane.get({ apiVersion, kind, ...metadata });
      return [metadata.name, at(found, 'metadata', 'uid'), at(found, 'metadata', 'resourceVersion')];
    }),
  );
}

const stack = new AsyncDisposableStack();
let chain: Chain;
beforeAll(async () => {
  chain = await startChain(spec, stack);
}, limit);
afterAll(() => stack.disposeAsync(), limit);

/** What failed is tried again at once, so that nobody waits for it here. */
function retrySoon({ copy, view }: Chain): void {
  for (const layer of new Set(view.stages.map((each) => each.layer))) {
    copy.edit(flux(layer), (document) => {
      if (document.getIn(['kind']) === 'Kustomization') document.setIn(['spec', 'retryInterval'], '5s');
    });
  }
}

describe('on its first day', () => {
  test(
    'a stage without one of its edges begins too early and fails',
    async () => {
      const [name, before] = ['cert-manager-issuers', 'cert-manager'];
      retrySoon(chain);
      chain.copy.edit(flux('prerequisites'), (document) => {
        if (document.getIn(['kind']) !== 'Kustomization' || document.getIn(['metadata', 'name']) !== name)
          return;
        expect(document.getIn(['spec', 'dependsOn', 0, 'name'])).toBe(before);
        document.deleteIn(['spec', 'dependsOn']);
      });
      const early = await chain.push('one edge less');
      expect(await failure(chain, name)).toContain('no matches for kind "ClusterIssuer"');
      const record = chain.record.at(early);
      expect(record.get(name)?.began?.order).toBeLessThan(
        record.get(before)?.ready?.order ?? Number.POSITIVE_INFINITY,
      );
    },
    limit,
  );

  test(
    'a push that gives the edge back heals, and the end of kustomize-controller and of the API server is outlived',
    async () => {
      chain.copy.refresh();
      retrySoon(chain);
      const commit = await chain.push('the edge again');
      await waitUntilReady(chain, commit, ['namespaces']);
      chain.plane.processes.restart('kustomize-controller');
      await waitUntilReady(chain, commit, ['cert-manager']);
      chain.plane.processes.restart('kube-apiserver');
      await waitUntilReady(chain, commit);
      chain.copy.refresh();
    },
    limit,
  );
});

describe('once it runs', () => {
  test(
    'a stage that never gets healthy stops those that depend on it, and nothing else',
    async () => {
      const name = 'cert-manager';
      const stopped = dependents(chain.view.stages, name);
      chain.copy.edit(dist('prerequisites', name), (document) => {
        if (document.getIn(['kind']) === 'HelmRelease')
          document.setIn(['spec', 'chartRef', 'name'], 'absent');
      });
      chain.copy.edit(flux('prerequisites'), (document) => {
        if (document.getIn(['kind']) === 'Kustomization' && document.getIn(['metadata', 'name']) === name) {
          document.setIn(['spec', 'timeout'], '10s');
        }
      });
      const others = chain.view.stages
        .map((each) => each.name)
        .filter((each) => each !== name && !stopped.has(each));
      const { commit } = await pushUntilReady(chain, 'a chart that is nowhere', others);
      expect(await failure(chain, name)).toContain(`HelmRelease/${fluxNamespace}/${name}`);
      expect([...stopped].sort()).toEqual([
        'cert-manager-issuers',
        'functions',
        'knative-serving',
        'linkerd',
        'linkerd-identity',
        'linkerd-multicluster',
        'traefik',
      ]);
      for (const each of stopped) expect(chain.record.at(commit).get(each), each).toBeUndefined();
      chain.copy.refresh();
      await pushUntilReady(chain, 'the chart again');
    },
    limit,
  );

  test(
    'a manifest that the API refuses leaves the running objects alone, and the next push heals',
    async () => {
      const name = 'linkerd-identity';
      const before = await versions(chain, name);
      const { objects = [] } = chain.view.stages.find((each) => each.name === name) ?? {};
      const [sound, broken] = objects.map(({ manifest }) => manifest.metadata.name);
      chain.copy.edit(dist('service-mesh', name), (document) => {
        if (document.getIn(['metadata', 'name']) === sound) {
          document.setIn(['metadata', 'annotations', 'example.dev/changed'], 'true');
        }
        if (document.getIn(['metadata', 'name']) === broken) document.setIn(['spec', 'secretName'], 1);
      });
      await chain.push('a broken certificate');
      expect(await failure(chain, name)).toContain(broken);
      expect(await versions(chain, name)).toEqual(before);
      chain.copy.refresh();
      await pushUntilReady(chain, 'the certificate again');
      expect(await versions(chain, name)).toEqual(before);
    },
    limit,
  );

  test(
    'an edit by hand is taken back at the next reconciliation',
    async () => {
      const policy = {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        name: 'default-deny',
        namespace: 'ollama',
      };
      const { apiVersion, kind, ...metadata } = policy;
      await chain.plane.apply(
        [{ apiVersion, kind, metadata, spec: { podSelector: {}, policyTypes: ['Egress'] } }],
        {
          fieldManager: 'kubectl-edit',
        },
      );
      await chain.reconcile('namespaces');
      const types = async () => list(at((await chain.plane.get(policy))?.spec, 'policyTypes'));
      await chain.plane.waitFor('both directions to be closed again', async () =>
        (await types()).includes('Ingress'),
      );
    },
    limit,
  );

  test(
    'components that are taken out are pruned; their claims, CRDs and namespaces stay',
    async () => {
      const reason = 'Taken out.';
      const without = { k8sgpt: reason, ollama: reason };
      const { name, purpose, nodes, links, network } = spec;
      const { peering } = network;
      const smaller = profile(spec, { name, purpose, nodes, links, network: { peering }, without });
      const clusters = fleet.clusters.map((each) => (each.name === name ? smaller : each));
      const kept = [...(await namesOf(chain, claimKind)), ...(await namesOf(chain, definitionKind))];
      expect(kept).toEqual(expect.arrayContaining(['ollama', 'k8sgpts.core.k8sgpt.ai']));
      const { findings } = synthesize({
        fleet: { ...fleet, clusters },
        clusters: [name],
        root: chain.copy.folder,
        mode: 'write',
      });
      expect(findings).toEqual([]);
      const stages = renderSpec(smaller, fleet).stages.map((each) => each.name);
      await pushUntilReady(chain, 'without them', stages);
      await chain.plane.waitFor(
        'their stages to be gone',
        async () => (await namesOf(chain, kustomizationKind)).length === stages.length + 1,
        limit,
      );
      const pods = { apiVersion: 'v1', kind: 'Pod' };
      for (const namespace of ['k8sgpt', 'ollama']) {
        await chain.plane.waitFor(`the pods of ${namespace} to be gone`, async () => {
          return (await namesOf(chain, { ...pods, namespace })).length === 0;
        });
        expect(await chain.plane.get({ apiVersion: 'v1', kind: 'Namespace', name: namespace })).toBeDefined();
      }
      const left = [...(await namesOf(chain, claimKind)), ...(await namesOf(chain, definitionKind))];
      expect(left).toEqual(kept);
      expect(
        await namesOf(chain, { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'ollama' }),
      ).toEqual([]);
    },
    limit,
  );
});
