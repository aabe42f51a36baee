/** `0x` and 40 hexadecimal digits in lower case. */
export type Address = `0x${string}`;

/** The text is no address. */
export class AddressError extends Error {
  override readonly name: string = 'AddressError';

  constructor(text: string) {
    super(`${JSON.stringify(text.slice(0, 80))} is no address: 0x and 40 hexadecimal digits`);
  }
}

export function isAddress(text: string): boolean {
  return /^0x[0-9a-f]{40}$/i.test(text);
}

/** In lower case; the checksum of EIP-55 is not looked at. @throws AddressError */
export function toAddress(text: string): Address {
  if (!isAddress(text)) throw new AddressError(text);
  return text.toLowerCase() as Address;
}

/** The address in the last 20 bytes of a word of 32 bytes, as a slot or a result of a call has it. */
export function addressOfWord(word: string): Address | undefined {
  const [, address] = /^0x0{24}([0-9a-f]{40})$/i.exec(word) ?? [];
  return address === undefined || /^0+$/.test(address) ? undefined : `0x${address.toLowerCase()}`;
}
