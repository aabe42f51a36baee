/** One thing that is wrong with a field of untrusted data. */
export interface FieldProblem {
  /** `nvidia.count`; empty for the value as a whole. */
  readonly field: string;
  readonly problem: string;
}

/** Finds everything that is wrong with a value. */
export type Shape = (value: unknown, field: string) => readonly FieldProblem[];

/** Untrusted text for a message: short, on one line, without anything a terminal would obey. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  const plain = text.replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/** A value that passes a test. */
export function satisfying(test: (value: unknown) => boolean, expected: string): Shape {
  return (value, field) => (test(value) ? [] : [{ field, problem: `${quote(value)} is not ${expected}` }]);
}

export const flag: Shape = satisfying((value) => typeof value === 'boolean', 'true or false');

export function text(pattern: RegExp, expected: string): Shape {
  return satisfying((value) => typeof value === 'string' && pattern.test(value), expected);
}

export function wholeNumber(from: number, to: number): Shape {
  const test = (value: unknown): boolean =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
  return satisfying(test, `a whole number from ${from} to ${to}`);
}

export function nullOr(shape: Shape): Shape {
  return (value, field) => (value === null ? [] : shape(value, field));
}

/** An object with exactly these fields. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [{ field, problem: `${quote(value)} is not an object` }];
    }
    const path = (name: string): string => (field === '' ? name : `${field}.${name}`);
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [
      ...unknown.map((name) => ({ field, problem: `${quote(name)} is no known field` })),
      ...Object.entries(fields).flatMap(([name, shape]) =>
        Object.hasOwn(value, name)
          ? shape((value as Record<string, unknown>)[name], path(name))
          : [{ field: path(name), problem: 'is missing' }],
      ),
    ];
  };
}
