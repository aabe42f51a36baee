import { describe, expect, it } from 'vitest';
import { goRegExp, UnsupportedPatternError } from './go-regexp.ts';

const samples: readonly [pattern: string, matching: readonly string[], other: readonly string[]][] = [
  ['^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', ['a', 'a-1'], ['A', '-a', 'a\n']],
  ['^(?i)(abort|warn)?$', ['', 'Abort', 'WARN'], ['stop']],
  ['^((?i)sun|mon)day$', ['SUNday', 'Monday'], ['monDAY']],
  ['^(?i)a|b$', ['Ax', 'xB'], ['c']],
  ['^(?P<year>\\d{4})$', ['2024'], ['24']],
  ['^[[:alpha:]_]+\\z', ['ab_'], ['ab1', 'ab\n']],
  ['\\A\\pL+$', ['aé'], ['1']],
  ['^a\\-b\\_c$', ['a-b_c'], ['a.b_c']],
  ['^\\Qa.b\\E$', ['a.b'], ['axb']],
  ['^[]x]+$', [']x'], ['y']],
  ['^{a}b{c}d{2}$', ['{a}b{c}dd'], ['ab']],
  ['^[\\w\\s:/.\\\\-]+$', ['a b\\-'], ['a*', '\u00a0']],
  ['^\\x{61}$', ['a'], ['b']],
  ['^.$', ['\r', '😀'], ['\n']],
];

describe('goRegExp', () => {
  it.each(samples)('reads %s as Go does', (pattern, matching, other) => {
    expect(matching.filter((text) => !goRegExp(pattern).test(text))).toEqual([]);
    expect(other.filter((text) => goRegExp(pattern).test(text))).toEqual([]);
  });

  it('says when a pattern has no counterpart', () => {
    expect(() => goRegExp('(?U)a+')).toThrow(UnsupportedPatternError);
    expect(() => goRegExp('\\Ca')).toThrow(UnsupportedPatternError);
  });
});
