/**
 * One of several parts of about the same weight: the heaviest first, each to the part that is the lightest so far.
 * @returns what is in the part, in its old order
 */
export function partOf<T>(
  all: readonly T[],
  { index, of }: { readonly index: number; readonly of: number },
  weight: (one: T) => number,
): readonly T[] {
  const weights = Array.from({ length: of }, () => 0);
  const own = new Set<T>();
  for (const one of all.toSorted((a, b) => weight(b) - weight(a))) {
    const lightest = weights.indexOf(Math.min(...weights));
    weights[lightest] = (weights[lightest] ?? 0) + weight(one);
    if (lightest === index) own.add(one);
  }
  return all.filter((one) => own.has(one));
}
