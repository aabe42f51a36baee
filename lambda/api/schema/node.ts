/** A CEL rule of a structural schema: Kubernetes' `x-kubernetes-validations`. */
export interface Rule {
  readonly rule: string;
  /** The sentence a user reads: what is wrong with which field, and what to write instead. */
  readonly message: string;
  /** Below the node that has the rule, such as `.handler`. Default: the node itself. */
  readonly fieldPath?: string;
  /** Default: FieldValueInvalid. There is no FieldValueDuplicate: the API server leaves its message out. */
  readonly reason?: 'FieldValueForbidden' | 'FieldValueRequired';
}

/** What every kind of field may say. */
interface Common {
  /** First sentence of its documentation on: what it is, with units and limits that no other word says. */
  readonly description: string;
  readonly rules?: readonly Rule[];
  /** Must be there. Default: may be left out. */
  readonly required?: true;
}

export interface StringNode extends Common {
  readonly kind: 'string';
  readonly minLength?: number;
  /** Characters: CEL's cost is judged by it, so every text has one. */
  readonly maxLength: number;
  readonly default?: string;
  readonly format?: 'date-time';
}

export interface EnumNode extends Common {
  readonly kind: 'enum';
  readonly values: readonly string[];
  readonly default?: string;
}

export interface IntegerNode extends Common {
  readonly kind: 'integer';
  readonly minimum: number;
  readonly maximum: number;
  readonly default?: number;
}

export interface BooleanNode extends Common {
  readonly kind: 'boolean';
  readonly default?: boolean;
}

/** An amount as Kubernetes writes it: `250m`, `128Mi`, 2. */
export interface QuantityNode extends Common {
  readonly kind: 'quantity';
}

export interface ListNode extends Common {
  readonly kind: 'list';
  readonly items: Node;
  readonly minItems?: number;
  readonly maxItems: number;
  /** Fields that together tell items apart. Default: the list is replaced as one. */
  readonly keys?: readonly string[];
}

export interface MapNode extends Common {
  readonly kind: 'map';
  readonly values: Node;
  readonly minProperties?: number;
  readonly maxProperties: number;
}

export interface ObjectNode extends Common {
  readonly kind: 'object';
  /** Name of its TypeScript type and of its section in the reference. */
  readonly name: string;
  /** What the type is, where several fields have it and each says something else. Default: the description. */
  readonly about?: string;
  readonly fields: Readonly<Record<string, Node>>;
}

/** One field of the API. */
export type Node =
  | BooleanNode
  | EnumNode
  | IntegerNode
  | ListNode
  | MapNode
  | ObjectNode
  | QuantityNode
  | StringNode;
