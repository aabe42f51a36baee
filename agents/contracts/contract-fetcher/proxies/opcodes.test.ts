import { expect, it } from 'vitest';
import { canDelegate } from './opcodes.ts';

it.each([
  ['an instruction', '0x5f5f5f5f5f5ff4', true],
  ['nothing', '0x', false],
  ['data of a PUSH2', '0x61f4f400', false],
  ['an instruction after a PUSH32', `0x7f${'f4'.repeat(32)}f4`, true],
  ['data that the end cuts short', '0x7ff4', false],
])('finds a DELEGATECALL that is %s', (_, code, expected) => {
  expect(canDelegate(code)).toBe(expected);
});
