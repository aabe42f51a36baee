import type { Value, Values } from './value.ts';

/** The parts of a tuple; of anything else, parts that nothing is known about but where they come from. */
export function components(values: Values, value: Value, count: number): readonly Value[] {
  if (value.op === 'tuple') return value.args;
  if (count <= 1) return [value];
  if (value.op === 'choice' && value.args.every(({ op, args }) => op === 'tuple' && args.length === count))
    return Array.from({ length: count }, (_, index) =>
      values.choice(value.args.flatMap(({ args }) => args[index] ?? [])),
    );
  return Array.from({ length: count }, (_, index) => values.make('part', [value], String(index)));
}
