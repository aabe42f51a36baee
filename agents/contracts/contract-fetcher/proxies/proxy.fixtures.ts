import type { Address } from '../../address.ts';
import type { CodeReader } from '../node.ts';

export function addressAt(number: number): Address {
  return `0x${number.toString(16).padStart(40, '0')}`;
}

export function word(address: Address): string {
  return `0x${address.slice(2).padStart(64, '0')}`;
}

interface Account {
  readonly code: string;
  readonly slots?: Readonly<Record<string, string>>;
  readonly returns?: string;
}

/** Runs nothing; has a DELEGATECALL in it. */
export const delegating = '0x363d3d373d3d3d363d5af4';
export const plain = '0x6080604052';

/** Accounts in memory, and what has been asked. */
export class Accounts implements CodeReader {
  readonly asked: string[] = [];
  readonly #accounts: Readonly<Record<Address, Account>>;

  constructor(accounts: Readonly<Record<Address, Account>>) {
    this.#accounts = accounts;
  }

  async code(_: unknown, address: Address): Promise<string> {
    this.asked.push(`code ${address}`);
    return this.#accounts[address]?.code ?? '0x';
  }

  async storage(_: unknown, address: Address, slot: string): Promise<string> {
    this.asked.push(`storage ${address}`);
    return this.#accounts[address]?.slots?.[slot] ?? `0x${'0'.repeat(64)}`;
  }

  async call(_: unknown, address: Address): Promise<string | undefined> {
    this.asked.push(`call ${address}`);
    return this.#accounts[address]?.returns;
  }
}
