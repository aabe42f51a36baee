import { type Address, isAddress, toAddress } from '../../address.ts';
import type { Chain } from '../../chain.ts';
import type { CompilerSettings, ContractSource, SourceFile } from '../../contract-source.ts';
import { ExplorerError, type Published } from '../explorer.ts';
import { filesOfMap, readStandardJson } from '../standard-json.ts';

/** One entry of `getsourcecode`: all values are strings, also numbers and switches. */
type Entry = Readonly<Record<string, unknown>>;

/**
 * What `getsourcecode` says, undefined when the contract is not verified.
 * @throws ExplorerError when the answer cannot be understood
 */
export function readSourceCode(result: unknown, chain: Chain, address: Address): Published | undefined {
  const entry = Array.isArray(result) ? (result[0] as unknown) : undefined;
  if (typeof entry !== 'object' || entry === null) throw malformed('the list of sources is empty');
  const text = stringOf(entry as Entry, 'SourceCode');
  if (text === '') return undefined;
  const source = sourceOf(entry as Entry, text, chain, address);
  const implementation = stringOf(entry as Entry, 'Implementation');
  const isProxy = stringOf(entry as Entry, 'Proxy') === '1' && isAddress(implementation);
  return isProxy ? { source, implementation: toAddress(implementation) } : { source };
}

function sourceOf(entry: Entry, text: string, chain: Chain, address: Address): ContractSource {
  const version = stringOf(entry, 'CompilerVersion');
  const contractName = stringOf(entry, 'ContractName');
  const published = { chain: chain.name, address, contractName, origin: 'etherscan' } as const;
  const isVyper = /^vyper:/i.test(version) || /vyper/i.test(stringOf(entry, 'CompilerType'));
  const compilerVersion = version.replace(/^(vyper:|v)/i, '');
  const standard = readWrapped(text);
  if (standard) {
    const { language = isVyper ? 'Vyper' : 'Solidity', files, settings } = standard;
    return { ...published, language, compilerVersion, files: some(files), settings };
  }
  const files = readMap(text) ?? [{ name: fileName(entry, contractName, isVyper), content: text }];
  const language = isVyper ? 'Vyper' : 'Solidity';
  return { ...published, language, compilerVersion, files: some(files), settings: settingsOf(entry) };
}

/** Standard JSON comes in a second pair of braces. */
function readWrapped(text: string): ReturnType<typeof readStandardJson> {
  const inner = /^\s*\{(\{.*\})\}\s*$/s.exec(text)?.[1];
  const value = inner === undefined ? undefined : parse(inner);
  return value === undefined ? undefined : readStandardJson(value);
}

/** Several files are JSON: `{name: {content}}`, older ones `{name: text}`. */
function readMap(text: string): readonly SourceFile[] | undefined {
  if (!/^\s*\{\s*"/.test(text)) return undefined;
  const value = parse(text);
  if (value === undefined) return undefined;
  return readStandardJson(value)?.files ?? filesOfMap(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function settingsOf(entry: Entry): CompilerSettings {
  const evmVersion = stringOf(entry, 'EVMVersion').toLowerCase();
  const runs = Number(stringOf(entry, 'Runs'));
  const enabled = stringOf(entry, 'OptimizationUsed') === '1';
  return {
    optimizer: { enabled, runs: Number.isInteger(runs) && runs >= 0 ? runs : 200 },
    ...(evmVersion !== '' && evmVersion !== 'default' && { evmVersion }),
  };
}

function fileName(entry: Entry, contractName: string, isVyper: boolean): string {
  const given = stringOf(entry, 'ContractFileName');
  return given === '' ? `${contractName || 'contract'}.${isVyper ? 'vy' : 'sol'}` : given;
}

function stringOf(entry: Entry, name: string): string {
  const value = entry[name];
  return typeof value === 'string' ? value : '';
}

function some(files: readonly SourceFile[]): readonly SourceFile[] {
  if (files.length === 0) throw malformed('the source has no file');
  return files;
}

function malformed(text: string): ExplorerError {
  return new ExplorerError('Etherscan', 'malformed', text);
}
