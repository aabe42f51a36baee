import { parseArgs } from 'node:util';
import { generate, type KubernetesSource } from './generate.ts';
import { writeGenerated } from './generated-files.ts';
import { InputError, inputError, reason } from './input-error.ts';
import type { Used } from './used.ts';

const help = `Usage: npm run imports -- <folder> [--kubernetes <version>=<swagger.json>]...

Turns a folder of upstream facts into the generated files of imports/.

  <folder>      crds/<group>/<plural>.yaml and charts/<chart>.json
  --kubernetes  also makes imports/kubernetes/<minor>.json from upstream's
                api/openapi-spec/swagger.json, for example 1.36.3=swagger.json;
                once given, minors that are not named are removed
  --help        this text

imports/used.ts says which kinds and charts are wanted.
`;

const folders = ['charts', 'crds', 'manifests', 'schemas'];

/** Where the command works and what it is told; streams take whole texts. */
export interface CommandContext {
  readonly target: string;
  readonly used: Used;
  /** Files of definitions that are made in this repository. Default: none. */
  readonly own?: readonly string[];
  readonly print: (text: string) => void;
  readonly progress: (line: string) => void;
}

interface Arguments {
  readonly help: boolean;
  readonly folder: string;
  readonly kubernetes: readonly KubernetesSource[];
}

/** Runs `npm run imports`; resolves with the exit code: 0 done, 1 bad input, 2 a failure of ours. */
export async function runImports(args: readonly string[], context: CommandContext): Promise<0 | 1 | 2> {
  const { target, used, own, print, progress } = context;
  try {
    const { help: wantsHelp, folder, kubernetes } = parseArguments(args);
    if (wantsHelp) {
      print(help);
      return 0;
    }
    const files = await generate({ folder, own, kubernetes, used, log: progress });
    const owned = kubernetes.length > 0 ? [...folders, 'kubernetes'] : folders;
    const { written, removed } = writeGenerated(target, files, owned);
    progress(`${files.size} files: ${written.length} written, ${removed.length} removed`);
    return 0;
  } catch (error) {
    progress(error instanceof Error ? error.message : String(error));
    return error instanceof InputError ? 1 : 2;
  }
}

function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseOrFail(args);
  const [folder, ...rest] = positionals;
  if (values.help) return { help: true, folder: '', kubernetes: [] };
  if (folder === undefined || rest.length > 0) {
    throw inputError('arguments', `expected one folder, got ${positionals.length}; see --help`);
  }
  return { help: false, folder, kubernetes: (values.kubernetes ?? []).map(parseKubernetes) };
}

function parseOrFail(args: readonly string[]) {
  const options = {
    kubernetes: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw inputError('arguments', `${reason(error)}; see --help`);
  }
}

function parseKubernetes(value: string): KubernetesSource {
  const match = /^(\d+\.\d+(?:\.\d+)?)=(.+)$/.exec(value);
  if (!match?.[1] || !match[2]) {
    throw inputError(
      '--kubernetes',
      `expected <version>=<swagger.json> as in 1.36.3=swagger.json, got ${value}`,
    );
  }
  return { version: match[1], swagger: match[2] };
}
