import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../cli/root.ts';
import { pro } from '../../../clusters/pro.ts';
import { at, list } from '../../../constructs/core/manifest.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { namespace } from '../fixtures/manifests.ts';
import { toolPath } from '../tools/tool-sets.ts';

const run = promisify(execFile);
const folder = join(root, 'dist', pro.name, 'lambda-platform', 'lambda-operator');
const name = 'lambda-operator';

/** What the documentation promises of the one folder, with the real kubectl before a real API server. */
describe('kubectl apply -k of the operator alone', () => {
  let plane: ControlPlane;
  beforeAll(async () => {
    plane = await startControlPlane({ kubernetes: pro.kubernetes, controllers: [] });
  });
  afterAll(() => plane?.stop());

  const kubectl = (...args: readonly string[]) => {
    const env = { KUBECONFIG: plane.kubeconfig, HOME: plane.processes.folder };
    return run(toolPath('kubectl'), [...args], { env, encoding: 'utf8' });
  };

  test('says that it wants its namespace', async () => {
    await expect(kubectl('apply', '-k', folder)).rejects.toThrow(`namespaces "${name}" not found`);
  });

  test('needs nothing but that, and is the same a second time', async () => {
    await plane.apply([namespace(name, { 'pod-security.kubernetes.io/enforce': 'restricted' })]);
    const first = (await kubectl('apply', '-k', folder)).stdout;
    expect(first).toContain(`deployment.apps/${name} created`);
    const again = (await kubectl('apply', '-k', folder)).stdout.trim().split('\n');
    expect(again.filter((line) => !line.endsWith(' unchanged'))).toEqual([]);
    expect(again.length).toBeGreaterThan(10);
  });

  test('serves the kind: the sample of the documentation is taken, and one that cannot work is not', async () => {
    const sample = { runtime: 'python', sourceS3Key: 'functions/my-function.zip', handler: 'main.handler' };
    const fn = (spec: object) => ({
      apiVersion: 'lambda.knative.io/v1alpha1',
      kind: 'LambdaFunction',
      metadata: { name: 'my-function', namespace: 'default' },
      spec,
    });
    await plane.waitFor('the kind to be served', async () =>
      plane
        .apply([fn(sample)])
        .then(() => true)
        .catch(() => false),
    );
    await expect(plane.apply([fn({ ...sample, handler: 'no handler' })])).rejects.toThrow('spec.handler');
    expect((await kubectl('get', 'lf')).stdout).toContain('my-function');
  });

  test('expects the Secrets that its page names', async () => {
    const deployment = await plane.get({ apiVersion: 'apps/v1', kind: 'Deployment', name, namespace: name });
    const volumes = list(at(deployment?.spec, 'template', 'spec', 'volumes'));
    const secrets = volumes.flatMap((volume) => at(volume, 'secret', 'secretName') ?? []);
    expect(secrets).toEqual(['object-store', 'registry-push']);
  });

  test('gives its account no right to Secrets, nor to more than its own kinds', async () => {
    const can = async (...question: readonly string[]) => {
      const as = `--as=system:serviceaccount:${name}:${name}`;
      const answer = kubectl('auth', 'can-i', ...question, as).catch(({ stdout }) => ({ stdout }));
      return String((await answer).stdout).trim();
    };
    expect(await can('list', 'lambdafunctions.lambda.knative.io', '--all-namespaces')).toBe('yes');
    expect(await can('create', 'jobs.batch', '-n', 'default')).toBe('yes');
    for (const question of [
      ['get', 'secrets', '-n', 'default'],
      ['list', 'secrets', '--all-namespaces'],
      ['create', 'pods', '-n', 'default'],
      ['create', 'clusterrolebindings'],
      ['delete', 'namespaces'],
    ])
      expect([question, await can(...question)]).toEqual([question, 'no']);
  });
});
