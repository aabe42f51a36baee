import { stringify } from 'yaml';
import { lambdaFunction } from '../schema/function.ts';
import { definition } from './definition.ts';
import { reference } from './reference.ts';
import { typescript } from './types.ts';

const folder = new URL('../', import.meta.url);

/** Everything that is made from the schema, by its place. */
export function generatedFiles(): ReadonlyMap<URL, string> {
  const { spec, status } = lambdaFunction.fields;
  if (spec?.kind !== 'object' || status?.kind !== 'object') throw new Error('spec and status are objects');
  return new Map([
    [new URL('types.ts', folder), typescript([spec, status])],
    [
      new URL('lambdafunctions.yaml', folder),
      stringify(definition, { lineWidth: 110, aliasDuplicateObjects: false }),
    ],
    [new URL('../../docs/lambda/api.md', folder), reference(lambdaFunction)],
  ]);
}
