import { at, list, type Manifest } from '../../constructs/core/manifest.ts';
import type { ControlPlane } from './control-plane.ts';
import type { KindReference } from './discovery.ts';
import type { Stage } from './stage.ts';

/** Applies CustomResourceDefinitions and waits until their kinds can be used. */
export async function serveDefinitions(plane: ControlPlane, crds: readonly Manifest[]): Promise<void> {
  await Promise.all(crds.map((crd) => plane.apply([crd])));
  await waitUntilServed(plane, crds);
}

/** Waits for the kinds of CustomResourceDefinitions that have been applied. */
export async function waitUntilServed(plane: ControlPlane, crds: readonly Manifest[]): Promise<void> {
  for (const kind of crds.flatMap(servedKinds)) {
    await plane.waitFor(`${kind.kind} in ${kind.apiVersion} to be served`, () => plane.serves(kind));
  }
}

/** Waits for the OpenAPI of every kind that a stage is about: kwok ends when it finds none. */
export async function describeKinds(plane: ControlPlane, stages: readonly Stage[]): Promise<void> {
  for (const { apiGroup } of stages.map(({ spec }) => spec.resourceRef)) {
    await plane.waitFor(`${apiGroup} to be described`, () => plane.describes(apiGroup));
  }
}

function servedKinds(crd: Manifest): KindReference[] {
  const kind = String(at(crd, 'spec', 'names', 'kind'));
  return list(at(crd, 'spec', 'versions'))
    .filter((version) => at(version, 'served') === true)
    .map((version) => ({ apiVersion: `${at(crd, 'spec', 'group')}/${at(version, 'name')}`, kind }));
}
