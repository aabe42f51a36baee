import type { Span } from '../nodes.ts';
import { elementaryType, type Type, unknownType } from '../types.ts';

/** A node of the parser, of which only the shape that is asked for is taken for granted. */
export type Syntax = Readonly<Record<string, unknown>> & { readonly type: string };

export function syntax(value: unknown): Syntax | undefined {
  return typeof value === 'object' && value !== null && 'type' in value ? (value as Syntax) : undefined;
}

export function all(value: unknown): Syntax[] {
  return Array.isArray(value) ? value.map(syntax).filter((each) => each !== undefined) : [];
}

export function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function spanOf(file: string, node: Syntax | undefined): Span {
  const [start = 0, last = -1] = Array.isArray(node?.range) ? node.range.map(Number) : [];
  return { file, start, end: last + 1 };
}

/** The type that a type's syntax writes down; names stay names until they are bound. */
export function writtenType(node: Syntax | undefined): Type {
  switch (node?.type) {
    case 'ElementaryTypeName':
      if (word(node.name) === 'var') return unknownType;
      return word(node.name) === 'address' && node.stateMutability === 'payable'
        ? { kind: 'address', payable: true }
        : elementaryType(word(node.name));
    case 'UserDefinedTypeName':
      return { kind: 'value', name: word(node.namePath) };
    case 'Mapping':
      return {
        kind: 'mapping',
        key: writtenType(syntax(node.keyType)),
        value: writtenType(syntax(node.valueType)),
      };
    case 'ArrayTypeName': {
      const length = syntax(node.length);
      const fixed = length?.type === 'NumberLiteral' ? Number(length.number) : undefined;
      return { kind: 'array', element: writtenType(syntax(node.baseTypeName)), length: fixed };
    }
    case 'FunctionTypeName':
      return { kind: 'function', external: node.visibility === 'external', mutability: 'nonpayable' };
    default:
      return unknownType;
  }
}
