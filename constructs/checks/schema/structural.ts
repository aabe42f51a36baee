import type { Visitor } from './check.ts';
import { formatPath, type PathStep, type Problem, type ProblemRule, show } from './problem.ts';
import { type Fields, isFields, type ResolveRef, type Schema, type ValidationRule } from './schema.ts';
import { type NodeType, nodeOf, type SchemaNode } from './schema-node.ts';
import { unknownField } from './unknown-field.ts';

/** A value whose schema node has CEL rules. */
export interface RuledValue {
  readonly path: readonly PathStep[];
  readonly node: SchemaNode;
  readonly rules: readonly ValidationRule[];
  readonly value: unknown;
}

export interface Walk {
  readonly problems: readonly Problem[];
  /** Present values that CEL rules apply to, children first. */
  readonly ruled: readonly RuledValue[];
}

/** Whether a value other than null has the JSON type that a node asks for. */
function hasType(value: unknown, type: NodeType): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'object':
      return isFields(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'int-or-string':
      return typeof value === 'string' || Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `${typeof value} ${show(value)}`;
}

class Walker implements Visitor {
  readonly ruled: RuledValue[] = [];
  problems: Problem[] = [];
  readonly #resolve: ResolveRef;
  readonly #path: PathStep[] = [];
  /** False inside anyOf, oneOf, allOf, not: they constrain values, and the fields are known elsewhere. */
  #structural = true;
  /** Only whether there are problems is asked. */
  #brief = false;

  constructor(resolve: ResolveRef) {
    this.#resolve = resolve;
  }

  report(rule: ProblemRule, message: string, ...below: readonly PathStep[]): void {
    const path = this.#brief ? '' : formatPath([...this.#path, ...below]);
    this.problems.push({ path, rule, message });
  }

  adopt(problems: readonly Problem[]): void {
    this.problems.push(...problems);
  }

  passes(schema: Schema, value: unknown): boolean {
    const brief = this.#brief;
    this.#brief = true;
    const found = this.probe(schema, value);
    this.#brief = brief;
    return found.length === 0;
  }

  probe(schema: Schema, value: unknown): readonly Problem[] {
    const { problems } = this;
    const structural = this.#structural;
    this.problems = [];
    this.#structural = false;
    this.visit(nodeOf(schema, this.#resolve), value);
    const found = this.problems;
    this.problems = problems;
    this.#structural = structural;
    return found;
  }

  visit(node: SchemaNode, value: unknown): void {
    if (value === null && node.nullable) return;
    if (!hasType(value, node.type)) {
      this.report('type', `must be ${node.type}, not ${describe(value)}`);
      return;
    }
    for (const check of node.checks) check(value, this);
    if (Array.isArray(value)) this.#visitItems(node, value);
    else if (isFields(value)) this.#visitFields(node, value);
    if (node.rules.length > 0 && this.#structural) {
      this.ruled.push({ path: [...this.#path], node, rules: node.rules, value });
    }
  }

  #visitItems({ items }: SchemaNode, values: readonly unknown[]): void {
    if (!items) return;
    for (let index = 0; index < values.length; index++) {
      this.#path.push(index);
      this.visit(items, values[index]);
      this.#path.pop();
    }
  }

  #visitFields(node: SchemaNode, fields: Fields): void {
    for (const name of node.required) this.#require(node, fields, name);
    for (const name in fields) {
      const value = fields[name];
      const child = node.property(name) ?? node.additional;
      if (!child) {
        if (!node.open && this.#structural && node.type === 'object') {
          this.report('unknown-field', unknownField(node, name), name);
        }
      } else if (!this.#isAbsent(node, child, value)) {
        this.#path.push(name);
        this.visit(child, value);
        this.#path.pop();
      }
    }
  }

  #require(node: SchemaNode, fields: Fields, name: string): void {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined && !(value === null && node.goStruct)) return;
    const hasDefault = node.property(name)?.default !== undefined;
    if (!hasDefault) this.report('required', 'is required', name);
  }

  /** Null stands for an absent field in Go structs, and wherever the API server puts a default instead. */
  #isAbsent(node: SchemaNode, child: SchemaNode, value: unknown): boolean {
    if (value !== null) return value === undefined;
    return node.goStruct || (child.default !== undefined && !child.nullable);
  }
}

/** Walks a value along a schema; finds problems, and the values that CEL rules apply to. */
export function walk(schema: Schema, value: unknown, resolve: ResolveRef): Walk {
  const walker = new Walker(resolve);
  walker.visit(nodeOf(schema, resolve), value);
  return walker;
}

/**
 * Validates a plain JSON value as the API server does with fieldValidation=Strict, CEL rules aside.
 * @returns every problem, in the order of the value's fields
 */
export function validateStructural(schema: Schema, value: unknown, resolve: ResolveRef): readonly Problem[] {
  return walk(schema, value, resolve).problems;
}
