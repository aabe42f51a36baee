import { fileURLToPath } from 'node:url';
import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';

/** A line of our own TypeScript. */
export interface SourceLocation {
  /** Path from the repository's root, POSIX. */
  readonly file: string;
  readonly line: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Frames of the machinery, not of the code that asked for an object. */
const machinery = /^(constructs\/core\/[^/]*(?<!\.test)\.ts$|imports\/|node_modules\/)/;
/** File and line of a frame; a module that was loaded anew has a query. */
const framePlace = /(?:file:\/\/)?(\/[^\s()?]+)(?:\?[^\s()]*?)?:(\d+):\d+\)?$/;
const sites = new WeakMap<object, Site>();

interface Site {
  readonly error: Error;
  /** Found when first asked for; objects that follow from one edge share it. */
  location?: SourceLocation | undefined;
  /** Whether `location` has been looked for. */
  known?: boolean;
  /** Constructors on the way are the target's own. */
  readonly skipConstructors: boolean;
}

/**
 * Remembers who is making `target`; the stack is read only when somebody asks.
 * With `skipConstructors` that is the line with `new`, not one inside the class.
 */
export function locate(target: object, skipConstructors = false): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 10;
  sites.set(target, { error: new Error('made here'), skipConstructors });
  Error.stackTraceLimit = limit;
}

/** Lets `target` point at the line that made `origin`, for objects that are derived from another. */
export function locateLike(target: object, origin: object): void {
  const site = sites.get(origin);
  if (site) sites.set(target, site);
}

/** The first line outside the machinery on the way to `target`; undefined for what nobody located. */
export function locationOf(target: object): SourceLocation | undefined {
  const site = sites.get(target);
  if (!site) return undefined;
  if (!site.known) {
    site.location = findLocation(site);
    site.known = true;
  }
  return site.location;
}

function findLocation(site: Site): SourceLocation | undefined {
  const frames = site.error.stack?.split('\n').slice(1) ?? [];
  for (const frame of frames) {
    if (site.skipConstructors && /^\s*at new /.test(frame)) continue;
    const match = framePlace.exec(frame);
    if (!match?.[1]?.startsWith(root)) continue;
    const file = match[1].slice(root.length);
    if (!machinery.test(file)) return { file, line: Number(match[2]) };
  }
  return undefined;
}

/** `file:line`, as editors open it. */
export function formatLocation(location: SourceLocation | undefined): string {
  return location ? `${location.file}:${location.line}` : 'unknown';
}

/** An API object that remembers the line which made it; base of everything in imports/crds. */
export class LocatedApiObject extends ApiObject {
  constructor(scope: Construct, id: string, props: ApiObjectProps) {
    super(scope, id, props);
    locate(this);
  }
}
