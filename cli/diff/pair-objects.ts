import { identityKey, identityOf, type PlacedObject } from './object-pair.ts';

/** The two sides of an object; one of them may be missing. */
export interface Sides {
  readonly before?: PlacedObject;
  readonly after?: PlacedObject;
}

/** Pairs the objects of two sides by identity: first those in the same stage, then those that moved. */
export function pairObjects(
  before: readonly PlacedObject[],
  after: readonly PlacedObject[],
): readonly Sides[] {
  const here = take(before, after, (object) => `${object.stage} ${keyOf(object)}`);
  const moved = take(here.before, here.after, keyOf);
  return [
    ...here.pairs,
    ...moved.pairs,
    ...moved.before.map((object) => ({ before: object })),
    ...moved.after.map((object) => ({ after: object })),
  ];
}

function keyOf({ manifest }: PlacedObject): string {
  return identityKey(identityOf(manifest));
}

interface Taken {
  readonly pairs: readonly Sides[];
  readonly before: readonly PlacedObject[];
  readonly after: readonly PlacedObject[];
}

function take(
  before: readonly PlacedObject[],
  after: readonly PlacedObject[],
  keyOf: (object: PlacedObject) => string,
): Taken {
  const waiting = new Map<string, PlacedObject[]>();
  for (const object of before) waiting.set(keyOf(object), [...(waiting.get(keyOf(object)) ?? []), object]);
  const pairs: Sides[] = [];
  const rest = after.filter((object) => {
    const partner = waiting.get(keyOf(object))?.shift();
    if (partner) pairs.push({ before: partner, after: object });
    return !partner;
  });
  return { pairs, before: [...waiting.values()].flat(), after: rest };
}
