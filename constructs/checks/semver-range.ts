/** Major, minor and patch; fewer where a range leaves the rest open. */
type Numbers = readonly number[];

type Test = (version: Numbers) => boolean;

const release = /^v?(\d+)\.(\d+)\.(\d+)(?:\+[\w.-]+)?$/;
const comparator =
  /^(=|!=|>=|<=|>|<|~|\^|)v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(-[\w.-]+)?(?:\+[\w.-]+)?$/;

/**
 * Whether a release version such as `v1.36.4` or `1.36.5+k3s1` lies in a range as Helm charts write it:
 * comparators, `~`, `^` and `x`, joined by spaces or commas, alternatives by `||`. An empty range holds all.
 * @returns undefined when the version or the range cannot be read
 */
export function satisfies(version: string, range: string): boolean | undefined {
  const numbers = release.exec(version)?.slice(1).map(Number);
  const alternatives = range.split('||').map(readAlternative);
  if (!numbers || alternatives.includes(undefined)) return undefined;
  return alternatives.some((tests) => tests?.every((test) => test(numbers)));
}

function readAlternative(text: string): readonly Test[] | undefined {
  const parts = text
    .replace(/([<>=~^!])\s+/g, '$1')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const tests = parts.map(readComparator);
  return tests.includes(undefined) ? undefined : tests.flatMap((test) => test ?? []);
}

function readComparator(text: string): Test | undefined {
  const match = comparator.exec(text);
  if (!match) return undefined;
  const [, operator = '', ...parts] = match;
  const open = parts.slice(0, 3).findIndex((part) => part === undefined || !/^\d+$/.test(part));
  const bound = parts.slice(0, open < 0 ? 3 : open).map(Number);
  return test(operator, bound, parts[3] !== undefined);
}

/** Of versions and bounds only what the bound says is compared; a pre-release comes before its release. */
function test(operator: string, bound: Numbers, preRelease: boolean): Test {
  const order = (version: Numbers): number => compareNumbers(version, bound);
  switch (operator) {
    case '>=':
      return (version) => order(version) >= 0;
    case '>':
      return (version) => order(version) >= (preRelease ? 0 : 1);
    case '<':
      return (version) => order(version) < 0;
    case '<=':
      return (version) => order(version) < (preRelease ? 0 : 1);
    case '!=':
      return (version) => preRelease || order(version) !== 0;
    case '~':
      return (version) => order(version) >= 0 && compareNumbers(version, bound.slice(0, 2)) === 0;
    case '^': {
      const firstOfWeight = bound.findIndex((number) => number > 0);
      const kept = firstOfWeight < 0 ? bound : bound.slice(0, firstOfWeight + 1);
      return (version) => order(version) >= 0 && compareNumbers(version, kept) === 0;
    }
    default:
      return (version) => !preRelease && order(version) === 0;
  }
}

function compareNumbers(version: Numbers, bound: Numbers): number {
  const differing = bound.findIndex((number, index) => version[index] !== number);
  return differing < 0 ? 0 : Math.sign((version[differing] ?? 0) - (bound[differing] ?? 0));
}
