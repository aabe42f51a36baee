import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { at, list, type Manifest } from '../../constructs/core/manifest.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import {
  deployment,
  job,
  namespace,
  pod,
  privileged,
  restricted,
  widget,
  widgetDefinition,
} from './fixtures/manifests.ts';
import { patchStatus, stage } from './stage.ts';
import { toolPath } from './tools/tool-sets.ts';

const widgetKind = { apiVersion: 'example.dev/v1', kind: 'Widget' };
const isNotReady = {
  key: '.status.conditions.[] | select(.type == "Ready") | .status',
  operator: 'NotIn',
  values: ['True'],
} as const;
const readyStatus = patchStatus('conditions: [{ type: Ready, status: "True" }]');

let plane: ControlPlane;

beforeAll(async () => {
  plane = await startControlPlane({
    ...forge,
    kubernetes: '1.35',
    network: { ...forge.network, nodePorts: { from: 30500, to: 30999 } },
    nodes: [...forge.nodes, ...pi().nodes],
    crds: [widgetDefinition],
    stages: [stage('widget-ready', widgetKind, [isNotReady], readyStatus)],
  });
});
afterAll(() => plane?.stop());

function podsOf(app: string): Promise<Manifest[]> {
  return plane.list({ apiVersion: 'v1', kind: 'Pod', namespace: 'default', labelSelector: `app=${app}` });
}

function isReady(object: Manifest | undefined): boolean {
  return list(at(object, 'status', 'conditions')).some((condition) => {
    return at(condition, 'type') === 'Ready' && at(condition, 'status') === 'True';
  });
}

function readyPods(app: string, count: number): Promise<Manifest[]> {
  return plane.waitFor(`${count} pods of ${app} to be Ready`, async () => {
    const pods = await podsOf(app);
    return pods.length === count && pods.every(isReady) && pods;
  });
}

describe('the scheduler', () => {
  test('runs pods of a Deployment on the nodes of their architecture, each with an address of its own', async () => {
    await plane.apply([deployment('web', 8, { nodeSelector: { 'kubernetes.io/arch': 'arm64' } })]);
    const pods = await readyPods('web', 8);
    expect(new Set(pods.map((each) => at(each, 'status', 'phase')))).toEqual(new Set(['Running']));
    for (const each of pods) expect(at(each, 'spec', 'nodeName')).toMatch(/^pi-\d$/);
    const addresses = pods.map((each) => at(each, 'status', 'podIP'));
    expect(new Set(addresses).size).toBe(8);
    for (const address of addresses) expect(address).toMatch(/^10\.40\./);
    await plane.waitFor('the Deployment to count them', async () => {
      const web = await plane.get({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' });
      return at(web, 'status', 'readyReplicas') === 8;
    });
  });

  test('gives a pod only what a node has left', async () => {
    const resources = { requests: { cpu: '3' }, limits: {} };
    const containers = [{ name: 'app', image: 'registry.example/app:1.0.0', resources }];
    await plane.apply([
      deployment('large', 6, { containers, nodeSelector: { 'kubernetes.io/arch': 'arm64' } }),
    ]);
    const waiting = await plane.waitFor('five pods to run and one to be refused', async () => {
      const pods = await podsOf('large');
      const refused = pods.filter((each) => {
        return list(at(each, 'status', 'conditions')).some(
          (condition) => at(condition, 'reason') === 'Unschedulable',
        );
      });
      return pods.filter(isReady).length === 5 && refused.length === 1 && refused[0];
    });
    const [condition] = list(at(waiting, 'status', 'conditions'));
    expect(at(condition, 'message')).toContain('5 Insufficient cpu');
  });

  test('gives a GPU on a node that has one, past its taint', async () => {
    const limits = { 'nvidia.com/gpu': '2' };
    const containers = [{ name: 'app', image: 'registry.example/app:1.0.0', resources: { limits } }];
    const tolerations = [{ key: 'nvidia.com/gpu', operator: 'Exists' }];
    await plane.apply([deployment('model', 1, { containers, tolerations })]);
    const [model] = await readyPods('model', 1);
    expect(at(model, 'spec', 'nodeName')).toMatch(/^forge-gpu-\d$/);
  });
});

describe('pods', () => {
  test('of a Job succeed', async () => {
    await plane.apply([job('migrate')]);
    await plane.waitFor('the Job to be complete', async () => {
      const found = await plane.get({ apiVersion: 'batch/v1', kind: 'Job', name: 'migrate' });
      return at(found, 'status', 'succeeded') === 1;
    });
  });

  test('that are deleted go', async () => {
    await plane.apply([deployment('old', 1)]);
    await readyPods('old', 1);
    await plane.delete({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'old' });
    await plane.waitFor('the pods to be gone', async () => (await podsOf('old')).length === 0);
  });
});

describe('admission', () => {
  test('refuses a privileged pod in a restricted namespace, and admits one that asks for nothing', async () => {
    await plane.apply([namespace('strict', { 'pod-security.kubernetes.io/enforce': 'restricted' })]);
    const refusal = expect(plane.apply([pod('root', privileged, 'strict')])).rejects;
    await refusal.toMatchObject({
      status: 403,
      reason: 'Forbidden',
      message: expect.stringContaining('violates PodSecurity "restricted:latest": privileged'),
    });
    await plane.waitFor('the ServiceAccount', () =>
      plane.get({ apiVersion: 'v1', kind: 'ServiceAccount', name: 'default', namespace: 'strict' }),
    );
    const [admitted] = await plane.apply([pod('user', restricted, 'strict')]);
    expect(admitted?.metadata.name).toBe('user');
  });

  test("refuses a NodePort outside the cluster's range", async () => {
    const service = (nodePort: number): Manifest => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'edge', namespace: 'default' },
      spec: { type: 'NodePort', ports: [{ port: 80, nodePort }] },
    });
    const refusal = expect(plane.apply([service(31000)])).rejects;
    await refusal.toMatchObject({ status: 422, message: expect.stringContaining('30500-30999') });
    const [applied] = await plane.apply([service(30500)]);
    expect(at(applied, 'spec', 'clusterIP')).toMatch(/^10\.41\./);
  });
});

describe('apply', () => {
  test('refuses unknown fields', async () => {
    const unknown = widget('unknown', { size: 1, shape: 'round' });
    await expect(plane.apply([unknown])).rejects.toThrow('.spec.shape: field not declared in schema');
  });

  test('gives fields to its manager and takes them from others', async () => {
    await plane.apply([widget('owned', { size: 1 })], { fieldManager: 'first' });
    await plane.apply([widget('owned', { size: 2, colour: 'red' })], { fieldManager: 'second' });
    const [released] = await plane.apply([widget('owned', { colour: 'red' })], { fieldManager: 'second' });
    expect(at(released, 'spec')).toEqual({ colour: 'red' });
  });

  test('says which kind is not served', async () => {
    const gadget = { ...widget('gadget'), kind: 'Gadget' };
    await expect(plane.apply([gadget])).rejects.toThrow('the API server serves no Gadget in example.dev/v1');
  });
});

test('a stage gives a custom kind its conditions', async () => {
  await plane.apply([widget('staged')]);
  await plane.waitFor('the Widget to be Ready', async () =>
    isReady(await plane.get({ ...widgetKind, name: 'staged' })),
  );
});

test('get gives undefined and delete does nothing when there is no such object', async () => {
  const absent = { apiVersion: 'v1', kind: 'ConfigMap', name: 'absent' };
  expect(await plane.get(absent)).toBeUndefined();
  await plane.delete(absent);
});

test('kubectl works with the kubeconfig, and the server shows the version that was asked for', async () => {
  const args = ['--kubeconfig', plane.kubeconfig, 'version', '--output=json'];
  const { stdout } = await promisify(execFile)(toolPath('kubectl'), args);
  const { serverVersion } = JSON.parse(stdout) as { serverVersion: unknown };
  expect(serverVersion).toMatchObject({
    gitVersion: expect.stringMatching(/^v1\.36\./),
    emulationMinor: '35',
  });
});
