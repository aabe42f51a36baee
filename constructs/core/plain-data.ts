/** A number or a string, such as a Quantity, as the classes of cdk8s' imports hold it. */
interface Union {
  readonly value: number | string;
}

/**
 * A copy of props without absent members, for the imports to make a manifest of.
 *
 * @throws TypeError for an instance of any class but those unions
 */
export function plainData(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainData);
  if (Object.getPrototypeOf(value) !== Object.prototype) return { value: unionOf(value).value };
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined && member !== null) copy[name] = plainData(member);
  }
  return copy;
}

function unionOf(value: object): Union {
  const inner = 'value' in value ? value.value : undefined;
  if (typeof inner === 'number' || typeof inner === 'string') return { value: inner };
  throw new TypeError(`${value.constructor.name} is neither plain data nor a number or string of an import`);
}
