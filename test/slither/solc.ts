/**
 * A stand-in of `solc`, the program, over the newest compiler that npm brings: what `slither` asks of it and no more.
 * `solc --version`; `solc FILE --combined-json FIELDS --allow-paths FOLDERS`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, posix, relative, resolve } from 'node:path';

interface Compiler {
  readonly version: () => string;
  readonly compile: (
    input: string,
    callbacks: { readonly import: (path: string) => { contents: string } | { error: string } },
  ) => string;
}

interface Output {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[];
  readonly sources?: Readonly<Record<string, { readonly id: number; readonly ast: unknown }>>;
  readonly contracts?: Readonly<Record<string, Readonly<Record<string, Contract>>>>;
}

interface Contract {
  readonly abi: unknown;
  readonly userdoc: unknown;
  readonly devdoc: unknown;
  readonly evm: {
    readonly bytecode: Code;
    readonly deployedBytecode: Code;
    readonly methodIdentifiers: Readonly<Record<string, string>>;
  };
}

interface Code {
  readonly object: string;
  readonly sourceMap: string;
}

const solc = createRequire(import.meta.url)('solc-0.8.37') as Compiler;

/** The compiler's standard JSON in the words of `--combined-json`. */
function combined({ sources = {}, contracts = {} }: Output): object {
  const named = Object.entries(contracts).flatMap(([file, ofFile]) =>
    Object.entries(ofFile).map(([name, { abi, userdoc, devdoc, evm }]) => [
      `${file}:${name}`,
      {
        abi,
        userdoc,
        devdoc,
        bin: evm.bytecode.object,
        srcmap: evm.bytecode.sourceMap,
        'bin-runtime': evm.deployedBytecode.object,
        'srcmap-runtime': evm.deployedBytecode.sourceMap,
        hashes: evm.methodIdentifiers,
      },
    ]),
  );
  const byId = Object.entries(sources).sort(([, a], [, b]) => a.id - b.id);
  return {
    contracts: Object.fromEntries(named),
    sourceList: byId.map(([file]) => file),
    sources: Object.fromEntries(byId.map(([file, { ast }]) => [file, { AST: ast }])),
    version: solc.version(),
  };
}

/** What is compiled and imported may only be beside the file or below. */
function read(folder: string, path: string): { contents: string } | { error: string } {
  const inside = relative(folder, resolve(path));
  if (inside.startsWith('..')) return { error: `${path} is outside` };
  return { contents: readFileSync(path, 'utf8') };
}

function main([file = '', ...options]: readonly string[]): number {
  if (file === '--version') {
    process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`);
    return 0;
  }
  if (options[0] !== '--combined-json') {
    process.stderr.write(`this solc knows no ${options.join(' ')}\n`);
    return 1;
  }
  const all = ['abi', 'userdoc', 'devdoc', 'evm'];
  const input = {
    language: 'Solidity',
    sources: { [posix.normalize(file)]: { content: readFileSync(file, 'utf8') } },
    settings: { outputSelection: { '*': { '*': all, '': ['ast'] } } },
  };
  const importing = { import: (path: string) => read(dirname(resolve(file)), path) };
  const output = JSON.parse(solc.compile(JSON.stringify(input), importing)) as Output;
  const errors = output.errors?.filter(({ severity }) => severity === 'error') ?? [];
  for (const { formattedMessage } of errors) process.stderr.write(`${formattedMessage}\n`);
  if (errors.length === 0) process.stdout.write(JSON.stringify(combined(output)));
  return errors.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
