/** A type of JSON in which each enum stands for its values, so that a literal needs no import of code. */
export type Plain<T> = T extends string
  ? `${T}`
  : T extends number
    ? PlainNumber<T>
    : T extends (...args: never[]) => unknown
      ? T
      : { [Key in keyof T]: Plain<T[Key]> };

type PlainNumber<T extends number> = number extends T
  ? number
  : `${T}` extends `${infer Value extends number}`
    ? Value
    : T;
