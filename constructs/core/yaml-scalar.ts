/**
 * Plain text that some reader takes for something else than a string: the core schema of YAML 1.2, the types
 * of YAML 1.1, and what go-yaml and the `yaml` package accept beyond both.
 */
const misread: readonly RegExp[] = [
  /^(?:y|yes|n|no|on|off|true|false|null|~|<<|=)$/i,
  // Other bases; go-yaml reads even 0b+1.
  /^[-+]?0_*(?:b[-+01_]+|o[-+0-7_]+|x[-+0-9a-f_]+)$/i,
  // Decimal and old octal integers, and floats; the `yaml` package reads even `.` and `e5` as a float.
  /^(?=[-+.0-9e])[-+]?[0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9_]+)?$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  // Base 60, as in 1:30.
  /^[-+]?[0-9][0-9_]*(?::[0-9_]+)+(?:\.[0-9_]*)?$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt ])/,
];

/** Empty, or begins like a collection, comment, tag, alias, quoted scalar, directive or document marker. */
const beginsLikeSyntax = /^(?:$|[ ,[\]{}#&*!|>'"%@`?:]|-(?: |$)|---|\.\.\.)/;

/** Reads as a mapping or a comment, or loses a space at the end. */
const holdsSyntax = /: |:$| #| $/;

/** Neither ASCII nor a visible character of the basic plane. */
const isUnusual = /[^\x20-\x7e\u00a1-\ud7ff]|(?! )\s/;

/**
 * Anything but characters that show as they are. Left out are controls, what YAML 1.1 breaks lines at, byte
 * order marks, tag characters, and marks that hide or reorder text.
 */
const isInvisible =
  /[^\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u061b\u061d-\u180a\u1810-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\uffef\u{10000}-\u{dffff}]/u;
const everyInvisible = new RegExp(isInvisible, 'gu');

/** Whether the text shows as it is within one line. */
export function isVisibleLine(text: string): boolean {
  return !isInvisible.test(text) && !/[\n\t]/.test(text);
}

/** Most names and many values come again and again. */
const remembered = new Map<string, string>();
const maxRemembered = 10_000;

/** A scalar that fills one line: plain where every reader takes it for this string, else quoted. */
export function formatString(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const scalar = isPlain(text) ? text : quote(text);
  if (remembered.size >= maxRemembered) remembered.clear();
  if (text.length <= 64) remembered.set(text, scalar);
  return scalar;
}

function isPlain(text: string): boolean {
  if (beginsLikeSyntax.test(text) || holdsSyntax.test(text) || isUnusual.test(text)) return false;
  return !isInvisible.test(text) && !misread.some((pattern) => pattern.test(text));
}

function quote(text: string): string {
  if (!isVisibleLine(text)) return quoteEscaped(text);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** JSON's escapes are all YAML escapes too. */
function quoteEscaped(text: string): string {
  return JSON.stringify(text).replace(everyInvisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const digits = code.toString(16);
    return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
  });
}

/**
 * A literal block (`|`) whose lines stand behind `indent`, without its last line break, or `undefined` where
 * only a quoted scalar keeps the text for every reader. `indent` is two spaces deeper than the parent's.
 */
export function formatBlock(text: string, indent: string): string | undefined {
  if (!text.includes('\n') || isInvisible.test(text)) return undefined;
  const end = endOfLines(text);
  const lastLine = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  // Some readers drop a last line of blanks.
  if (/^[ \t]*$/.test(lastLine)) return undefined;
  const indicator = /^\n*[ \t]/.test(text) ? '2' : '';
  const chomping = ['-', ''][text.length - end] ?? '+';
  const lines = end === text.length ? text : text.slice(0, -1);
  return `|${indicator}${chomping}${`\n${lines}`.replace(/\n(?=[^\n])/g, `\n${indent}`)}`;
}

/** Where the line breaks at the end begin. */
function endOfLines(text: string): number {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return end;
}

/** A number as every reader takes it: YAML 1.1 has no exponent without a point and a sign. */
export function formatNumber(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const digits = String(value);
  return digits.includes('e') && !digits.includes('.') ? digits.replace('e', '.0e') : digits;
}
