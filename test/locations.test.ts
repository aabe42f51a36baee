import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fleet } from '../clusters/fleet.ts';
import { locationOf } from '../constructs/core/located.ts';
import { renderSpec } from '../constructs/render-spec.ts';

const view = renderSpec(fleet.clusters[0] as (typeof fleet.clusters)[number], fleet);

it('every object of a cluster points at a line of our sources', () => {
  const objects = [...view.objects, ...view.flux];
  const lost = objects.filter((object) => {
    const location = object.location();
    return !location || location.line < 1 || !existsSync(new URL(`../${location.file}`, import.meta.url));
  });
  expect(lost.map(({ path }) => path)).toEqual([]);
  expect(objects.length).toBeGreaterThan(100);
});

it("an edge points at the line of its layer's stack that passes the capability", () => {
  const { flows } = view;
  expect(flows.length).toBeGreaterThan(10);
  for (const { declaredBy } of flows) {
    expect(locationOf(declaredBy)?.file).toMatch(/^constructs\/stack\/[a-z-]+\.ts$/);
  }
});
