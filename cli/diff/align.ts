/** One item of either list, by index: in both, only before, or only after. */
export interface AlignedItem {
  readonly before?: number;
  readonly after?: number;
}

/** Cells of the table above which the middle of two lists is taken as replaced: about 40 MB. */
const maxCells = 10_000_000;

/** Aligns two lists so that as many equal items as possible stay in place; items are equal when their texts are. */
export function align(before: readonly string[], after: readonly string[]): readonly AlignedItem[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const middle = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
  return [
    ...same(0, 0, start),
    ...alignMiddle(middle.before, middle.after).map((item) => shift(item, start)),
    ...same(before.length - end, after.length - end, end),
  ];
}

function same(before: number, after: number, count: number): readonly AlignedItem[] {
  return Array.from({ length: count }, (_, index) => ({ before: before + index, after: after + index }));
}

function shift({ before, after }: AlignedItem, by: number): AlignedItem {
  const moved = (index: number | undefined) => (index === undefined ? undefined : index + by);
  return { before: moved(before), after: moved(after) };
}

function alignMiddle(before: readonly string[], after: readonly string[]): readonly AlignedItem[] {
  const tooMany = (before.length + 1) * (after.length + 1) > maxCells;
  const common = tooMany ? undefined : commonLengths(before, after);
  const width = after.length + 1;
  const items: AlignedItem[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const below = common?.[(i + 1) * width + j] ?? 0;
    const right = common?.[i * width + j + 1] ?? 0;
    if (common && i < before.length && j < after.length && before[i] === after[j]) {
      items.push({ before: i++, after: j++ });
    } else if (i < before.length && (j === after.length || below >= right)) items.push({ before: i++ });
    else items.push({ after: j++ });
  }
  return items;
}

/** By row and column, the length of the longest common subsequence of what follows. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [diagonal = 0, below = 0, right = 0] = [
        lengths[(i + 1) * width + j + 1],
        lengths[(i + 1) * width + j],
        lengths[i * width + j + 1],
      ];
      lengths[i * width + j] = before[i] === after[j] ? diagonal + 1 : Math.max(below, right);
    }
  }
  return lengths;
}
