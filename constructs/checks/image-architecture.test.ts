import { describe, expect, it } from 'vitest';
import { forge } from '../../clusters/forge.ts';
import { charts, images, knative } from '../versions.ts';
import { deployment } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import { fixtureView } from './fixtures/view.ts';
import { imageArchitecture } from './image-architecture.ts';

describe('the table of image architectures', () => {
  it.each(Object.values(charts).map((chart) => [chart.name, chart] as const))(
    'has the images of chart %s',
    (_, chart) => {
      const view = fixtureView({ spec: forge, releases: [fixtureRelease(chart)] });
      if (chart !== charts.linkerdCrds) expect(view.workloads).not.toEqual([]);
      expect(imageArchitecture.check(view)).toEqual([]);
    },
  );

  it.each([...Object.values(images), ...Object.values(knative.images)])('has %s', (image) => {
    expect(imageArchitecture.check(fixtureView({ objects: [deployment({}, { image })] }))).toEqual([]);
  });

  it('does not have every image', () => {
    const unknown = deployment({}, { image: 'registry.test/web:1.2.3' });
    expect(imageArchitecture.check(fixtureView({ objects: [unknown] }))).toHaveLength(1);
  });
});
