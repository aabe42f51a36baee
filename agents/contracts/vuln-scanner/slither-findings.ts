import { relative } from 'node:path';
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
  readonly source_mapping?: { readonly filename_absolute?: string; readonly lines?: readonly number[] };
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
 * Reads the answer of `slither --json -`.
 *
 * @param folder which findings name files from
 * @throws SlitherError where it is no JSON, or says that the analysis failed.
 */
export function slitherFindings(output: string, folder: string): Finding[] {
  let parsed: { success?: unknown; error?: unknown; results?: { detectors?: unknown } };
  try {
    parsed = JSON.parse(output);
  } catch {
    throw new SlitherError('slither did not answer with JSON');
  }
  const detectors = parsed.results?.detectors;
  if (parsed.success !== true)
    throw new SlitherError(`slither failed: ${String(parsed.error).trim().slice(-300)}`);
  return Array.isArray(detectors) ? detectors.flatMap((each: Result) => readResult(each, folder)) : [];
}

function readResult(result: Result, folder: string): Finding[] {
  const { check = '', impact = '', confidence = '', description = '', elements } = result;
  const type = types[check];
  const list = Array.isArray(elements) ? elements : [];
  const element = list.find((each) => each.type === 'node') ?? list[0];
  const lines = element?.source_mapping?.lines ?? [];
  const file = element?.source_mapping?.filename_absolute;
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
      file: relative(folder, file),
      startLine,
      endLine: lines.at(-1) ?? startLine,
      contract,
      function: name,
      // It names files from the root, where it was started.
      message: `Slither (${check}): ${description
        .replaceAll(`${folder.slice(1)}/`, '')
        .trim()
        .slice(0, 500)}`,
      fix: 'See the documentation of this check in Slither.',
      id: findingId({ type, contract, function: name, code: `slither ${check}`, occurrence: startLine }),
      status: 'suspected',
      evidence: [],
      path: [],
      references: [],
    },
  ];
}
