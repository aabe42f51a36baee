import { isVisibleLine } from '../../../constructs/core/yaml-scalar.ts';
import { align } from '../align.ts';

/** Lines of a text that differ, each marked, with one line around them. */
export function lineDiff(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const marked = align(old, now).map(({ before: i, after: j }) => {
    if (i !== undefined && j !== undefined) return { mark: ' ', text: now[j] };
    return i === undefined ? { mark: '+', text: now[j ?? 0] } : { mark: '-', text: old[i] };
  });
  const isShown = (index: number): boolean =>
    [index - 1, index, index + 1].some((near) => (marked[near]?.mark ?? ' ') !== ' ');
  return marked.flatMap(({ mark, text = '' }, index) => {
    if (isShown(index)) return [`${mark} ${visible(text)}`];
    return index === 0 || isShown(index - 1) ? ['  …'] : [];
  });
}

/** The line, or in quotes what a terminal would not show as it is. */
export function visible(line: string): string {
  return isVisibleLine(line.replaceAll('\t', ' ')) ? line : JSON.stringify(line);
}

/** The first lines, and how many more there are. */
export function bounded(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `… ${lines.length - most} more lines`];
}
