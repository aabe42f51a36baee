import type { Confidence, FindingType, Severity } from '../finding.ts';
import type { ContractDeclaration, FunctionDeclaration, Span } from '../solidity/ast/nodes.ts';
import type { Facts } from './facts/facts.ts';

/** A place that speaks for a draft. */
export interface Witness {
  readonly span: Span;
  readonly note: string;
}

/** A finding before it has lines and an id. */
export interface Draft {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly contract: ContractDeclaration;
  /** Undefined where the finding is about the whole contract. */
  readonly function: FunctionDeclaration | undefined;
  readonly span: Span;
  readonly message: string;
  readonly evidence?: readonly Witness[];
  /** From where a caller sets data to where it does harm. */
  readonly path?: readonly Witness[];
  /** Instead of the detector's own advice. */
  readonly fix?: string;
  readonly references?: readonly string[];
}

/** Looks for one type of weakness. Judges by what code does: no name, comment or file name counts. */
export interface Detector {
  readonly type: FindingType;
  readonly fix: string;
  readonly references: readonly string[];
  detect(facts: Facts): Iterable<Draft>;
}
