import type { ContractDeclaration, VariableDeclaration } from '../../solidity/ast/nodes.ts';
import type { Type } from '../../solidity/ast/types.ts';

/** Where a state variable begins: slot, and bytes from its right end. */
export interface LayoutEntry {
  readonly slot: number;
  readonly offset: number;
  readonly variable: VariableDeclaration;
}

const slotBytes = 32;

/** Slots of a contract's variables, bases first, packed as compilers of all lines do. */
export function storageLayout(contract: ContractDeclaration): LayoutEntry[] {
  const entries: LayoutEntry[] = [];
  let slot = 0;
  let used = 0;
  for (const variable of [...contract.linearized].reverse().flatMap(({ variables }) => variables)) {
    if (variable.mutability !== 'mutable') continue;
    const bytes = sizeOf(variable.type);
    const whole = bytes === undefined;
    if (used > 0 && (whole || used + bytes > slotBytes)) {
      slot++;
      used = 0;
    }
    entries.push({ slot, offset: used, variable });
    if (whole) slot += slotsOf(variable.type);
    else used += bytes;
  }
  return entries;
}

/** Bytes of a type that shares slots; undefined for one that begins its own. */
function sizeOf(type: Type): number | undefined {
  switch (type.kind) {
    case 'bool':
    case 'enum':
      return 1;
    case 'integer':
      return type.bits / 8;
    case 'address':
    case 'contract':
      return 20;
    case 'bytes':
      return type.size;
    default:
      return undefined;
  }
}

/** Slots of a type that begins its own; what lies elsewhere takes one. */
function slotsOf(type: Type): number {
  if (type.kind !== 'array' || type.length === undefined) return 1;
  const bytes = sizeOf(type.element);
  if (bytes === undefined) return type.length * slotsOf(type.element);
  return Math.ceil(type.length / Math.max(1, Math.floor(slotBytes / bytes)));
}
