import {
  type Evidence,
  type Finding,
  type FindingType,
  findingId,
  type SourceLines,
  severities,
} from '../finding.ts';
import type { ContractDeclaration, Program, Span } from '../solidity/ast/nodes.ts';
import { Lines } from '../solidity/lines.ts';
import type { Detector, Draft, Witness } from './detector.ts';
import { detectors as allDetectors } from './detectors/index.ts';
import { Facts } from './facts/facts.ts';
import { contractFlow } from './flow/contract-flow.ts';
import { EffortError, withEffort } from './flow/effort.ts';

export interface AnalysisOptions {
  readonly detectors?: readonly Detector[];
  /** What one contract may take, in steps of some ten nanoseconds. Default: 500 million. */
  readonly steps?: number;
  /** Told of each contract that takes more: what was found in it until then is reported. */
  readonly onCut?: (contract: ContractDeclaration) => void;
}

const defaultSteps = 5e8;

interface TypedDraft extends Draft {
  readonly detector: Detector;
}

/**
 * Findings of a program, in the order of its text. Only places in `files` are reported; the rest, such as libraries
 * from packages, is looked at for what it does.
 */
export function analyse(
  program: Program,
  files: ReadonlySet<string>,
  { detectors = allDetectors, steps = defaultSteps, onCut }: AnalysisOptions = {},
): Finding[] {
  const drafts = new Map<string, TypedDraft>();
  const add = (draft: Draft, detector: Detector): void => {
    if (!files.has(draft.span.file)) return;
    const { file, start, end } = draft.span;
    const key = `${detector.type}|${file}|${start}|${end}`;
    const known = drafts.get(key);
    if (!known || isWorse(draft, known)) drafts.set(key, { ...draft, detector });
  };
  for (const contract of analysed(program, files))
    try {
      withEffort(steps, () => {
        const facts = new Facts(contractFlow(program, contract));
        for (const detector of detectors) for (const draft of detector.detect(facts)) add(draft, detector);
      });
    } catch (error) {
      if (!(error instanceof EffortError)) throw error;
      onCut?.(contract);
    }
  return new FindingWriter(program).write([...drafts.values()]);
}

function isWorse(a: Draft, b: Draft): boolean {
  return severities.indexOf(a.severity) < severities.indexOf(b.severity);
}

/** Contracts of the files that can be deployed, and abstract ones that nothing in the program derives from. */
function analysed({ contracts }: Program, files: ReadonlySet<string>): ContractDeclaration[] {
  const bases = new Set(contracts.flatMap(({ linearized }) => linearized.slice(1)));
  return contracts.filter((contract) => {
    if (contract.contractKind === 'interface') return false;
    if (contract.abstract && bases.has(contract)) return false;
    return contract.linearized.some(({ span }) => files.has(span.file));
  });
}

class FindingWriter {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, Lines>();

  constructor({ units }: Program) {
    this.#texts = new Map(units.map(({ file, text }) => [file, text]));
  }

  write(drafts: readonly TypedDraft[]): Finding[] {
    const ordered = [...drafts].sort(
      (a, b) =>
        compare(a.span.file, b.span.file) ||
        a.span.start - b.span.start ||
        a.span.end - b.span.end ||
        compare(a.detector.type, b.detector.type),
    );
    const occurrences = new Map<string, number>();
    return ordered.map((draft) => this.#finding(draft, occurrences));
  }

  #finding(draft: TypedDraft, occurrences: Map<string, number>): Finding {
    const { detector, span, contract } = draft;
    const { type }: { readonly type: FindingType } = detector;
    const code = this.#texts.get(span.file)?.slice(span.start, span.end) ?? '';
    const name = functionName(draft);
    const place = { type, contract: contract.name, function: name, code };
    const key = JSON.stringify(place);
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return {
      type,
      severity: draft.severity,
      confidence: draft.confidence,
      ...this.#place(span),
      contract: contract.name,
      function: name,
      message: draft.message,
      fix: draft.fix ?? detector.fix,
      id: findingId({ ...place, occurrence }),
      status: 'suspected',
      evidence: (draft.evidence ?? []).map((witness) => this.#evidence(witness)),
      path: (draft.path ?? []).map((witness) => this.#evidence(witness)),
      references: draft.references ?? detector.references,
    };
  }

  #evidence({ span, note }: Witness): Evidence {
    return { ...this.#place(span), note };
  }

  #place({ file, start, end }: Span): SourceLines {
    let lines = this.#lines.get(file);
    if (!lines) {
      lines = new Lines(this.#texts.get(file) ?? '');
      this.#lines.set(file, lines);
    }
    return { file, startLine: lines.of(start), endLine: lines.of(Math.max(start, end - 1)) };
  }
}

function functionName({ function: declaration }: Draft): string {
  if (!declaration) return '';
  return declaration.functionKind === 'function' ? declaration.name : declaration.functionKind;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
