/** What Sourcify says about an address that nobody has verified, with status 404. */
export function missing(chainId: string, address: string): unknown {
  return { match: null, creationMatch: null, runtimeMatch: null, chainId, address };
}

/** A contract with the fields that the fetcher asks for, with status 200. */
export interface SourcifyContract {
  readonly sources: Readonly<Record<string, { readonly content: string }>>;
  readonly name: string;
  readonly compilerVersion: string;
  readonly language?: string;
  readonly compilerSettings?: unknown;
  readonly implementations?: readonly string[];
  /** As the compiler lists them: by the id of each variable. */
  readonly immutableReferences?: Readonly<
    Record<string, readonly { readonly start: number; readonly length: number }[]>
  >;
}

export function found(chainId: string, address: string, contract: SourcifyContract): unknown {
  const {
    sources,
    name,
    compilerVersion,
    language = 'Solidity',
    compilerSettings = {},
    implementations,
    immutableReferences = {},
  } = contract;
  return {
    sources,
    compilation: {
      language,
      compiler: language === 'Vyper' ? 'vyper' : 'solc',
      compilerVersion,
      compilerSettings,
      name,
      fullyQualifiedName: `${Object.keys(sources)[0]}:${name}`,
    },
    proxyResolution: {
      isProxy: implementations !== undefined,
      proxyType: implementations === undefined ? null : 'EIP1967Proxy',
      implementations: (implementations ?? []).map((each) => ({ address: each })),
    },
    runtimeBytecode: { immutableReferences },
    matchId: '1',
    creationMatch: 'match',
    runtimeMatch: 'match',
    match: 'match',
    chainId,
    address,
    verifiedAt: '2024-01-01T00:00:00Z',
  };
}
