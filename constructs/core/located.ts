import { fileURLToPath } from 'node:url';
import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import { plainData } from './plain-data.ts';

/** A line of our own TypeScript. */
export interface SourceLocation {
  /** Path from the repository's root, POSIX. */
  readonly file: string;
  readonly line: number;
}

const rootUrl = new URL('../../', import.meta.url).href;
/** How a frame names our files: by URL as Node loads them, by path as vitest does. */
const roots = [rootUrl, fileURLToPath(rootUrl)];
/** Files of the machinery, not of the code that asked for an object. */
const machinery = /^(constructs\/core\/[^/]*(?<!\.test)\.ts$|imports\/|node_modules\/)/;
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

/** A frame of a stack. Its line is counted when asked for: for most objects only the file is. */
class Frame implements SourceLocation {
  readonly file: string;
  readonly #frame: NodeJS.CallSite;

  constructor(file: string, frame: NodeJS.CallSite) {
    this.file = file;
    this.#frame = frame;
  }

  get line(): number {
    return this.#frame.getLineNumber() ?? 0;
  }
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

function findLocation({ error, skipConstructors }: Site): SourceLocation | undefined {
  for (const frame of framesOf(error)) {
    if (skipConstructors && frame.isConstructor()) continue;
    const file = pathInRepository(frame.getFileName() ?? '');
    if (file !== undefined && !machinery.test(file)) return new Frame(file, frame);
  }
  return undefined;
}

/** The stack as V8 knows it; its text would have every line counted. */
function framesOf(error: Error): readonly NodeJS.CallSite[] {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_, frames) => frames;
  try {
    return error.stack as unknown as readonly NodeJS.CallSite[];
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
  }
}

/** Path from the repository's root, without the query of a module that was loaded anew; undefined for other files. */
function pathInRepository(file: string): string | undefined {
  const root = roots.find((each) => file.startsWith(each));
  return root && file.slice(root.length).replace(/\?.*/, '');
}

/** `file:line`, as editors open it. */
export function formatLocation(location: SourceLocation | undefined): string {
  return location ? `${location.file}:${location.line}` : 'unknown';
}

/** An API object that remembers the line which made it; base of everything in imports/crds. */
export class LocatedApiObject extends ApiObject {
  readonly #props: ApiObjectProps;

  constructor(scope: Construct, id: string, props: ApiObjectProps) {
    super(scope, id, props);
    this.#props = props;
    locate(this);
  }

  /** The same as cdk8s makes, with nothing to resolve: our props hold neither tokens nor patches. */
  override toJson(): ReturnType<ApiObject['toJson']> {
    return plainData({ ...this.#props, metadata: this.metadata.toJson() });
  }
}
