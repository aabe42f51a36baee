const begin = '<!-- generated:begin -->';
const end = '<!-- generated:end -->';

/** A page has a marker without its partner, or more than one pair. */
export class MarkerError extends Error {
  override readonly name = 'MarkerError';

  constructor(page: string) {
    super(`${page}: write ${begin} and ${end} exactly once each, in this order, or neither`);
  }
}

/**
 * The page with `block` between its markers; what is written by hand around them stays. A page without
 * markers gets them at its end, a missing page a title.
 * @throws MarkerError when the markers are not one pair
 */
export function withBlock(page: string, name: string, current: string | undefined, block: string): string {
  const generated = `${begin}\n${block.trim()}\n${end}`;
  if (current === undefined) return `# ${name}\n\n${generated}\n`;
  const [before = '', ...afterBegin] = current.split(begin);
  if (afterBegin.length === 0 && !current.includes(end)) return `${current.trimEnd()}\n\n${generated}\n`;
  const [, ...afterEnd] = (afterBegin[0] ?? '').split(end);
  if (afterBegin.length !== 1 || afterEnd.length !== 1 || before.includes(end)) throw new MarkerError(page);
  return `${before}${generated}${afterEnd[0]}`;
}

/** What a component is for: the first paragraph that is written by hand below the title. */
export function summaryOf(page: string): string | undefined {
  const [byHand = ''] = page.split(begin);
  const [title, first] = byHand.split(/\n{2,}/).map((block) => block.trim());
  return title?.startsWith('# ') && first ? first.replaceAll('\n', ' ') : undefined;
}
