import { resolve } from 'node:path';
import { defaultChainLimits } from '../../agents/contracts/exploit-generator/chain/limits.ts';
import { ollamaWriter } from '../../agents/contracts/exploit-generator/ollama-writer.ts';
import {
  type Outcome,
  type ProveOptions,
  prove as proveSources,
} from '../../agents/contracts/exploit-generator/prove.ts';
import { SourceError, SourceLoader } from '../../agents/contracts/solidity/load-sources.ts';
import { projectRoot } from '../../agents/contracts/solidity/project-root.ts';
import type { SourceSet } from '../../agents/contracts/solidity/source-set.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { errorLine, printJson, progress, progressDone } from '../output.ts';

export const prove: Command = {
  name: 'prove',
  summary: 'Shows on a local chain of its own whether a weakness of a contract does harm.',
  usage: 'homelab prove FILE [--contract NAME] [--format FORMAT] [--time-limit SECONDS] [--llm MODEL]',
  help: [
    '  --contract NAME       only this contract (default: each that no other one of the file uses)',
    '  --format FORMAT       terminal (default) or json, on stdout',
    `  --time-limit SECONDS  when to give up (default ${defaultChainLimits.milliseconds / 1000})`,
    '  --llm MODEL           lets a model of the Ollama at OLLAMA_URL write transactions, which are tried last',
    '                        (default http://127.0.0.1:11434)',
    '',
    'Starts an Anvil on loopback, deploys the contract, lets honest users use it, and tries attacks that are plain',
    'transactions. A flaw is proved where an oracle measures the harm, and the same script without the attack does',
    'none; docs/contracts/proofs.md lists the oracles. Without --llm nothing leaves this machine. That nothing was proved does not',
    'mean that the contract is safe. Exit code 0 either way.',
    '',
    '  homelab prove Vault.sol',
    '  homelab prove --format json Vault.sol --contract Vault',
  ].join('\n'),
  options: {
    contract: { type: 'string' },
    format: { type: 'string', default: 'terminal' },
    'time-limit': { type: 'string' },
    llm: { type: 'string' },
  },
  maxPositionals: 1,
  choices: { format: ['terminal', 'json'] },
  run,
};

async function run(options: OptionValues, [file]: readonly string[]): Promise<ExitCode> {
  const seconds = Number(options['time-limit'] ?? defaultChainLimits.milliseconds / 1000);
  const wrong = wrongInput(file, options.format, seconds);
  if (wrong || file === undefined) {
    errorLine(`${wrong}\nUsage: ${prove.usage}`);
    return 1;
  }
  const limits = { ...defaultChainLimits, milliseconds: seconds * 1000 };
  const contract = typeof options.contract === 'string' ? { contract: options.contract } : {};
  try {
    const outcome = await proveSources(load(file), {
      ...contract,
      ...writerOf(options.llm),
      limits,
      onProgress: progress,
    });
    progressDone();
    if (options.format === 'json') printJson(verdict(outcome));
    else process.stdout.write(describe(outcome));
    return 0;
  } finally {
    progressDone();
  }
}

function writerOf(model: unknown): Pick<ProveOptions, 'writer'> {
  const url = process.env.OLLAMA_URL;
  return typeof model === 'string' ? { writer: ollamaWriter({ model, ...(url ? { url } : {}) }) } : {};
}

function wrongInput(file: string | undefined, format: unknown, seconds: number): string | undefined {
  if (file === undefined) return 'no file is named';
  if (format !== 'terminal' && format !== 'json') return '--format is one of terminal, json';
  return seconds > 0 && seconds <= 3600 ? undefined : '--time-limit is a number of seconds up to 3600';
}

function load(file: string): SourceSet {
  try {
    return new SourceLoader(projectRoot(file)).load([resolve(file)]);
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(`${file} cannot be read`);
  }
}

/** What `--format json` prints; a stable interface. */
function verdict({ confirmed }: Outcome) {
  return {
    validated: confirmed !== undefined,
    class: confirmed?.class ?? null,
    oracle: confirmed?.oracle ?? null,
    evidence: confirmed?.evidence ?? [],
    control: confirmed?.control ?? null,
  };
}

function describe({ confirmed, tried, limit }: Outcome): string {
  if (confirmed) {
    const steps = confirmed.evidence.map((each, index) => `  ${index + 1}. ${each}`);
    const lines = [
      `${confirmed.contract}: ${confirmed.class} is confirmed`,
      `  ${confirmed.oracle}`,
      ...steps,
    ];
    return `${[...lines, `  Control: ${confirmed.control}`].join('\n')}\n`;
  }
  const contracts =
    tried.length > 0 ? `of ${tried.join(', ')}` : 'because no contract of the file could be deployed';
  const ended = limit ? `; the limit of ${limit} ended the search` : '';
  return `nothing was proved ${contracts}${ended}\n`;
}
