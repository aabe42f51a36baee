import { at, entries, list } from '../core/manifest.ts';

export type Labels = Readonly<Record<string, string>>;

/** Whether a Kubernetes label selector chooses an object with these labels; an empty one chooses all. */
export function selects(selector: unknown, labels: Labels): boolean {
  return (
    entries(at(selector, 'matchLabels')).every(([key, value]) => labels[key] === value) &&
    list(at(selector, 'matchExpressions')).every((expression) => holds(expression, labels))
  );
}

/** One requirement of a label selector or, with `Gt` and `Lt`, of a node selector term. */
export function holds(expression: unknown, labels: Labels): boolean {
  const value = labels[String(at(expression, 'key'))];
  const values = list(at(expression, 'values')).map(String);
  switch (at(expression, 'operator')) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return value !== undefined && Number(value) > Number(values[0]);
    case 'Lt':
      return value !== undefined && Number(value) < Number(values[0]);
    default:
      return false;
  }
}

/** Whether a selector chooses every object. */
export function selectsAll(selector: unknown): boolean {
  return (
    selector !== undefined &&
    entries(at(selector, 'matchLabels')).length === 0 &&
    list(at(selector, 'matchExpressions')).length === 0
  );
}
