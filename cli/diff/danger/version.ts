interface Version {
  readonly numbers: readonly number[];
  /** What follows `-`; undefined for a release. */
  readonly preRelease: string | undefined;
}

/** Words that make a suffix a pre-release; others name a variant, such as `alpine`. */
const preReleaseWord = /^(?:alpha|beta|dev|pre|preview|rc)\b/i;

/**
 * Which of two versions such as `v1.2.3`, `1.2` or `1.0.0-rc.2` is older: negative when the first is.
 * @returns undefined when either cannot be read, or when they are variants of the same version
 */
export function compareVersions(a: string, b: string): number | undefined {
  const [left, right] = [parse(a), parse(b)];
  if (!left || !right) return undefined;
  const length = Math.max(left.numbers.length, right.numbers.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return comparePreReleases(left.preRelease, right.preRelease);
}

function parse(text: string): Version | undefined {
  const match = /^v?(\d+(?:\.\d+)*)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/.exec(text);
  if (!match) return undefined;
  return { numbers: (match[1] as string).split('.').map(Number), preRelease: match[2] };
}

function comparePreReleases(a: string | undefined, b: string | undefined): number | undefined {
  if (a === b) return 0;
  const known = [a, b].every((suffix) => suffix === undefined || preReleaseWord.test(suffix));
  if (!known) return undefined;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return compareParts(a.split(/[.-]/), b.split(/[.-]/));
}

/** By the rules of semver: numbers below words, fewer parts below more. */
function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    const [leftNumber, rightNumber] = [Number(left), Number(right)];
    const areNumbers = !Number.isNaN(leftNumber) && !Number.isNaN(rightNumber);
    if (areNumbers) return leftNumber - rightNumber;
    if (Number.isNaN(leftNumber) !== Number.isNaN(rightNumber)) return Number.isNaN(leftNumber) ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
