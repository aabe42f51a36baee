import { expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { pro } from '../../clusters/pro.ts';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { fluxSettings } from './flux-settings.ts';

function instance(
  size: string,
  target = 'kustomize-controller',
  args: readonly string[] = [],
): ReturnType<typeof fixtureView> {
  const patch = args.map((value) => `- op: add\n  value: ${value}`).join('\n');
  return fixtureView({
    flux: [
      {
        apiVersion: 'fluxcd.controlplane.io/v1',
        kind: 'FluxInstance',
        metadata: { name: 'flux', namespace: 'flux-system' },
        spec: { cluster: { size }, kustomize: { patches: [{ target: { name: target }, patch }] } },
      },
    ],
  });
}

it.each([
  ['small', 5],
  ['medium', 10],
  ['large', 20],
])('a FluxInstance of size %s has %d workers', (size, workers) => {
  expect(fluxSettings(instance(size)).workers).toBe(workers);
});

it('reads the flags that a patch gives to kustomize-controller, and to no other', () => {
  const args = ['--requeue-dependency=5s', '--concurrent=7'];
  const set = fluxSettings(instance('small', 'kustomize-controller', args));
  expect(set).toEqual({ workers: 7, requeueDependency: 5 });
  const other = fluxSettings(instance('small', 'helm-controller', args));
  expect(other).toEqual({ workers: 5, requeueDependency: 30 });
});

it('knows what our own instance sets, and what Flux does without one', () => {
  expect(fluxSettings(renderSpec(pro, fleet))).toEqual({ workers: 10, requeueDependency: 2 });
  const bare = renderSpec({ ...pro, bootstrap: 'flux-cli' }, fleet);
  expect(fluxSettings(bare)).toEqual({ workers: 4, requeueDependency: 30 });
});
