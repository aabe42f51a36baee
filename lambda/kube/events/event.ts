import { createHash } from 'node:crypto';
import type { KubeObject } from '../object.ts';
import { type Resource, resource } from '../resource.ts';

/** What an event is about. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
}

/** `events.k8s.io/v1`. */
export interface Event extends KubeObject {
  /** RFC 3339 with microseconds: when it happened first. */
  readonly eventTime: string;
  readonly reportingController: string;
  readonly reportingInstance: string;
  /** What was done, CamelCase. */
  readonly action: string;
  /** Why, CamelCase. */
  readonly reason: string;
  readonly regarding: ObjectReference;
  /** For people; at most 1,024 characters. */
  readonly note: string;
  readonly type: 'Normal' | 'Warning';
  /** Present when it has happened more than once. */
  readonly series?: { readonly count: number; readonly lastObservedTime: string };
}

export const events: Resource<Event> = resource('events.k8s.io/v1', 'Event', 'events');

/** What somebody tells a recorder. */
export type Occurrence = Pick<Event, 'action' | 'reason' | 'note' | 'type'> & {
  readonly regarding: KubeObject;
};

/** A reference to an object, for events. */
export function referenceTo({ apiVersion, kind, metadata }: KubeObject): ObjectReference {
  const { name, namespace, uid } = metadata;
  return { apiVersion, kind, name, namespace, uid };
}

/** A name for an event: its object's and something that no other event of it has. */
export function eventName(regarding: string, ...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
  return `${regarding.slice(0, 253 - 17)}.${digest}`;
}
