import { runtime } from '@pulumi/pulumi';
import { beforeEach, describe, expect, it } from 'vitest';
import { siteOf } from '../cli/operations/site-of.ts';
import { upSteps } from '../cli/operations/up-steps.ts';
import type { ClusterSpec } from '../clusters/define-cluster.ts';
import { fleet } from '../clusters/fleet.ts';
import { ClusterStack } from './cluster-stack.ts';

interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

let registered: Registered[];

/** Pulumi's own stand-in of its engine. */
function mock(): void {
  registered = [];
  runtime.setMocks(
    {
      newResource: ({ type, name, inputs }) => {
        registered.push({ type, name, inputs });
        return { id: `${name}-id`, state: inputs };
      },
      call: ({ inputs }) => inputs,
    },
    'homelab',
    'test',
    true,
  );
}

function specOf(name: string): ClusterSpec {
  const spec = fleet.clusters.find((cluster) => cluster.name === name);
  if (!spec) throw new Error(`no cluster ${name}`);
  return spec;
}

async function stack(name: string): Promise<ClusterStack> {
  const made = new ClusterStack(siteOf(specOf(name), { environment: { HOME: '/home/someone' } }));
  await registration(made);
  return made;
}

/** Resolved when the last resource is registered. */
function registration({ ready }: ClusterStack): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  ready.urn.apply(resolve);
  return promise;
}

const commands = (): readonly Registered[] =>
  registered.filter(({ type }) => type === 'command:local:Command');

beforeEach(mock);

describe.each(fleet.clusters.map(({ name }) => name))('stack %s', (name) => {
  it('has a resource for each step of homelab up that does something, and one to destroy', async () => {
    const { steps } = await stack(name);
    const looks = ['doctor', 'configuration', 'git-password', 'address', 'sealed-secrets-backup'];
    const wanted = upSteps(siteOf(specOf(name))).map((step) => step.name);
    expect(steps).toEqual(wanted.filter((step) => !looks.includes(step)));
    expect(commands().map((each) => each.name)).toEqual(
      ['teardown', ...steps].map((step) => `${name}-${step}`),
    );
  });

  it('runs homelab with plain arguments: one step to create, the whole cluster to destroy', async () => {
    await stack(name);
    const [teardown, ...steps] = commands();
    const program = ['npm', 'exec', '--offline', '--', 'homelab'];
    expect(teardown?.inputs).toMatchObject({
      dir: '..',
      delete: name,
      interpreter: [...program, 'down', '--yes', '--cluster'],
    });
    expect(teardown?.inputs.create).toBeUndefined();
    for (const { name: resource, inputs } of steps) {
      expect(inputs).toMatchObject({
        create: resource.slice(name.length + 1),
        interpreter: [...program, 'up', '--cluster', name, '--only'],
      });
      expect(inputs.delete).toBeUndefined();
    }
  });
});

describe('triggers', () => {
  it('are the commands and the files that they read', async () => {
    await stack('pro');
    const triggers = commands().find(({ name }) => name === 'pro-cluster')?.inputs.triggers;
    expect(triggers).toEqual([
      'the cluster on kind',
      'kind create cluster --config=dist/pro/nodes/kind.yaml',
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
  });

  it('name no password', async () => {
    const environment = { HOME: '/home/someone', GIT_PASSWORD: 'do not tell' };
    await registration(new ClusterStack(siteOf(specOf('pi'), { environment })));
    expect(JSON.stringify(registered)).not.toContain('do not tell');
    expect(commands().length).toBeGreaterThan(5);
  });
});
