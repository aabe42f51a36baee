/** A part of Alloy's configuration language that stands for itself: a reference or a call. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What an attribute can be given. */
export type Value = Scalar | readonly Scalar[] | { readonly [key: string]: Value };

type Scalar = string | number | boolean | Expression;

/** Attributes and inner blocks, in the order in which they are written. */
export interface Body {
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly blocks?: readonly Block[];
}

/** A block such as `rule { … }`, or a component when it has a label. */
export class Block {
  readonly name: string;
  readonly label: string | undefined;
  readonly body: Body;

  constructor(name: string, body: Body, label?: string) {
    this.name = name;
    this.label = label;
    this.body = body;
  }

  /** What the component exports under a name, for the arguments of others. */
  export(field: string): Expression {
    return new Expression(`${this.name}.${this.label}.${field}`);
  }
}

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Words that are values or operators, never the key of an object without quotes. */
const reserved = new Set(['true', 'false', 'null']);

/** A component with a label; the label makes its name unique in the configuration. */
export function component(name: string, label: string, body: Body = {}): Block {
  if (!identifier.test(label))
    throw new Error(`${JSON.stringify(label)} is no label: use letters, digits, _`);
  return new Block(name, body, label);
}

/** A block without label. */
export function block(name: string, attributes: Body['attributes'] = {}, blocks: Body['blocks'] = []): Block {
  return new Block(name, { attributes, blocks });
}

/** The environment variable `name` when the configuration is read. */
export function environment(name: string): Expression {
  return new Expression(`sys.env(${JSON.stringify(name)})`);
}

/** Two strings, one after the other. */
export function joined(first: string, second: Expression): Expression {
  return new Expression(`${JSON.stringify(first)} + ${second.text}`);
}

/** The configuration as `alloy fmt` would leave it. */
export function format(blocks: readonly Block[]): string {
  return `${blocks.map((each) => formatBlock(each, '')).join('\n\n')}\n`;
}

function formatBlock({ name, label, body }: Block, indent: string): string {
  const head = `${indent}${name}${label === undefined ? '' : ` ${JSON.stringify(label)}`}`;
  const inner = `${indent}\t`;
  const attributes = aligned(Object.entries(body.attributes ?? {}), inner, '');
  const blocks = (body.blocks ?? []).map((each) => formatBlock(each, inner));
  const parts = [...(attributes.length > 0 ? [attributes.join('\n')] : []), ...blocks];
  return parts.length === 0 ? `${head} { }` : `${head} {\n${parts.join('\n\n')}\n${indent}}`;
}

/** Lines `name = value`, the equals signs of neighbours below each other. */
function aligned(
  entries: readonly (readonly [string, Value])[],
  indent: string,
  end: string,
): readonly string[] {
  const values = entries.map(([name, value]) => [name, formatValue(value, indent)] as const);
  return values.map(([name, text], index) => {
    const width = widthOf(values, index);
    return `${indent}${name.padEnd(width)} = ${text}${end}`;
  });
}

/** A value of several lines ends the lines that are aligned with each other, its own included. */
function widthOf(values: readonly (readonly [string, string])[], index: number): number {
  const ends = (at: number): boolean => values[at]?.[1].includes('\n') ?? true;
  let first = index;
  while (first > 0 && !ends(first - 1)) first -= 1;
  let last = index;
  while (!ends(last)) last += 1;
  return Math.max(...values.slice(first, last + 1).map(([name]) => name.length));
}

function formatValue(value: Value, indent: string): string {
  if (value instanceof Expression) return value.text;
  if (Array.isArray(value)) return `[${value.map((each) => formatValue(each, indent)).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => [quoted(key), each] as const);
  if (entries.length === 0) return '{}';
  return `{\n${aligned(entries, `${indent}\t`, ',').join('\n')}\n${indent}}`;
}

function quoted(key: string): string {
  return identifier.test(key) && !reserved.has(key) ? key : JSON.stringify(key);
}
