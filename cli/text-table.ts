/** Lines with aligned columns, two spaces apart; a column without any text is left out. */
export function textTable(rows: readonly (readonly string[])[], indent = '  '): string {
  const widthOf = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? '').length));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => widthOf(column));
  const line = (row: readonly string[]): string =>
    widths.flatMap((width, column) => (width === 0 ? [] : (row[column] ?? '').padEnd(width))).join('  ');
  return rows.map((row) => `${indent}${line(row).trimEnd()}\n`).join('');
}
