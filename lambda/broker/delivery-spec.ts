import { parseDuration } from './duration.ts';
import { isObject, urlProblem } from './shape.ts';

/** How a Trigger delivers: the fields of Knative's `spec.delivery`. Durations are ISO 8601 (`PT0.5S`). */
export interface DeliverySpec {
  /** Further attempts after the first. Default 10. */
  readonly retry?: number;
  /** Wait before the n-th retry, n from 1: `linear` d·n, `exponential` d·2^n. Default exponential. */
  readonly backoffPolicy?: 'linear' | 'exponential';
  /** The d of the policy. Default PT0.2S. */
  readonly backoffDelay?: string;
  /** Longest time for one attempt. Default none: the subscriber's own limit rules. */
  readonly timeout?: string;
  /** Cap for `Retry-After` of a 429 or 503; without it, or with PT0S, the header is ignored. */
  readonly retryAfterMax?: string;
  /** Where undeliverable events go; without it the store keeps them. */
  readonly deadLetterSink?: { readonly uri: string };
}

/** A DeliverySpec with defaults, in milliseconds. */
export interface DeliveryPolicy {
  readonly retry: number;
  readonly backoffPolicy: 'linear' | 'exponential';
  readonly backoffDelayMs: number;
  readonly timeoutMs: number | undefined;
  readonly retryAfterMaxMs: number;
  readonly deadLetterSink: string | undefined;
}

const durations = ['backoffDelay', 'timeout', 'retryAfterMax'] as const;
const fields = ['retry', 'backoffPolicy', 'deadLetterSink', ...durations];

export function resolveDelivery(spec: DeliverySpec = {}): DeliveryPolicy {
  const timeoutMs = parseDuration(spec.timeout ?? '');
  return {
    retry: spec.retry ?? 10,
    backoffPolicy: spec.backoffPolicy ?? 'exponential',
    backoffDelayMs: parseDuration(spec.backoffDelay ?? 'PT0.2S') ?? 200,
    timeoutMs: timeoutMs === 0 ? undefined : timeoutMs,
    retryAfterMaxMs: parseDuration(spec.retryAfterMax ?? 'PT0S') ?? 0,
    deadLetterSink: spec.deadLetterSink?.uri,
  };
}

/** Every problem of a value that should be a DeliverySpec. */
export function deliveryProblems(value: unknown, path: string): readonly string[] {
  if (!isObject(value)) return [`${path}: must be an object with ${fields.join(', ')}`];
  const unknown = Object.keys(value).filter((key) => !fields.includes(key));
  return [
    ...unknown.map((key) => `${path}.${key}: unknown; known are ${fields.join(', ')}`),
    ...retryProblems(value.retry, path),
    ...policyProblems(value.backoffPolicy, path),
    ...durations.flatMap((key) => durationProblems(value[key], `${path}.${key}`)),
    ...sinkProblems(value.deadLetterSink, `${path}.deadLetterSink`),
  ];
}

function retryProblems(retry: unknown, path: string): readonly string[] {
  if (retry === undefined || (Number.isInteger(retry) && Number(retry) >= 0)) return [];
  return [`${path}.retry: must be a whole number of at least 0`];
}

function policyProblems(policy: unknown, path: string): readonly string[] {
  if (policy === undefined || policy === 'linear' || policy === 'exponential') return [];
  return [`${path}.backoffPolicy: must be linear or exponential`];
}

function durationProblems(value: unknown, path: string): readonly string[] {
  if (value === undefined || (typeof value === 'string' && parseDuration(value) !== undefined)) return [];
  return [`${path}: must be an ISO 8601 duration such as PT0.5S or PT2M`];
}

function sinkProblems(sink: unknown, path: string): readonly string[] {
  if (sink === undefined) return [];
  if (!isObject(sink)) return [`${path}: must be {"uri": "http://..."}`];
  return urlProblem(sink.uri, `${path}.uri`);
}
