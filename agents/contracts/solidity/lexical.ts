/** A stretch of a source: a comment, a string with its quotes, or what stands between. */
export interface Piece {
  readonly kind: 'code' | 'comment' | 'string';
  readonly text: string;
}

/** The source cut at its comments and strings; together the pieces are the source. Takes lines of any length. */
export function* pieces(source: string): Generator<Piece> {
  const begin = /["']|\/[/*]/g;
  let done = 0;
  for (let match = begin.exec(source); match; match = begin.exec(source)) {
    const { index } = match;
    const kind = match[0].startsWith('/') ? 'comment' : 'string';
    const end = kind === 'comment' ? commentEnd(source, index) : stringEnd(source, index);
    if (index > done) yield { kind: 'code', text: source.slice(done, index) };
    yield { kind, text: source.slice(index, end) };
    done = end;
    begin.lastIndex = end;
  }
  if (done < source.length) yield { kind: 'code', text: source.slice(done) };
}

function commentEnd(source: string, start: number): number {
  if (source[start + 1] === '*') {
    const end = source.indexOf('*/', start + 2);
    return end === -1 ? source.length : end + 2;
  }
  const lineEnd = /[\n\r]/g;
  lineEnd.lastIndex = start;
  return lineEnd.exec(source)?.index ?? source.length;
}

/** After the closing quote, or before the line break that a string cannot hold. */
function stringEnd(source: string, start: number): number {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (character === '\n') return at;
    if (character === quote) return at + 1;
    if (character === '\\') at++;
  }
  return source.length;
}

/** Comments as blanks; every other character keeps its place. */
export function withoutComments(source: string): string {
  let result = '';
  for (const { kind, text } of pieces(source))
    result += kind === 'comment' ? text.replaceAll(/[^\n\r]/g, ' ') : text;
  return result;
}
