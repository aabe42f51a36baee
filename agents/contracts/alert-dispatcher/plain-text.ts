/** Controls, and what turns the direction of text or is not seen: a name must not look like another one. */
const unseen = /[\p{Cc}\p{Cs}\p{Co}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** A stranger's text on one line: nothing unseen in it, and no longer than so many characters. */
export function oneLine(text: string, most: number): string {
  const seen = text.replaceAll(/\s+/g, ' ').replaceAll(unseen, '\ufffd').trim();
  const characters = [...seen];
  return characters.length <= most ? seen : `${characters.slice(0, most - 1).join('')}…`;
}

/** Lines that fit together, then one that says how many are left out. */
export function fitting(lines: readonly string[], most: number): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const rest = lines.length - index;
    const more = `… and ${rest} more lines`;
    if (length + line.length + 1 + (rest > 1 ? more.length + 1 : 0) > most) return [...kept, more];
    kept.push(line);
    length += line.length + 1;
  }
  return kept;
}
