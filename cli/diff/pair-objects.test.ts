import { describe, expect, it } from 'vitest';
import type { PlacedObject } from './object-pair.ts';
import { pairObjects } from './pair-objects.ts';

function placed(stage: string, name: string, apiVersion = 'v1', namespace = 'apps'): PlacedObject {
  return {
    manifest: { apiVersion, kind: 'X', metadata: { name, namespace } },
    stage,
    path: '',
    location: '',
  };
}

describe('pairObjects', () => {
  it('pairs by group, kind, namespace and name', () => {
    const before = [placed('s', 'a', 'g/v1'), placed('s', 'b', 'g/v1'), placed('s', 'c', 'v1', 'one')];
    const after = [placed('s', 'a', 'g/v2'), placed('s', 'b', 'h/v1'), placed('s', 'c', 'v1', 'two')];
    const pairs = pairObjects(before, after);
    expect(pairs.filter(({ before: old, after: now }) => old && now)).toEqual([
      { before: before[0], after: after[0] },
    ]);
    expect(pairs).toHaveLength(5);
  });

  it('finds what moved to another stage', () => {
    const [before, after] = [placed('old', 'a'), placed('new', 'a')];
    expect(pairObjects([before], [after])).toEqual([{ before, after }]);
  });

  it('prefers the same stage, so that an object which two stages had leaves only one of them', () => {
    const [here, there, after] = [placed('here', 'a'), placed('there', 'a'), placed('here', 'a')];
    expect(pairObjects([there, here], [after])).toEqual([{ before: here, after }, { before: there }]);
  });
});
