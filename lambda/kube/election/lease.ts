import type { KubeObject } from '../object.ts';
import { type Resource, resource } from '../resource.ts';

/** Who holds what, and until when it must say so again. */
export interface LeaseSpec {
  /** Empty when nobody does. */
  readonly holderIdentity?: string;
  readonly leaseDurationSeconds?: number;
  /** RFC 3339 with microseconds, by the holder's clock. */
  readonly acquireTime?: string;
  readonly renewTime?: string;
  /** How often it has changed hands. */
  readonly leaseTransitions?: number;
}

export interface Lease extends KubeObject {
  readonly spec?: LeaseSpec;
}

export const leases: Resource<Lease> = resource('coordination.k8s.io/v1', 'Lease', 'leases');

/** RFC 3339 with microseconds, as `metav1.MicroTime` is written. */
export function microTimestamp(now: number): string {
  return new Date(now).toISOString().replace('Z', '000Z');
}
