/** What a value may depend on: a set of bits. */
export const Taint = {
  none: 0,
  /** Arguments and msg.data: any caller chooses them. */
  input: 1,
  sender: 2,
  /** msg.value */
  ether: 4,
  origin: 8,
  /** block.timestamp */
  time: 16,
  /** What else the block brings: number, hash, difficulty, coinbase, gas limit. */
  block: 32,
  /** What a call to another contract returned. */
  external: 64,
  storage: 128,
  /** The contract's own ether balance. */
  balance: 256,
} as const;

export type TaintSet = number;

export function has(set: TaintSet, ...taints: readonly TaintSet[]): boolean {
  return taints.some((taint) => (set & taint) !== 0);
}
