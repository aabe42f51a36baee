import { FunctionError } from './function-error.ts';
import type { FunctionTrigger } from './function-spec.ts';

/**
 * Reads `type=com.example.greeting,subject=a`: exact values, all of them.
 * @throws FunctionError
 */
export function parseTrigger(text: string, name: string): FunctionTrigger {
  const pairs = text.split(',').map((pair) => {
    const [, attribute, value] = /^([a-z0-9]+)=(.*)$/.exec(pair) ?? [];
    if (attribute === undefined || value === undefined) {
      throw new FunctionError(`--trigger ${text}: write attribute=value, as in type=com.example.greeting`);
    }
    return [attribute, value] as const;
  });
  return { name, filter: { attributes: Object.fromEntries(pairs) } };
}
