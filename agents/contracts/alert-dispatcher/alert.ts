import type { ContractSubject, Proof } from '../events/event-types.ts';
import { type Finding, type Severity, severities } from '../finding.ts';

/** What is known of a contract when somebody is told. Names and texts in it are a stranger's. */
export interface Alert {
  readonly contract: ContractSubject;
  /** Copies of the contract that came while the alert waited, as `chain/address`. */
  readonly copies: readonly string[];
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Empty for everybody whom they are withheld from. */
  readonly proofs: readonly Proof[];
}

/** The worst severity of an alert. */
export function severityOf({ findings }: Pick<Alert, 'findings'>): Severity {
  const worst = Math.min(...findings.map(({ severity }) => severities.indexOf(severity)));
  return severities[worst] ?? 'info';
}

export function isConfirmed({ findings }: Pick<Alert, 'findings'>): boolean {
  return findings.some(({ status }) => status === 'confirmed');
}

/** Confirmed ones first, then the worst. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ status, severity }: Finding): number =>
    severities.indexOf(severity) - (status === 'confirmed' ? severities.length : 0);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
