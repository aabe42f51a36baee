import { expect, it } from 'vitest';
import { charts } from '../versions.ts';
import { release } from './chart-release.ts';
import { Example, exampleCluster, view } from './fixtures/cluster.ts';
import { objectOf } from './fixtures/platform.ts';

it('applies on the server, or accounts that may create by name could not create', () => {
  const { cluster, early } = exampleCluster();
  const { first, namespaces } = new Example(early, 'cache');
  const [namespace] = namespaces;
  if (!namespace) throw new Error('the example has no namespace');
  release(first, { chart: charts.spegel, namespace, values: {} });
  const { spec } = objectOf(view(cluster), 'HelmRelease', charts.spegel.name);
  expect(spec).toMatchObject({
    install: { serverSideApply: true },
    upgrade: { serverSideApply: 'enabled' },
  });
});
