import { expect, it } from 'vitest';
import { deployment, service } from '../../constructs/checks/fixtures/objects.ts';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import { containersOf } from './containers.ts';
import { found } from './fixtures/clusters.ts';

const resources = { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '2Gi', 'nvidia.com/gpu': 1 } };
const init = { initContainers: [{ name: 'copy', image: 'registry.example/copy:1.0.0' }] };
const view = fixtureView({ objects: [deployment(init, { resources }), service()] });

it('lists the containers of a workload, those that run first included', () => {
  expect(containersOf(found(view, 'deploy/web').subject)).toEqual([
    { name: 'copy', init: true, image: 'registry.example/copy:1.0.0', requests: {}, limits: {} },
    {
      name: 'web',
      init: false,
      image: 'registry.example/web:1.2.3',
      requests: { cpu: '1', memory: '1Gi' },
      limits: { memory: '2Gi', 'nvidia.com/gpu': '1' },
    },
  ]);
});

it('has none for anything else', () => {
  expect(containersOf(found(view, 'svc/web').subject)).toEqual([]);
});
