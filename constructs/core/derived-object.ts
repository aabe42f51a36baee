import { Construct } from 'constructs';
import { locateLike } from './located.ts';
import type { Manifest } from './manifest.ts';

/**
 * An object that follows from an edge. It is plain data from the start, so nothing of it has to be resolved;
 * most of a cluster's objects are of this kind.
 */
export class DerivedObject extends Construct {
  readonly manifest: Manifest;

  /** @param origin what it follows from: messages point at the line that made that */
  constructor(scope: Construct, id: string, origin: object, manifest: Manifest) {
    super(scope, id);
    this.manifest = manifest;
    locateLike(this, origin);
  }
}
