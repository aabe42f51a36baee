import { expect, it } from 'vitest';
import { clusterFiles } from '../../constructs/core/files.ts';
import { forgeView, proView } from './fixtures/clusters.ts';
import { fileOf } from './written.ts';

it.each([
  ['pro', proView],
  ['forge', forgeView],
])('names for every object of %s the file where its path stands', (_, view) => {
  const files = clusterFiles(view);
  const objects = [...view.objects, ...view.flux];
  expect(objects.length).toBeGreaterThan(100);
  const lost = objects.filter((object) => {
    const lines = files.get(fileOf(view, object))?.split('\n') ?? [];
    return !lines.some((line) => line === `# ${object.path}` || line.startsWith(`# ${object.path} (`));
  });
  expect(lost.map(({ path }) => path)).toEqual([]);
});
