import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { type Confidence, type Finding, type FindingType, findingId, type Severity } from '../finding.ts';

/** Slither could not be run, or did not answer as its documentation says. */
export class SlitherError extends Error {
  override readonly name = 'SlitherError';
}

/** Slither's checks that are about one of our types; others are left out. */
const types: Readonly<Record<string, FindingType>> = {
  'arbitrary-send-erc20': 'arbitrary-call',
  'arbitrary-send-eth': 'access-control',
  'calls-loop': 'denial-of-service',
  'controlled-array-length': 'access-control',
  'controlled-delegatecall': 'delegatecall',
  'divide-before-multiply': 'code-smell',
  'incorrect-equality': 'denial-of-service',
  'locked-ether': 'code-smell',
  'protected-vars': 'access-control',
  'reentrancy-balance': 'reentrancy',
  'reentrancy-eth': 'reentrancy',
  'reentrancy-no-eth': 'reentrancy',
  'shadowing-state': 'code-smell',
  suicidal: 'access-control',
  timestamp: 'time-manipulation',
  'tx-origin': 'access-control',
  'unchecked-lowlevel': 'unchecked-call',
  'unchecked-send': 'unchecked-call',
  'unchecked-transfer': 'unchecked-call',
  'uninitialized-storage': 'storage-collision',
  'unprotected-upgrade': 'access-control',
  'weak-prng': 'bad-randomness',
};

const severities: Readonly<Record<string, Severity>> = {
  High: 'high',
  Medium: 'medium',
  Low: 'low',
  Informational: 'info',
};

interface Element {
  readonly type?: string;
  readonly name?: string;
  readonly source_mapping?: { readonly filename_relative?: string; readonly lines?: readonly number[] };
  readonly type_specific_fields?: { readonly parent?: Element };
}

interface Result {
  readonly check?: string;
  readonly impact?: string;
  readonly confidence?: string;
  readonly description?: string;
  readonly elements?: readonly Element[];
}

/**
 * What Slither on the PATH says about a file or project. Its exit code counts findings, so only its JSON is believed.
 *
 * @throws SlitherError where it is not there, takes more than two minutes, or answers no JSON.
 */
export async function runSlither(path: string, command = 'slither'): Promise<Finding[]> {
  const output = await new Promise<string>((done, fail) => {
    const options = { timeout: 120_000, maxBuffer: 64 * 2 ** 20, env: { PATH: process.env.PATH ?? '' } };
    execFile(command, [resolve(path), '--json', '-'], options, (error, stdout) => {
      if (stdout.trim() !== '') done(stdout);
      else
        fail(
          new SlitherError(`slither gave no answer: ${error?.message.slice(0, 300) ?? 'nothing on stdout'}`),
        );
    });
  });
  return slitherFindings(output);
}

/** Reads the answer of `slither --json -`. */
export function slitherFindings(output: string): Finding[] {
  let parsed: { results?: { detectors?: unknown } };
  try {
    parsed = JSON.parse(output);
  } catch {
    throw new SlitherError('slither did not answer with JSON');
  }
  const detectors = parsed.results?.detectors;
  return Array.isArray(detectors) ? detectors.flatMap((each: Result) => readResult(each)) : [];
}

function readResult({
  check = '',
  impact = '',
  confidence = '',
  description = '',
  elements,
}: Result): Finding[] {
  const type = types[check];
  const list = Array.isArray(elements) ? elements : [];
  const element = list.find((each) => each.type === 'node') ?? list[0];
  const lines = element?.source_mapping?.lines ?? [];
  const file = element?.source_mapping?.filename_relative;
  const [startLine] = lines;
  if (!type || !element || typeof file !== 'string' || typeof startLine !== 'number') return [];
  const owner = element.type === 'function' ? element : element.type_specific_fields?.parent;
  const contract = owner?.type_specific_fields?.parent?.name ?? '';
  const name = owner?.type === 'function' ? (owner.name ?? '') : '';
  return [
    {
      type,
      severity: severities[impact] ?? 'info',
      confidence: (['high', 'medium', 'low'].includes(confidence.toLowerCase())
        ? confidence.toLowerCase()
        : 'low') as Confidence,
      file,
      startLine,
      endLine: lines.at(-1) ?? startLine,
      contract,
      function: name,
      message: `Slither (${check}): ${description.trim().slice(0, 500)}`,
      fix: 'See the documentation of this check in Slither.',
      id: findingId({ type, contract, function: name, code: `slither ${check}`, occurrence: startLine }),
      status: 'suspected',
      evidence: [],
      path: [],
      references: [],
    },
  ];
}

/** Adds what only Slither saw; where both saw one thing, ours stays and is surer. */
export function joinSlither(ours: readonly Finding[], theirs: readonly Finding[]): Finding[] {
  const same = (a: Finding, b: Finding): boolean =>
    a.type === b.type && a.file === b.file && a.startLine <= b.endLine && b.startLine <= a.endLine;
  const surer = ours.map(
    (finding): Finding =>
      theirs.some((other) => same(finding, other)) ? { ...finding, confidence: 'high' } : finding,
  );
  return [...surer, ...theirs.filter((other) => !ours.some((finding) => same(finding, other)))];
}
