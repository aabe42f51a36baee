import type { Manifest } from '../core/manifest.ts';
import { formatPath, type PathStep } from './schema/problem.ts';

/** A member of a map or an item of a list, however deep in an object. */
export class Field {
  /** Name in its map, index in its list. */
  readonly step: PathStep;
  readonly value: unknown;
  /** The field that holds it; undefined at the top of the object. */
  readonly within: Field | undefined;

  constructor(step: PathStep, value: unknown, within: Field | undefined) {
    this.step = step;
    this.value = value;
    this.within = within;
  }

  get steps(): readonly PathStep[] {
    return [...(this.within?.steps ?? []), this.step];
  }

  /** Place as `spec.rules[0].host`. */
  get path(): string {
    return formatPath(this.steps);
  }
}

const known = new WeakMap<Manifest, readonly Field[]>();

/** Every field of an object, outer before inner, in the object's own order; walked once. */
export function fieldsOf(manifest: Manifest): readonly Field[] {
  const walked = known.get(manifest);
  if (walked) return walked;
  const fields: Field[] = [];
  collect(manifest, undefined, fields);
  known.set(manifest, fields);
  return fields;
}

const knownLeaves = new WeakMap<Manifest, readonly Field[]>();

/** The fields of an object that hold a text, a number or a boolean. */
export function leavesOf(manifest: Manifest): readonly Field[] {
  const known = knownLeaves.get(manifest);
  if (known) return known;
  const leaves = fieldsOf(manifest).filter(({ value }) => typeof value !== 'object');
  knownLeaves.set(manifest, leaves);
  return leaves;
}

function collect(value: unknown, within: Field | undefined, fields: Field[]): void {
  if (typeof value !== 'object' || value === null) return;
  const members = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, inner] of members) {
    const field = new Field(step, inner, within);
    fields.push(field);
    collect(inner, field, fields);
  }
}
