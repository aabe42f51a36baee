import type { Address } from '../address.ts';
import type { ContractSource, FetchedContract } from '../contract-source.ts';
import type { Finding } from '../finding.ts';
import type { EventData, PayloadContent } from './event-types.ts';

export const address: Address = '0x00000000000000000000000000000000000000aa';
const implementation: Address = '0x00000000000000000000000000000000000000bb';

export const source: ContractSource = {
  chain: 'base',
  address: implementation,
  contractName: 'Bank',
  language: 'Solidity',
  compilerVersion: '0.8.20+commit.a1b79de6',
  files: [{ name: 'Bank.sol', content: 'contract Bank {}' }],
  settings: { optimizer: { enabled: true, runs: 200 }, evmVersion: 'paris', remappings: ['@a/=lib/a/'] },
  origin: 'etherscan',
};

export const contract: FetchedContract = {
  chain: 'base',
  address,
  implementation,
  codeHash: 'ab'.repeat(32),
  proxies: [{ kind: 'eip-1967', address, implementation }],
  source,
};

export const finding: Finding = {
  type: 'reentrancy',
  severity: 'critical',
  confidence: 'high',
  contract: 'Bank',
  function: 'withdraw',
  message: 'The balance is written after the call.',
  fix: 'Write it before.',
  id: '0123456789abcdef',
  status: 'suspected',
  file: 'Bank.sol',
  startLine: 7,
  endLine: 9,
  evidence: [{ file: 'Bank.sol', startLine: 8, endLine: 8, note: 'call' }],
  path: [],
  references: ['SWC-107'],
};

const subject = {
  chain: 'base',
  address,
  implementation,
  codeHash: contract.codeHash,
  contractName: 'Bank',
} as const;
export const proof = {
  finding: finding.id,
  class: 'reentrancy',
  oracle: 'attacker took more than it had put in',
  evidence: { gain: '9000000000000000000' },
  control: { gain: '0' },
} as const;

/** One of everything. */
export const examples: EventData & PayloadContent = {
  requested: {
    chain: 'base',
    address,
    reason: 'factory',
    block: { number: 7, hash: `0x${'0f'.repeat(32)}` },
    attempt: 1,
  },
  fetched: { ...subject, contract: { inline: contract } },
  scanned: {
    ...subject,
    analyzer: 'solc 0.8.37',
    seconds: 0.4,
    findings: { inline: [finding] },
    contract: { reference: { sha256: 'cd'.repeat(32), bytes: 70_000 } },
  },
  proved: {
    ...subject,
    findings: { inline: [{ ...finding, status: 'confirmed' }] },
    proofs: { inline: [proof] },
  },
  alerted: { chain: 'base', address, alerts: [{ channel: 'team', alert: 'ef'.repeat(32), state: 'sent' }] },
  contract,
  findings: [finding],
  proofs: [proof],
};
