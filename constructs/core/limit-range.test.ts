import { describe, expect, it } from 'vitest';
import { Example, exampleCluster, view } from './fixtures/cluster.ts';
import { Deployment, LimitRange, Quantity } from './kubernetes.ts';
import { at, list } from './manifest.ts';

const quantities = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Quantity.fromString(value)]));

/** Resources of the one container of a Deployment beside a LimitRange. */
function admitted(resources: {
  limits?: Record<string, string>;
  requests?: Record<string, string>;
}): unknown {
  const { cluster, early } = exampleCluster();
  const { first } = new Example(early, 'app');
  new LimitRange(first, 'limits', {
    metadata: { name: 'limits', namespace: 'app' },
    spec: {
      limits: [
        { type: 'Pod', max: quantities({ memory: '8Gi' }) },
        {
          type: 'Container',
          default: quantities({ memory: '1Gi' }),
          defaultRequest: quantities({ cpu: '10m', memory: '64Mi' }),
        },
      ],
    },
  });
  for (const namespace of ['app', 'elsewhere']) {
    new Deployment(first, `deployment-${namespace}`, {
      metadata: { name: 'app', namespace },
      spec: {
        selector: { matchLabels: { app: 'app' } },
        template: {
          metadata: { labels: { app: 'app' } },
          spec: {
            containers: [
              {
                name: 'app',
                image: 'example.org/app:1.0.0',
                resources: {
                  limits: resources.limits && quantities(resources.limits),
                  requests: resources.requests && quantities(resources.requests),
                },
              },
            ],
          },
        },
      },
    });
  }
  const found = view(cluster).workloads.map(({ namespace, podSpec }) => {
    return [namespace, at(list(podSpec.containers)[0], 'resources')];
  });
  expect(at(Object.fromEntries(found), 'elsewhere') ?? {}).toEqual(resources);
  return at(Object.fromEntries(found), 'app');
}

describe('a LimitRange', () => {
  it('fills in what a container of its namespace leaves out, and no other', () => {
    expect(admitted({})).toEqual({
      requests: { cpu: '10m', memory: '64Mi' },
      limits: { memory: '1Gi' },
    });
  });

  it('leaves what the container says', () => {
    const own = { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '4Gi' } };
    expect(admitted(own)).toEqual(own);
  });

  it('does not lower the request that follows from a limit', () => {
    expect(admitted({ limits: { cpu: '2' } })).toEqual({
      requests: { cpu: '2', memory: '64Mi' },
      limits: { cpu: '2', memory: '1Gi' },
    });
  });
});
