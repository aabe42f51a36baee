import type { Check, KeywordChecks } from './check.ts';
import { show } from './problem.ts';
import { isFields, type Schema } from './schema.ts';

/** What alternatives ask for, in short: their required fields if that is all there is. */
function alternatives(schemas: readonly Schema[]): string {
  return schemas
    .map(({ required, ...rest }) =>
      required && Object.keys(rest).length === 0 ? required.join(' + ') : show({ required, ...rest }),
    )
    .join(' | ');
}

function oneOfCheck({ oneOf = [] }: Schema): Check {
  return (value, visitor) => {
    const passing = oneOf.filter((schema) => visitor.passes(schema, value));
    if (passing.length === 1) return;
    const found = passing.length === 0 ? 'none' : alternatives(passing);
    visitor.report('combination', `needs exactly one of ${alternatives(oneOf)}; found ${found}`);
  };
}

function anyOfCheck(schema: Schema): Check {
  const { anyOf = [] } = schema;
  if (schema['x-kubernetes-int-or-string']) return () => {};
  return (value, visitor) => {
    if (anyOf.some((each) => visitor.passes(each, value))) return;
    visitor.report('combination', `needs at least one of ${alternatives(anyOf)}`);
  };
}

function allOfCheck({ allOf = [] }: Schema): Check {
  return (value, visitor) => {
    for (const schema of allOf) visitor.adopt(visitor.probe(schema, value));
  };
}

function notCheck({ not = {} }: Schema): Check {
  return (value, visitor) => {
    if (visitor.passes(not, value)) visitor.report('combination', `must not match ${show(not)}`);
  };
}

function propertyNamesCheck({ propertyNames = {} }: Schema): Check {
  return (value, visitor) => {
    if (!isFields(value)) return;
    for (const key of Object.keys(value)) {
      for (const { rule, message } of visitor.probe(propertyNames, key)) {
        visitor.report(rule, `as a key: ${message}`, key);
      }
    }
  };
}

function relationsCheck({ relations = [] }: Schema): Check {
  return (value, visitor) => {
    if (!isFields(value)) return;
    for (const relation of relations) {
      for (const { at, message } of relation(value)) visitor.report('relation', message, ...at);
    }
  };
}

/** Keywords that hold a value against further schemas, or its parts against each other. */
export const COMBINATION_CHECKS: KeywordChecks = {
  oneOf: oneOfCheck,
  anyOf: anyOfCheck,
  allOf: allOfCheck,
  not: notCheck,
  propertyNames: propertyNamesCheck,
  relations: relationsCheck,
};
