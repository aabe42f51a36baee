import { address, contract, finding, proof } from '../events/events.fixtures.ts';
import type { Finding } from '../finding.ts';
import type { Channel, Notice } from './channel.ts';
import type { ChannelConfig } from './config.ts';
import type { Report } from './plan.ts';

export const webhook: ChannelConfig = {
  name: 'team',
  type: 'webhook',
  url: 'http://127.0.0.1:1',
  secret: { setting: 'SECRET' },
  groupSeconds: 0,
};

export function report(changes: Partial<Finding> = {}, at: Report['contract']['address'] = address): Report {
  const { chain, implementation, codeHash, source } = contract;
  return {
    contract: { chain, address: at, implementation, codeHash, contractName: source.contractName },
    findings: [{ ...finding, ...changes }],
    proofs: changes.status === 'confirmed' ? [proof] : [],
  };
}

/** Takes notices, or fails with what it is told to. */
export class Inbox implements Channel {
  readonly notices: Notice[] = [];
  readonly failures: Error[] = [];

  async send(notice: Notice): Promise<void> {
    const failure = this.failures.shift();
    if (failure) throw failure;
    this.notices.push(notice);
  }
}
