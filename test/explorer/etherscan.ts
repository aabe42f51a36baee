/** An entry of `getsourcecode`; every value is a string. */
export type SourceEntry = Readonly<Record<string, string>>;

/** What Etherscan says about an address that nobody has verified. */
export const notVerified: SourceEntry = {
  SourceCode: '',
  ABI: 'Contract source code not verified',
  ContractName: '',
  CompilerVersion: '',
  CompilerType: '',
  OptimizationUsed: '',
  Runs: '',
  ConstructorArguments: '',
  EVMVersion: 'Default',
  Library: '',
  ContractFileName: '',
  LicenseType: 'Unknown',
  Proxy: '0',
  Implementation: '',
  SwarmSource: '',
  SimilarMatch: '',
};

/** One that is verified: what is not given is as Etherscan has it for a plain Solidity file. */
export function verified(entry: SourceEntry): SourceEntry {
  return {
    ...notVerified,
    ABI: '[]',
    CompilerVersion: 'v0.8.20+commit.a1b79de6',
    CompilerType: 'solc',
    OptimizationUsed: '1',
    Runs: '200',
    LicenseType: 'MIT',
    ...entry,
  };
}

export function ok(result: unknown): string {
  return JSON.stringify({ status: '1', message: 'OK', result });
}
