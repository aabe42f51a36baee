import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type ExplorerStandIn, startExplorer } from '../../../test/explorer/explorer.ts';
import { type AnvilServer, startAnvil } from '../../../test/servers/anvil.ts';
import { chains } from '../chain.ts';

const root = resolve(import.meta.dirname, '../../..');
/** As for `make`, which would install anew in a working copy whose modules are somebody else's. */
const installed = ['--no-print-directory', '-o', 'node_modules/.installed'];
const source = `contract Wallet {
  function drain(address payable to) public { to.transfer(address(this).balance); }
}`;

let anvil: AnvilServer;
let explorer: ExplorerStandIn;
let address: string;
const home = mkdtempSync(join(tmpdir(), 'contract-doors-'));

beforeAll(async () => {
  anvil = await startAnvil(chains.base.id);
  explorer = await startExplorer({ nodeUrl: anvil.url });
  // One byte of code: what it is, only the published source says.
  address = (await anvil.send({ data: '0x600160005360016000f3' })).contractAddress ?? '';
  explorer.publish(chains.base.id, address, { SourceCode: source, ContractName: 'Wallet' });
});
afterAll(async () => {
  await Promise.all([anvil?.stop(), explorer?.stop()]);
  rmSync(home, { recursive: true, force: true });
});

const environment = (env: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env.PATH,
  HOME: home,
  NO_COLOR: '1',
  ETHERSCAN_API_KEY: 'test-key',
  ETHERSCAN_URL: explorer.etherscanUrl,
  SOURCIFY_URL: explorer.sourcifyUrl,
  ...env,
});

function run(
  command: string,
  args: readonly string[],
  env = environment(),
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(command, [...args], { cwd: root, env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}
const homelab = (args: readonly string[], env?: Record<string, string>) =>
  run(process.execPath, ['cli/homelab.js', 'scan', ...args], environment(env));

describe('a contract by its address', () => {
  it('is scanned by make', async () => {
    const { code, out, err } = await run('make', [
      ...installed,
      'scan-contract',
      'CHAIN=base',
      `ADDR=${address}`,
    ]);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(out).toContain('access-control');
    expect(out).toContain('Wallet.sol');
  });

  it('is scanned by the command, and fails it where it is told to', async () => {
    const { code, out } = await homelab([
      address,
      '--chain',
      'base',
      '--format',
      'json',
      '--fail-on',
      'medium',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toContainEqual(
      expect.objectContaining({ type: 'access-control', file: 'Wallet.sol' }),
    );
  });

  it.each([
    ['no address', ['0x1234', '--chain', 'base'], {}, '"0x1234" is no address'],
    [
      'no chain',
      ['0x00000000000000000000000000000000000000aa', '--chain', 'dogecoin'],
      {},
      '"dogecoin" is no chain that is known',
    ],
    [
      'nothing there',
      ['0x00000000000000000000000000000000000000aa', '--chain', 'base'],
      {},
      'there is no contract at 0x00000000000000000000000000000000000000aa on Base',
    ],
    [
      'a wrong key',
      ['0x00000000000000000000000000000000000000aa', '--chain', 'base'],
      { ETHERSCAN_API_KEY: 'wrong' },
      'Etherscan: Invalid API Key',
    ],
    [
      'no key',
      ['0x00000000000000000000000000000000000000aa', '--chain', 'base'],
      { ETHERSCAN_API_KEY: '' },
      'set ETHERSCAN_API_KEY, or RPC_URL_BASE',
    ],
  ])('is refused in a line: %s', async (_, args, env, message) => {
    const { code, out, err } = await homelab(args, env);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});

it('make run-scanner starts the four and the broker, until it is interrupted', async () => {
  const child = spawn('make', [...installed, 'run-scanner', 'BROKER_PORT=0'], {
    cwd: root,
    env: environment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const signal = (name: NodeJS.Signals) => process.kill(-(child.pid ?? 0), name);
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) signal('SIGKILL');
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('broker ')) break;
  }
  const started = lines.flatMap((line) => /^started +(\S+) in \d+ ms$/u.exec(line)?.[1] ?? []);
  expect(started.sort(), lines.join('\n')).toEqual([
    'alert-dispatcher',
    'contract-fetcher',
    'exploit-generator',
    'vuln-scanner',
  ]);
  const urls = lines.flatMap((line) => /^\S+ +(http:\S+)/u.exec(line)?.[1] ?? []);
  expect(urls).toHaveLength(5);
  for (const url of urls) expect((await fetch(url, { method: 'POST' })).status, url).toBe(400);
  signal('SIGINT');
  await ended;
  for (const url of urls) await expect(fetch(url), url).rejects.toThrow('fetch failed');
});
