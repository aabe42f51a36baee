import { type DeliverySpec, deliveryProblems } from './delivery-spec.ts';
import type { Attributes, Filter } from './filters/filter.ts';
import { attributeProblems, filterProblems } from './filters/validate-filters.ts';
import { isObject, urlProblem } from './shape.ts';

/** Who gets which events: a Knative Trigger without the cluster. */
export interface Trigger {
  /** Lower-case letters, digits and dashes, at most 63. The store keeps what waits under this name. */
  readonly name: string;
  /** Absolute http or https URL. */
  readonly subscriber: string;
  /** Exact values, all of them; '' accepts any value of an attribute that is there. */
  readonly filter?: { readonly attributes: Attributes };
  /** All of them must pass; wins over `filter`. */
  readonly filters?: readonly Filter[];
  readonly delivery?: DeliverySpec;
  /** Requests to the subscriber at the same time. Default 10. */
  readonly concurrency?: number;
  /**
   * Attribute such as `partitionkey`: events of one value are delivered one after the other, in the order of arrival,
   * and a retry holds back the later ones. Events without the attribute have no order. Default none.
   */
  readonly orderBy?: string;
}

/** The definition of one or more triggers is wrong; `problems` has each, with its place. */
export class TriggerError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `${problems.length === 1 ? 'a trigger is' : 'triggers are'} not valid:\n  ${problems.join('\n  ')}`,
    );
    this.name = 'TriggerError';
    this.problems = problems;
  }
}

const fields = ['name', 'subscriber', 'filter', 'filters', 'delivery', 'concurrency', 'orderBy'];
const triggerName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
export const defaultConcurrency = 10;
const maxConcurrency = 1000;

/** Checks parsed JSON. @throws TriggerError with every problem at once. */
export function parseTriggers(value: unknown): readonly Trigger[] {
  if (!isTriggers(value)) throw new TriggerError(triggersProblems(value));
  return value;
}

function isTriggers(value: unknown): value is readonly Trigger[] {
  return triggersProblems(value).length === 0;
}

function triggersProblems(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return ['triggers: must be a list'];
  const seen = new Set<unknown>();
  return value.flatMap((item: unknown, index) => {
    const path = `triggers[${index}]`;
    if (!isObject(item)) return [`${path}: must be an object with ${fields.join(', ')}`];
    const twice = seen.has(item.name);
    seen.add(item.name);
    return [
      ...(twice ? [`${path}.name: '${item.name}' is there twice`] : []),
      ...triggerProblems(item, path),
    ];
  });
}

function triggerProblems(item: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  const { name, filter, filters, delivery, concurrency, orderBy } = item;
  const problems = Object.keys(item)
    .filter((key) => !fields.includes(key))
    .map((key) => `${path}.${key}: unknown; known are ${fields.join(', ')}`);
  if (typeof name !== 'string' || !triggerName.test(name)) {
    problems.push(`${path}.name: must be 1 to 63 lower-case letters, digits and dashes`);
  }
  problems.push(...urlProblem(item.subscriber, `${path}.subscriber`));
  if (filter !== undefined) {
    const attributes = isObject(filter) ? filter.attributes : undefined;
    problems.push(...attributeProblems(attributes, `${path}.filter.attributes`, true));
  }
  if (filters !== undefined) problems.push(...filterProblems(filters, `${path}.filters`));
  if (delivery !== undefined) problems.push(...deliveryProblems(delivery, `${path}.delivery`));
  if (concurrency !== undefined && !inRange(concurrency, 1, maxConcurrency)) {
    problems.push(`${path}.concurrency: must be a whole number from 1 to ${maxConcurrency}`);
  }
  if (orderBy !== undefined && (typeof orderBy !== 'string' || !/^[a-z0-9]+$/.test(orderBy))) {
    problems.push(`${path}.orderBy: must be the name of an attribute, lower-case letters and digits`);
  }
  return problems;
}

function inRange(value: unknown, low: number, high: number): boolean {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
}
