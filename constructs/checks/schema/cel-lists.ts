import { CelDomainError } from './cel-domain-error.ts';
import type { CelEnvironment } from './cel-library.ts';

type Comparable = bigint | number | string;
type List = readonly Comparable[];

function extreme(list: List, better: (a: Comparable, b: Comparable) => boolean): Comparable {
  const [first, ...others] = list;
  if (first === undefined) throw new CelDomainError('the list is empty');
  return others.reduce((best, each) => (better(each, best) ? each : best), first);
}

function sum(list: readonly (bigint | number)[]): bigint | number {
  const whole = list.filter((each) => typeof each === 'bigint');
  if (whole.length === list.length) return whole.reduce((total, each) => total + each, 0n);
  return list.reduce<number>((total, each) => total + Number(each), 0);
}

function isSorted(list: List): boolean {
  return list.every((each, index) => index === 0 || (list[index - 1] ?? each) <= each);
}

/** `isSorted`, `sum`, `min`, `max`, `indexOf` and `lastIndexOf` of lists. */
export function registerLists(env: CelEnvironment): void {
  env.registerFunction('list.isSorted(): bool', isSorted);
  env.registerFunction('list.sum(): dyn', sum);
  env.registerFunction('list.min(): dyn', (list: List) => extreme(list, (a, b) => a < b));
  env.registerFunction('list.max(): dyn', (list: List) => extreme(list, (a, b) => a > b));
  env.registerFunction('list.indexOf(dyn): int', (list: List, item: Comparable) =>
    BigInt(list.indexOf(item)),
  );
  env.registerFunction('list.lastIndexOf(dyn): int', (list: List, item: Comparable) =>
    BigInt(list.lastIndexOf(item)),
  );
}
