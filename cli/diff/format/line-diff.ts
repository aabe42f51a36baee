import { align } from '../align.ts';

/** Lines of a text that differ, each marked, with one line around them. */
export function lineDiff(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const marked = align(old, now).map(({ before: i, after: j }) => {
    if (i !== undefined && j !== undefined) return { mark: ' ', text: now[j] };
    return i === undefined ? { mark: '+', text: now[j ?? 0] } : { mark: '-', text: old[i] };
  });
  const shown = marked.map(({ mark }, index) =>
    [index - 1, index, index + 1].some((near) => (marked[near]?.mark ?? ' ') !== ' ' || mark !== ' '),
  );
  return marked.flatMap(({ mark, text }, index) => {
    if (shown[index]) return [`${mark} ${text}`];
    return shown[index - 1] ? ['  …'] : [];
  });
}

/** The first lines, and how many more there are. */
export function bounded(lines: readonly string[], most: number, what = 'lines'): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `… ${lines.length - most} more ${what}`];
}
