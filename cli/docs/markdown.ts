/** A table; a line break or a bar in a cell would end it, so both are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

/** Text as code, or nothing for no text. */
export function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** Each text as code, separated by commas. */
export function codes(texts: readonly string[]): string {
  return texts.map(code).join(', ');
}

/** Sections and paragraphs with an empty line between them and a line break at the end; empty ones are left out. */
export function document(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A section with its blocks, or nothing when all of them are empty. */
export function section(title: string, ...blocks: readonly string[]): string {
  const filled = blocks.filter((block) => block !== '');
  return filled.length === 0 ? '' : [`## ${title}`, ...filled].join('\n\n');
}
