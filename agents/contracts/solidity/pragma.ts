import { withoutComments } from './lexical.ts';
import { compareVersions, type Version } from './version.ts';

/** One comparison of a version pragma: `^0.4.11`, `<0.9`, `0.8.20`. */
interface Comparator {
  readonly operator: string;
  readonly version: Version;
  /** How many of the three numbers were written. */
  readonly written: number;
}

const statement = /\bpragma\s+solidity\s+([^;]{0,200});/gu;
const comparator = /(\^|~|>=|<=|>|<|=)?\s*v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?/gu;

/** The version expressions of a source, in its order; comments and strings do not count. */
export function versionPragmas(source: string): string[] {
  return [...withoutComments(source).matchAll(statement)].map((match) => (match[1] ?? '').trim());
}

/** Whether a version is allowed by an expression such as `>=0.4.22 <0.9.0 || ^0.3.0`. */
export function allows(expression: string, version: Version): boolean {
  return expression.split('||').some((range) => alternatives(range).every((each) => holds(each, version)));
}

/** The source with its version pragmas turned into blanks of the same length, so that no offset moves. */
export function blankPragmas(source: string): string {
  const visible = withoutComments(source);
  let result = source;
  for (const match of visible.matchAll(statement)) {
    const end = match.index + match[0].length;
    const blank = source.slice(match.index, end).replaceAll(/[^\n]/gu, ' ');
    result = result.slice(0, match.index) + blank + result.slice(end);
  }
  return result;
}

function alternatives(range: string): Comparator[] {
  const hyphen = /^\s*v?([\d.]+)\s+-\s+v?([\d.]+)\s*$/u.exec(range);
  const text = hyphen ? `>=${hyphen[1]} <=${hyphen[2]}` : range;
  return [...text.matchAll(comparator)].map(([, operator = '', major, minor, patch]) => {
    const numbers = [major, minor, patch].map((each) =>
      each === undefined || /\D/u.test(each) ? undefined : Number(each),
    );
    const written = numbers.indexOf(undefined);
    const [a = 0, b = 0, c = 0] = numbers;
    return { operator, version: { major: a, minor: b, patch: c }, written: written === -1 ? 3 : written };
  });
}

function holds({ operator, version, written }: Comparator, actual: Version): boolean {
  const order = compareVersions(actual, version);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0 && !(written < 3 && samePrefix(actual, version, written));
    case '<':
      return order < 0;
    case '<=':
      return order <= 0 || samePrefix(actual, version, written);
    case '^':
      return order >= 0 && samePrefix(actual, version, version.major > 0 ? 1 : Math.min(2, written));
    case '~':
      return order >= 0 && samePrefix(actual, version, Math.min(2, written));
    default:
      return samePrefix(actual, version, written);
  }
}

function samePrefix(a: Version, b: Version, numbers: number): boolean {
  if (numbers > 0 && a.major !== b.major) return false;
  if (numbers > 1 && a.minor !== b.minor) return false;
  return numbers < 3 || a.patch === b.patch;
}
