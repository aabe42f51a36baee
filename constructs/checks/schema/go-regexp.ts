/** A Go (RE2) pattern that has no counterpart in JavaScript. */
export class UnsupportedPatternError extends Error {
  override readonly name = 'UnsupportedPatternError';

  constructor(pattern: string, cause: unknown) {
    super(`cannot translate the Go pattern ${JSON.stringify(pattern)} to JavaScript: ${String(cause)}`, {
      cause,
    });
  }
}

const SPACE = '\\t\\n\\f\\r ';
const ESCAPES: Readonly<Record<string, string>> = {
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  a: '\\x07',
  s: `[${SPACE}]`,
  S: `[^${SPACE}]`,
};
const POSIX_CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  space: `${SPACE}\\v`,
  word: '\\w',
  xdigit: '0-9A-Fa-f',
};
/** What JavaScript's unicode mode allows behind a backslash as is. */
const KNOWN_ESCAPE = /[\^$\\.*+?()[\]{}|/dDwWbBnrtfvpPux]/;

/** Syntax that the two languages read differently; without it a pattern is taken as it is. */
const DIFFERENT = /(?<!\\)\.|\\[^.\\/+*?|$^()[\]{}dwDWbBnrtf]|\(\?(?!:)|\[\^?\]|\[:|\{(?!\d)|(?<![\d,])\}/;

/** Rewrites one Go pattern, token by token, into JavaScript's unicode mode. */
class Translator {
  readonly #source: string;
  readonly #dot: string;
  #at = 0;
  #out = '';
  /** For each open group the inline flags in force, such as `(?i:`, to be closed with it. */
  #flags: string[] = [''];

  constructor(source: string) {
    this.#source = source;
    this.#dot = /\(\?[a-z]*s/.test(source) ? '.' : '[^\\n]';
  }

  translate(): string {
    while (this.#at < this.#source.length) this.#out += this.#token();
    return this.#out + (this.#flags[0] ? ')' : '');
  }

  #take(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#source);
    if (match) this.#at += match[0].length;
    return match ?? undefined;
  }

  #token(): string {
    const group = this.#take(/\(\?(?:P?<(\w+)>|([a-z]*(?:-[a-z]+)?)([:)]))|\(/y);
    if (group) return this.#group(group);
    if (this.#take(/\[/y)) return this.#class();
    const quoted = this.#take(/\\Q([\s\S]*?)(?:\\E|$)/y);
    if (quoted) return (quoted[1] ?? '').replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
    if (this.#take(/\\/y)) return this.#escape(false);
    const repeat = this.#take(/\{\d+(?:,\d*)?\}/y);
    if (repeat) return repeat[0];
    return this.#plain(this.#source[this.#at++] ?? '');
  }

  #plain(char: string): string {
    if (char === '.') return this.#dot;
    const flags = this.#flags.at(-1);
    if (char === '|' && flags) return `)|${flags}`;
    if (char === ')') return this.#flags.pop() ? '))' : ')';
    return /[{}\]]/.test(char) ? `\\${char}` : char;
  }

  #group([text, name, flags, end]: RegExpExecArray): string {
    if (end !== ')') {
      this.#flags.push('');
      if (name !== undefined) return `(?<${name}>`;
      return text;
    }
    const open = `(?${flags}:`;
    const close = this.#flags.at(-1) ? ')' : '';
    this.#flags[this.#flags.length - 1] = open;
    return close + open;
  }

  #class(): string {
    let out = this.#take(/\^/y) ? '[^' : '[';
    if (this.#take(/\]/y)) out += '\\]';
    for (;;) {
      if (this.#take(/\]/y)) return `${out}]`;
      const posix = this.#take(/\[:(\w+):\]/y);
      if (posix) out += POSIX_CLASSES[posix[1] ?? ''] ?? posix[0];
      else if (this.#take(/\\/y)) out += this.#escape(true);
      else if (this.#at < this.#source.length) out += this.#source[this.#at++];
      else return out;
    }
  }

  #escape(inClass: boolean): string {
    const property = this.#take(/([pP])([A-Z])/y);
    if (property) return `\\${property[1]}{${property[2]}}`;
    const point = this.#take(/x\{([0-9A-Fa-f]+)\}/y);
    if (point) return `\\u{${point[1]}}`;
    const char = this.#source[this.#at++] ?? '';
    if (inClass && char === 's') return SPACE;
    if (inClass && char === '-') return '\\-';
    const meaning = inClass ? undefined : ESCAPES[char];
    if (meaning !== undefined) return meaning;
    if (KNOWN_ESCAPE.test(char) || /[A-Za-z0-9]/.test(char)) return `\\${char}`;
    return char;
  }
}

const compiled = new Map<string, RegExp>();

/**
 * Compiles a pattern of a CRD or of CEL's `matches`, which Go reads as RE2.
 * @throws {UnsupportedPatternError} when JavaScript cannot say the same.
 */
export function goRegExp(pattern: string): RegExp {
  let regExp = compiled.get(pattern);
  if (!regExp) {
    try {
      const source = DIFFERENT.test(pattern) ? new Translator(pattern).translate() : pattern;
      regExp = new RegExp(source, 'u');
    } catch (error) {
      throw new UnsupportedPatternError(pattern, error);
    }
    compiled.set(pattern, regExp);
  }
  return regExp;
}
