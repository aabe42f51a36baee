import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type HttpInbox, startInbox } from '../../../test/alert-inbox/http-inbox.ts';
import { type ExplorerStandIn, startExplorer } from '../../../test/explorer/explorer.ts';
import { type AnvilServer, startAnvil } from '../../../test/servers/anvil.ts';
import { type RedisServer, startRedis } from '../../../test/servers/redis.ts';
import type { Alert } from '../alert-dispatcher/alert.ts';
import { chains } from '../chain.ts';
import { eventTypes } from '../events/event-types.ts';
import { compile } from '../solidity/compile.ts';
import { singleSource } from '../solidity/source-set.ts';
import { type Agents, startAgents } from './agents.fixtures.ts';

const vulnerable = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;
contract Bank {
  mapping(address => uint256) public balances;
  function deposit() external payable { balances[msg.sender] += msg.value; }
  function withdraw() external {
    uint256 amount = balances[msg.sender];
    require(amount > 0);
    (bool ok, ) = msg.sender.call{value: amount}("");
    require(ok);
    balances[msg.sender] = 0;
  }
}`;
const mended = vulnerable
  .replace('    balances[msg.sender] = 0;\n', '')
  .replace('    (bool ok', '    balances[msg.sender] = 0;\n    (bool ok');
const other = vulnerable.replaceAll('Bank', 'Purse').replaceAll('balances', 'shares');
/** Deeper than any reader goes, and too large to travel in an event. */
const poison = `contract Bank { uint x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}; /* ${'x'.repeat(40_000)} */ }`;

/** For machines that do other things as well; nothing here is measured in time. */
const patience = 900_000;
vi.setConfig({ testTimeout: patience * 2, hookTimeout: patience });

let anvil: AnvilServer;
let redis: RedisServer;
let explorer: ExplorerStandIn;
let inbox: HttpInbox;
let observer: HttpInbox;
let agents: Agents;

beforeAll(async () => {
  [anvil, redis, inbox, observer] = await Promise.all([
    startAnvil(chains.ethereum.id),
    startRedis(),
    startInbox(),
    startInbox(),
  ]);
  explorer = await startExplorer({ nodeUrl: anvil.url });
  agents = await startAgents(
    {
      REDIS_URL: redis.url,
      ETHERSCAN_API_KEY: 'test-key',
      ETHERSCAN_URL: explorer.etherscanUrl,
      ETHERSCAN_CALLS_PER_SECOND: '100',
      SOURCIFY_URL: explorer.sourcifyUrl,
      WATCH_CHAINS: 'ethereum',
      WATCH_CONFIRMATIONS: '1',
      RPC_URL_ETHEREUM: anvil.url,
      SCAN_SECONDS: '240',
      INBOX_SECRET: 'shared',
      ALERTS_YAML: JSON.stringify({
        channels: [
          {
            name: 'team',
            type: 'webhook',
            url: inbox.url,
            secret: { setting: 'INBOX_SECRET' },
            groupSeconds: 0,
          },
        ],
      }),
    },
    observer.url,
  );
  await anvil.rpc('anvil_mine', '0x2');
  await agents.tick();
});
afterAll(async () => {
  await agents?.stop();
  await Promise.all([anvil?.stop(), redis?.stop(), explorer?.stop(), inbox?.stop(), observer?.stop()]);
});

/** Puts the code of one source on the chain, and publishes another one as its. */
async function deploy(code: string, published = code): Promise<string> {
  const { contracts } = await compile(singleSource('Bank.sol', code), { outputs: 'bytecode' });
  const { contractAddress } = await anvil.send({ data: `0x${contracts[0]?.bytecode.replace(/^0x/, '')}` });
  const address = contractAddress ?? '';
  const name = /contract (\w+)/.exec(published)?.[1] ?? '';
  explorer.publish(chains.ethereum.id, address, { SourceCode: published, ContractName: name });
  await anvil.rpc('anvil_mine', '0x2');
  return address;
}

const alerts = (): readonly Alert[] =>
  inbox.received.flatMap(({ body }) => (JSON.parse(body) as { readonly alerts: readonly Alert[] }).alerts);
const alertsFor = (address: string) => alerts().filter(({ contract }) => contract.address === address);
const settled = async () =>
  expect.poll(agents.status, { timeout: patience, interval: 200 }).toMatchObject({ pending: 0 });

it('tells that a deployed contract is vulnerable, with the proof', async () => {
  const address = await deploy(vulnerable);
  await agents.tick();
  await expect.poll(() => alertsFor(address), { timeout: patience, interval: 200 }).toHaveLength(1);
  const [alert] = alertsFor(address);
  expect(alert?.findings).toContainEqual(
    expect.objectContaining({ type: 'reentrancy', status: 'confirmed', contract: 'Bank' }),
  );
  expect(alert?.proofs).toMatchObject([
    { class: 'reentrancy', oracle: expect.any(String), control: expect.any(String) },
  ]);
});

it('is one trace from the block to the alert', async () => {
  await settled();
  const subject = `ethereum/${alerts()[0]?.contract.address}`;
  const events = observer.received
    .filter(({ headers }) => headers['ce-subject'] === subject)
    .map(({ headers }) => headers);
  expect(new Set(events.map((headers) => headers['ce-type']))).toEqual(new Set(Object.values(eventTypes)));
  expect(new Set(events.map((headers) => String(headers['ce-traceparent']).slice(3, 35)))).toHaveProperty(
    'size',
    1,
  );
});

it('says nothing about one that is mended', async () => {
  const before = alerts().length;
  const address = await deploy(mended);
  await agents.tick();
  await settled();
  expect(explorer.calls.some((call) => call.includes('getsourcecode') && call.includes(address))).toBe(true);
  expect(alerts()).toHaveLength(before);
});

it('puts a source that poisons with the dead letters, and goes on', async () => {
  const poisoned = await deploy(mended.replace('Bank', 'Poison'), poison);
  const address = await deploy(other);
  await agents.tick();
  await expect.poll(() => alertsFor(address), { timeout: patience, interval: 200 }).toHaveLength(1);
  await settled();
  const letters = await (await fetch(`${agents.broker}/-/dead-letters`)).json();
  expect(letters).toMatchObject([
    {
      trigger: 'vuln-scanner',
      attributes: { subject: `ethereum/${poisoned}`, type: 'io.homelab.contracts.fetched.v1' },
    },
  ]);
  expect(alertsFor(poisoned)).toEqual([]);
});

it('counts under the names of the dashboards', async () => {
  const read = async (name: keyof Agents['metrics']) => (await fetch(agents.metrics[name])).text();
  expect(await read('contract-fetcher')).toMatch(
    /^contracts_fetched_total\{chain="ethereum",status="fetched"\} 4$/m,
  );
  expect(await read('vuln-scanner')).toMatch(
    /^vulnerabilities_found_total\{chain="ethereum",severity="\w+",type="reentrancy"\} 2$/m,
  );
  expect(await read('vuln-scanner')).toMatch(
    /^scan_duration_seconds_count\{chain="ethereum",analyzer="solc [\d.]+"\} \d+$/m,
  );
  expect(await read('exploit-generator')).toMatch(
    /^exploits_validated_total\{chain="ethereum",success="true"\} 2$/m,
  );
  expect(await read('alert-dispatcher')).toMatch(/^contract_alerts_total\{channel="team",state="sent"\} 2$/m);
});

it('tells nothing twice, whatever comes again', async () => {
  const before = alerts().length;
  const [first] = alerts();
  const { chain, address } = first?.contract ?? {};
  await agents.send('io.homelab.contracts.requested.v1', { chain, address, reason: 'asked' });
  await agents.tick();
  await settled();
  expect(alerts()).toHaveLength(before);
});
