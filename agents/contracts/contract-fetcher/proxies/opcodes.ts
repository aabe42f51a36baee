const push1 = 0x60;
const push32 = 0x7f;
const delegatecall = 0xf4;

/** Whether code can run another contract's code in its own storage; bytes that are only data do not count. */
export function canDelegate(code: string): boolean {
  const bytes = Buffer.from(code.replace(/^0x/, ''), 'hex');
  for (let at = 0; at < bytes.length; at += 1) {
    const opcode = bytes[at] as number;
    if (opcode === delegatecall) return true;
    if (opcode >= push1 && opcode <= push32) at += opcode - push1 + 1;
  }
  return false;
}
