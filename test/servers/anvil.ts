import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anvilBinary } from '../../agents/contracts/exploit-generator/chain/anvil-binary.ts';
import { freePorts } from './ports.ts';
import { endServer, startServer } from './server-process.ts';

/** A chain of our own, which tests take for a live one. */
export interface AnvilServer {
  /** JSON-RPC over HTTP. */
  readonly url: string;
  /** @throws Error with what the node says */
  rpc<Result = unknown>(method: string, ...params: readonly unknown[]): Promise<Result>;
  /** Sends a transaction of the first account and waits for its receipt. */
  send(transaction: Readonly<Record<string, string>>): Promise<AnvilReceipt>;
  stop(): Promise<void>;
}

export interface AnvilReceipt {
  readonly contractAddress: string | null;
  readonly transactionHash: string;
  readonly blockNumber: string;
  readonly status: string;
}

/** @param chainId what it says it is @throws ChainError without Anvil */
export async function startAnvil(chainId: number): Promise<AnvilServer> {
  const [port = 0] = await freePorts(1);
  const folder = await mkdtemp(join(tmpdir(), 'anvil-'));
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--chain-id',
    String(chainId),
    '--no-cors',
    '--silent',
  ];
  const url = `http://127.0.0.1:${port}`;
  const rpc = async <Result>(method: string, ...params: readonly unknown[]): Promise<Result> =>
    ask(url, method, params);
  const child: ChildProcess = await startServer({
    command: anvilBinary(),
    args,
    env: { HOME: folder, ANVIL_IP_ADDR: '127.0.0.1' },
    cwd: folder,
    isReady: () => rpc('eth_chainId').then(Boolean, () => false),
    withinMs: 60_000,
  });
  return {
    url,
    rpc,
    send: (transaction) => send(rpc, transaction),
    stop: async () => {
      await endServer(child, 'SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ask<Result>(url: string, method: string, params: readonly unknown[]): Promise<Result> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const answer = await (await fetch(url, { method: 'POST', headers, body })).json();
  const { result, error } = answer as {
    readonly result: Result;
    readonly error?: { readonly message: string };
  };
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}

async function send(
  rpc: AnvilServer['rpc'],
  transaction: Readonly<Record<string, string>>,
): Promise<AnvilReceipt> {
  const [from] = await rpc<readonly string[]>('eth_accounts');
  const hash = await rpc<string>('eth_sendTransaction', { from, gas: '0x1000000', ...transaction });
  for (;;) {
    const receipt = await rpc<AnvilReceipt | null>('eth_getTransactionReceipt', hash);
    if (receipt) return receipt;
  }
}
