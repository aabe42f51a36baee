import { readFileSync } from 'node:fs';
import { atLeast, type Severity, severities } from '../../agents/contracts/finding.ts';
import { BaselineError, baselineIds, newFindings } from '../../agents/contracts/vuln-scanner/baseline.ts';
import { type PathScan, scanPath } from '../../agents/contracts/vuln-scanner/scan-path.ts';
import { defaultScanLimits, ScanThread } from '../../agents/contracts/vuln-scanner/scan-thread.ts';
import { joinSlither, runSlither } from '../../agents/contracts/vuln-scanner/slither.ts';
import { applySuppressions } from '../../agents/contracts/vuln-scanner/suppression.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { looksLikeAddress, scanAddress } from '../contracts/scan-address.ts';
import { scanFormats } from '../contracts/scan-formats.ts';
import { errorLine, progress, progressDone } from '../output.ts';

export const scan: Command = {
  name: 'scan',
  summary: 'Looks for weaknesses in Solidity contracts: a file, a whole project, or what runs at an address.',
  usage:
    'homelab scan PATH|ADDRESS [--chain NAME] [--fail-on SEVERITY] [--format FORMAT] [--baseline FILE] [--time-limit SECONDS] [--slither] [--llm] [--llm-cloud] [--prove]',
  help: [
    '  --chain NAME        where the address is (default ethereum): bnb, polygon, arbitrum, base, optimism',
    '  --fail-on SEVERITY  end with 1 where a finding is at least as bad: critical, high, medium, low, info',
    '  --format FORMAT     terminal (default), json, sarif, markdown; on stdout',
    '  --baseline FILE     report only what an earlier report (json or sarif) does not have',
    `  --time-limit SECONDS  for one set of sources, compilers included (default ${defaultScanLimits.milliseconds / 1000})`,
    '  --slither           join what slither on the PATH finds; where both agree the confidence is high',
    '  --llm               ask a model of a local Ollama (OLLAMA_HOST, LLM_MODEL) for its opinion on findings',
    '  --llm-cloud         the same of Claude (ANTHROPIC_API_KEY): parts of the sources leave this machine, each is logged',
    '  --prove             try on a local chain whether findings do harm; what did is confirmed',
    '',
    'Compiles 0.4 to 0.8 without a network: pragmas choose among the installed compilers. What none of them takes is',
    'read by a parser; the analyzer in the result then says `parser`. Foundry and Hardhat projects are understood:',
    'remappings.txt, foundry.toml, lib/, node_modules/.',
    '',
    'Ends with 1 where a source could not be read at all, whatever is found in others.',
    '',
    'A comment `// homelab-ignore TYPE: reason` suppresses findings of its line and the next.',
    '',
    'Published sources come from Etherscan (ETHERSCAN_API_KEY) or Sourcify; proxies are followed. Settings may stand in',
    '.contracts/settings; docs/contracts/fetching.md names them.',
    '',
    '  homelab scan contracts/ --fail-on high',
    '  homelab scan 0x00000000219ab540356cbb839cbe05303d7705fa --chain ethereum',
    '  homelab scan Vault.sol --format json',
  ].join('\n'),
  options: {
    chain: { type: 'string', default: 'ethereum' },
    'fail-on': { type: 'string' },
    format: { type: 'string', default: 'terminal' },
    baseline: { type: 'string' },
    'time-limit': { type: 'string' },
    slither: { type: 'boolean', default: false },
    llm: { type: 'boolean', default: false },
    'llm-cloud': { type: 'boolean', default: false },
    prove: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  choices: { 'fail-on': severities, format: ['terminal', 'json', 'sarif', 'markdown'] },
  run,
};

async function run(options: OptionValues, [path]: readonly string[]): Promise<ExitCode> {
  const format = scanFormats[String(options.format)];
  const failOn = options['fail-on'] as Severity | undefined;
  const seconds = Number(options['time-limit'] ?? defaultScanLimits.milliseconds / 1000);
  const wrong = wrongInput(path, format !== undefined, failOn, seconds) ?? notJoined(path, options);
  if (wrong || path === undefined || !format) {
    errorLine(`${wrong}\nUsage: ${scan.usage}`);
    return 1;
  }
  const known = options.baseline ? readBaseline(String(options.baseline)) : new Set<string>();
  const scanned = await judged(await scanAll(path, seconds, options), path, options);
  const { findings, suppressed } = applySuppressions(
    newFindings(scanned.findings, known),
    (file) => scanned.texts.get(file) ?? '',
  );
  for (const problem of scanned.problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(format({ ...scanned, findings }, suppressed));
  if (scanned.unreadable.length > 0) return 1;
  return failOn && findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
}

/** Joins what Slither finds. */
async function withSlither(own: PathScan, path: string): Promise<PathScan> {
  const { findings, problems } = await runSlither(path, {
    onProgress: (done, all, name) => progress(`slither ${done + 1} of ${all}: ${name}`),
  });
  return {
    ...own,
    findings: joinSlither(own.findings, findings),
    problems: [...own.problems, ...problems],
  };
}

/** What others say about the findings: Slither, a model, a chain. */
async function judged(own: PathScan, path: string, options: OptionValues): Promise<PathScan> {
  let scanned = own;
  try {
    if (options.slither) scanned = await withSlither(own, path);
    if (asksModel(options)) {
      const { withOpinions } = await import('../contracts/opinions.ts');
      scanned = await withOpinions(scanned, {
        cloud: options['llm-cloud'] === true,
        env: process.env,
        log: (message) => process.stderr.write(`${message}\n`),
        onProgress: (done, all) => progress(`opinion ${done + 1} of ${all}`),
      });
    }
    if (!options.prove) return scanned;
    const { withProofs } = await import('../contracts/proofs.ts');
    return await withProofs(scanned, progress);
  } finally {
    progressDone();
  }
}

function asksModel(options: OptionValues): boolean {
  return options.llm === true || options['llm-cloud'] === true;
}

function wrongInput(
  path: string | undefined,
  knownFormat: boolean,
  failOn: Severity | undefined,
  seconds: number,
): string | undefined {
  if (path === undefined) return 'no file or folder is named';
  if (!knownFormat) return `--format is one of ${Object.keys(scanFormats).join(', ')}`;
  if (failOn !== undefined && !severities.includes(failOn))
    return `--fail-on is one of ${severities.join(', ')}`;
  return seconds > 0 && seconds <= 3600 ? undefined : '--time-limit is a number of seconds up to 3600';
}

function notJoined(path: string | undefined, { slither }: OptionValues): string | undefined {
  const isAddress = path !== undefined && looksLikeAddress(path);
  return slither && isAddress ? '--slither reads files, not what runs at an address' : undefined;
}

function readBaseline(file: string): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BaselineError(`${file} cannot be read`);
  }
  return baselineIds(text, file);
}

async function scanAll(path: string, seconds: number, options: OptionValues): Promise<PathScan> {
  const contexts = asksModel(options);
  const thread = new ScanThread({ milliseconds: seconds * 1000 });
  thread.start();
  try {
    const onProgress = (done: number, all: number, name: string): void =>
      progress(`${done} of ${all}: ${name}`);
    if (looksLikeAddress(path))
      return await scanAddress(path, String(options.chain), { thread, onProgress: progress, contexts });
    return await scanPath(path, { thread, onProgress, contexts });
  } finally {
    await thread.close();
    progressDone();
  }
}
