/** A CEL rule of a schema (`x-kubernetes-validations`). */
export interface ValidationRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  /** Where the problem is shown, relative to the rule's node, such as `.spec.host`. */
  readonly fieldPath?: string;
  /** The rule also holds without an old object; `oldSelf` is an optional then. */
  readonly optionalOldSelf?: boolean;
}

/** OpenAPI schema as Kubernetes writes it: structural for custom resources, with `$ref` for its own kinds. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  /** Constraint on the keys of a map. */
  readonly propertyNames?: Schema;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-validations'?: readonly ValidationRule[];
  /** Decoded into a Go struct: null is an absent field, and without fields it takes any. */
  readonly goStruct?: boolean;
  /** Relations between fields that a schema cannot say. */
  readonly relations?: readonly Relation[];
}

/** Compares fields of one object; yields each mistake with its place below that object. */
export type Relation = (value: Fields) => Iterable<RelationProblem>;

export interface RelationProblem {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Finds the schema that a `$ref` names; throws when there is none. */
export type ResolveRef = (ref: string) => Schema;

/** A JSON object: neither null nor a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
