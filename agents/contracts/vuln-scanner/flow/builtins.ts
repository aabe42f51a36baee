import { Taint } from './taint.ts';
import type { Value, Values } from './value.ts';

const names: Readonly<Record<string, string>> = {
  now: 'block.timestamp',
  this: 'this',
  'msg.sender': 'msg.sender',
  'msg.value': 'msg.value',
  'msg.data': 'msg.data',
  'msg.sig': 'msg.sig',
  'msg.gas': 'gas',
  'tx.origin': 'tx.origin',
  'tx.gasprice': 'tx.gasprice',
  'block.timestamp': 'block.timestamp',
  'block.number': 'block.number',
  'block.difficulty': 'block.difficulty',
  'block.prevrandao': 'block.prevrandao',
  'block.coinbase': 'block.coinbase',
  'block.gaslimit': 'block.gaslimit',
  'block.basefee': 'block.basefee',
  'block.blobbasefee': 'block.blobbasefee',
  'block.chainid': 'block.chainid',
};

/** What the language itself names: `now`, `msg.sender`, `block.number`. */
export function environmentValue(values: Values, name: string): Value | undefined {
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  return known === undefined ? undefined : values.env(known);
}

const hashes = new Set(['keccak256', 'sha3', 'sha256', 'ripemd160']);

/** The result of a function that the language brings and that changes nothing. */
export function builtinResult(values: Values, name: string, args: readonly Value[]): Value | undefined {
  if (hashes.has(name)) return values.make('hash', args);
  switch (name) {
    case 'blockhash':
    case 'block.blockhash':
      return values.make('blockhash', args, undefined, Taint.block);
    case 'ecrecover':
      return values.make('recover', args);
    case 'addmod':
    case 'mulmod':
      return values.make(name, args);
    case 'gasleft':
      return values.env('gas');
    default:
      return name.startsWith('abi.') ? abiResult(values, name.slice(4), args) : undefined;
  }
}

function abiResult(values: Values, name: string, args: readonly Value[]): Value {
  if (name === 'decode') return values.make('decode', args.slice(0, 1));
  return values.make('encode', args, name);
}
