import type { KubeObject } from '../../object.ts';

/** Whether an object has the labels of a selector of `key=value`, `key!=value`, `key` and `!key`, joined by commas. */
export function matches({ metadata }: KubeObject, selector: string | null): boolean {
  if (!selector) return true;
  return selector.split(',').every((term) => holds(metadata.labels ?? {}, term));
}

function holds(labels: Readonly<Record<string, string>>, term: string): boolean {
  const [, key = '', operator, value = ''] = /^(!?[^!=]+)(?:(!?=)=?(.*))?$/.exec(term) ?? [];
  if (operator === '=') return labels[key] === value;
  if (operator === '!=') return labels[key] !== value;
  return key.startsWith('!') ? !(key.slice(1) in labels) : key in labels;
}
