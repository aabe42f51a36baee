/** Who an object belongs to: it goes when its owner goes. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  /** The one owner that manages it. */
  readonly controller?: boolean;
  /** The owner stays until this object has gone, when it is deleted in the foreground. */
  readonly blockOwnerDeletion?: boolean;
}

/** The part of `ObjectMeta` that controllers read and write. */
export interface ObjectMeta {
  readonly name: string;
  readonly namespace?: string;
  /** Set by the API server; another object of the same name has another. */
  readonly uid?: string;
  /** Set by the API server; only ever compared for equality. */
  readonly resourceVersion?: string;
  /** Set by the API server; grows with every change of the spec. */
  readonly generation?: number;
  /** RFC 3339. */
  readonly creationTimestamp?: string;
  /** RFC 3339; present once deletion was asked for. */
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly ownerReferences?: readonly OwnerReference[];
}

/** Any object of the Kubernetes API. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
}

/** Which object of a kind. */
export interface ObjectName {
  /** Absent for kinds without namespaces. */
  readonly namespace?: string;
  readonly name: string;
}

/** `namespace/name`, or `name` where there are no namespaces: how queues and stores call an object. */
export function keyOf({ namespace, name }: ObjectName): string {
  return namespace ? `${namespace}/${name}` : name;
}

/** The name behind a key. */
export function nameOf(key: string): ObjectName {
  const slash = key.indexOf('/');
  return slash < 0 ? { name: key } : { namespace: key.slice(0, slash), name: key.slice(slash + 1) };
}

/** The owner that manages an object, if one does. */
export function controllerOf({ metadata }: KubeObject): OwnerReference | undefined {
  return metadata.ownerReferences?.find(({ controller }) => controller);
}
