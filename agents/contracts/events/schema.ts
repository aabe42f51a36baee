import { Ajv, type ValidateFunction } from 'ajv';
import type { EventData, EventName, PayloadContent } from './event-types.ts';
import alerted from './schemas/alerted.v1.json' with { type: 'json' };
import common from './schemas/common.v1.json' with { type: 'json' };
import contract from './schemas/contract.v1.json' with { type: 'json' };
import fetched from './schemas/fetched.v1.json' with { type: 'json' };
import findings from './schemas/findings.v1.json' with { type: 'json' };
import proofs from './schemas/proofs.v1.json' with { type: 'json' };
import proved from './schemas/proved.v1.json' with { type: 'json' };
import requested from './schemas/requested.v1.json' with { type: 'json' };
import scanned from './schemas/scanned.v1.json' with { type: 'json' };

type Shapes = EventData & PayloadContent;
export type ShapeName = EventName | keyof PayloadContent;

/** Data is not what its type promises. */
export class ShapeError extends Error {
  override readonly name: string = 'ShapeError';
  readonly problems: readonly string[];

  constructor(shape: ShapeName, problems: readonly string[]) {
    super(`${shape}: ${problems.slice(0, 10).join('; ')}`);
    this.problems = problems;
  }
}

const schemas = { requested, fetched, scanned, proved, alerted, contract, findings, proofs };
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
ajv.addSchema(common);
const compiled = new Map<ShapeName, ValidateFunction>();

/** What `dataschema` says about an event. */
export function schemaId(shape: ShapeName): string {
  return schemas[shape].$id;
}

/** The value, once it has the shape. @throws ShapeError with every problem */
export function checked<Name extends ShapeName>(shape: Name, value: unknown): Shapes[Name] {
  const validate = compiled.get(shape) ?? ajv.compile(schemas[shape]);
  compiled.set(shape, validate);
  if (validate(value)) return value as Shapes[Name];
  const problems = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath === '' ? 'data' : instancePath} ${message}`,
  );
  throw new ShapeError(shape, problems);
}
