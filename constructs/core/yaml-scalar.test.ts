import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatBlock, formatNumber, formatString } from './yaml-scalar.ts';

const readers = [{ version: '1.1' }, { version: '1.2' }, { schema: 'yaml-1.1' }] as const;

/** As a value, and as a name: of a Map, because an object would turn any key into a string. */
function expectRead(scalar: string, value: unknown): void {
  for (const reader of readers) {
    expect(parse(`value: ${scalar}\n`, reader)).toStrictEqual({ value });
    if (scalar.includes('\n')) continue;
    expect(parse(`${scalar}: 1\n`, { ...reader, mapAsMap: true })).toStrictEqual(new Map([[value, 1]]));
  }
}

const traps: Readonly<Record<string, readonly string[]>> = {
  'a boolean of YAML 1.1': 'y Y n N yes Yes YES yEs no No NO on On ON off Off OFF'.split(' '),
  'a boolean': 'true True TRUE tRue false False FALSE'.split(' '),
  null: 'null Null NULL ~'.split(' '),
  'a decimal integer': '0 7 -1 +1 12345678901234567890 1_000 089'.split(' '),
  'an integer of another base': '017 0o17 0O17 -0o7 0x1F 0X1f -0x1 0b101 -0b1 0x_ff 0_x1f 0b+1 0o-7'.split(
    ' ',
  ),
  'a float': '1.0 -1.5 +.5 .5 5. 1e3 1E3 1e+3 1.5e-3 .5e1 1_000.5 685.230_15e+03 . -. e5 +e5'.split(' '),
  'an infinity or NaN': '.inf .Inf .INF -.inf +.INF .nan .NaN .NAN'.split(' '),
  'a base 60 number': '1:30 190:20:30 190:20:30.15 -1:30 8080:80 00:11:22:33:44:55'.split(' '),
  'a timestamp': [
    '2001-12-14',
    '2001-1-1',
    '2001-12-14T21:59:43Z',
    '2001-12-14t21:59:43.10-05:00',
    '2001-12-14 21:59:43.10 -5',
  ],
  'a merge key or default value': ['<<', '='],
  'nothing or blanks': ['', ' ', '  ', ' a', 'a ', '\t', 'a\t', '\ta'],
  'an indicator': '- ? : , [ ] { } # & * ! | > \' " % @ `'.split(' '),
  'something after an indicator': [
    ...'?a :a ,a [a] ]a {a} }a #a &a *a !a !!str |a >a \'a "a %a @a `a'.split(' '),
    '- a',
    '? a',
    '*',
    '{{ .Values.name }}',
    '[]',
  ],
  'a document marker': ['---', '--- a', '---a', '...', '... a'],
  'a mapping': ['a: b', 'a:', 'a: ', ': a', 'http://a: b'],
  'a comment': ['a #b', 'a # b', ' #'],
};

describe('a string that could be', () => {
  test.each(Object.entries(traps))('%s is quoted and read back', (_, texts) => {
    for (const text of texts) {
      const scalar = formatString(text);
      expect(scalar).toMatch(/^(?:"[^\n]*"|'[^\n]*')$/);
      expectRead(scalar, text);
    }
  });
});

describe('a string with', () => {
  test.each(['\0', '\u0007', '\b', '\t', '\n', '\r', '\u001b', '\u007f', '\u0085', '\u009f'])(
    'control %j',
    expectQuoted,
  );
  test.each(['\u00a0', '\u2003', '\u2028', '\u2029', '\u3000'])('space or line break %j', expectQuoted);
  test.each(['\u00ad', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u{e0041}'])(
    'hidden %j',
    expectQuoted,
  );
  test.each(['\ufffe', '\uffff', '😀', '👩‍💻', '𝔸', '\u{10ffff}'])(
    '%j, which not every reader knows,',
    expectQuoted,
  );

  function expectQuoted(character: string): void {
    for (const text of [character, `a${character}b`, `${character}b`, `a${character}`]) {
      const scalar = formatString(text);
      expect(scalar).toMatch(/^"[^\n]*"$/);
      expectRead(scalar, text);
    }
  }
});

test.each([
  ...'nginx v1.2.3 1.2.3 10.0.0.1 10Gi 100m 5m0s 1h 0.5.0 8080/tcp 10.0.0.0/8 2001-12 yesterday none'.split(
    ' ',
  ),
  ...'nan inf Infinity 0xfg 0o8 1e3x e5x x1 b1 -a --flag=value -1a a:b a:1 a#b /etc/x .profile ..'.split(' '),
  ...'$(POD_IP) ~/x =a <a <<a (a) +a ^a$ a,b a[0] a{b} a\'b a"b a\\b a%b a@b a!b a&b a*b a|b a>b'.split(' '),
  'ghcr.io/example/app:1.2.3@sha256:0a1b',
  'a b  c',
  'a - b',
  'it is 12:30 now',
  'Straße, größer – 中文 ελ',
])('%s stays plain', (text) => {
  expect(formatString(text)).toBe(text);
  expectRead(text, text);
});

describe('quotes', () => {
  test.each([
    ['', '""'],
    ['true', '"true"'],
    ["'", `"'"`],
    ['{"a": 1}', `'{"a": 1}'`],
    [`"it's"`, `'"it''s"'`],
    ['\\d+ #', `'\\d+ #'`],
    ['"\t\\', '"\\"\\t\\\\"'],
    ['a\u0085\u2028\ufeff\u{e0041}', '"a\\u0085\\u2028\\ufeff\\U000e0041"'],
    ['😀 "', `'😀 "'`],
  ])('%j is %s', (text, scalar) => {
    expect(formatString(text)).toBe(scalar);
  });

  test('a long string stays on its line', () => {
    const text = `${'word '.repeat(100)}: end`;
    expect(formatString(text)).toBe(`"${text}"`);
  });

  test('the same string is quoted the same way every time, and after many others', () => {
    const first = formatString('yes');
    for (let index = 0; index < 50_000; index += 1) formatString(`name-${index}`);
    expect(formatString('yes')).toBe(first);
  });
});

describe('a block', () => {
  test.each([
    ['no line break at the end', 'a\nb', '|-\n  a\n  b'],
    ['one', 'a\nb\n', '|\n  a\n  b'],
    ['several', 'a\n\n\n', '|+\n  a\n\n'],
    ['empty lines between', 'a\n\nb\n', '|\n  a\n\n  b'],
    ['empty lines before', '\n\na\n', '|\n\n\n  a'],
    ['a first line that is indented', '  a\nb\n', '|2\n    a\n  b'],
    ['an indented line after empty ones', '\n a', '|2-\n\n   a'],
    ['a tab in front', '\ta\n', '|2\n  \ta'],
    ['a first line of blanks', '  \na', '|2-\n    \n  a'],
    ['blanks at the end of lines', 'a \n \nb\t\n', '|\n  a \n   \n  b\t'],
    ['what would be syntax elsewhere', '# a\n---\n- b: *c\n', '|\n  # a\n  ---\n  - b: *c'],
    ['emoji', '😀\n', '|\n  😀'],
  ])('keeps %s', (_, text, block) => {
    expect(formatBlock(text, '  ')).toBe(block);
    expectRead(block, text);
  });

  test.each([
    ['a single line', 'a'],
    ['line breaks only', '\n\n'],
    ['a last line of blanks', 'a\n  '],
    ['a last line of blanks before line breaks', 'a\n \t\n\n'],
    ['carriage returns', 'a\r\nb\r\n'],
    ['line breaks of YAML 1.1', 'a\u2028b\n'],
    ['invisible characters', 'a\u202eb\n'],
  ])('is no place for %s', (_, text) => {
    expect(formatBlock(text, '  ')).toBeUndefined();
    expectRead(formatString(text), text);
  });
});

test.each([
  [0, '0'],
  [-0, '-0'],
  [1.0, '1'],
  [-12, '-12'],
  [0.1, '0.1'],
  [1e20, '100000000000000000000'],
  [1e21, '1.0e+21'],
  [-1.5e300, '-1.5e+300'],
  [1e-7, '1.0e-7'],
  [5e-324, '5.0e-324'],
])('the number %d is %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
  expectRead(text, value);
});
