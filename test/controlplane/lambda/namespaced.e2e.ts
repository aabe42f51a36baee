import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../../constructs/core/manifest.ts';
import { Client } from '../client.ts';
import type { ControlPlane } from '../control-plane.ts';
import { namespace } from '../fixtures/manifests.ts';
import {
  limitedToNamespace,
  operator,
  shippedSettings,
  startLambdaPlane,
  startOperator,
  tokenOf,
} from './shipped-operator.ts';

const image = `registry.example/team/resize@sha256:${'ab'.repeat(32)}`;

/** The namespace that the fleet's operator looks after where a cluster's literal says so. */
const own = 'functions';

describe('an operator that looks after one namespace', () => {
  let plane: ControlPlane;
  let account: Client;

  beforeAll(async () => {
    plane = await startLambdaPlane([], limitedToNamespace, [own]);
    await plane.apply([namespace('other')]);
    account = new Client({ ...plane.connection, token: await tokenOf(plane) });
    const { builds: _, ...settings } = shippedSettings(limitedToNamespace);
    const { store: __, ...sources } = settings.sources;
    await startOperator(plane, { ...settings, sources });
  }, 600_000);
  afterAll(async () => {
    account?.close();
    await plane?.stop();
  });

  const may = async (verb: string, resource: string, where?: string, group = ''): Promise<unknown> => {
    const resourceAttributes = {
      verb,
      resource,
      group,
      ...(where === undefined ? {} : { namespace: where }),
    };
    return at(await account.review('SelfSubjectAccessReview', { resourceAttributes }), 'allowed');
  };
  const functions = ['lambdafunctions', 'lambda.knative.io'] as const;

  test('may what it does there, and nothing of it elsewhere', async () => {
    const [resource, group] = functions;
    expect(await may('list', resource, own, group)).toBe(true);
    expect(await may('list', resource, 'other', group)).toBe(false);
    expect(await may('list', resource, undefined, group)).toBe(false);
    expect(await may('create', 'jobs', 'other', 'batch')).toBe(false);
  });

  test.each(['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'])(
    'may not %s Secrets, neither there nor elsewhere',
    async (verb) => {
      for (const where of [own, 'other', operator, undefined])
        expect(await may(verb, 'secrets', where)).toBe(false);
    },
  );

  test('may give nobody a right', async () => {
    for (const resource of ['roles', 'rolebindings', 'clusterroles', 'clusterrolebindings'])
      expect(await may('create', resource, own, 'rbac.authorization.k8s.io')).toBe(false);
  });

  test('makes the functions of its namespace, and leaves those of others alone', async () => {
    const resize = (where: string) => ({
      apiVersion: 'lambda.knative.io/v1alpha1',
      kind: 'LambdaFunction',
      metadata: { name: 'resize', namespace: where },
      spec: { source: { image: { reference: image } } },
    });
    await plane.apply([resize('other'), resize(own)]);
    const service = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name: 'resize' };
    await plane.waitFor('the Knative Service', () => plane.get({ ...service, namespace: own }));
    expect(await plane.get({ ...service, namespace: 'other' })).toBeUndefined();
    const untouched = await plane.get({ ...resize('other'), name: 'resize', namespace: 'other' });
    expect(untouched?.status).toBeUndefined();
  });

  test('was refused nothing', () => {
    expect(plane.processes.log(operator)).not.toMatch(/forbidden/i);
  });
});
