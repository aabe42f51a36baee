import type { SourceLines } from '../../finding.ts';
import { Lines } from '../../solidity/lines.ts';

/** Longest line that a report shows. */
const maxWidth = 160;
const maxLines = 6;

/** Lines of a source with their numbers; control characters are shown as �. */
export function codeExtract({ startLine, endLine }: SourceLines, text: string): string[] {
  const lines = new Lines(text);
  const last = Math.min(endLine, startLine + maxLines - 1, lines.count);
  const width = String(last).length;
  const extract: string[] = [];
  for (let line = startLine; line <= last; line++)
    extract.push(`${String(line).padStart(width)} | ${printable(lines.text(line))}`);
  if (endLine > last) extract.push(`${' '.repeat(width)} | …`);
  return extract;
}

/** Text from outside for a terminal or a report: no control characters, no reordering, no endless lines. */
export function printable(text: string): string {
  const safe = text.replaceAll('\t', '  ').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
  return safe.length > maxWidth ? `${safe.slice(0, maxWidth - 1)}…` : safe;
}
