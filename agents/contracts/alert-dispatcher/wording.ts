import { chains } from '../chain.ts';
import type { Finding } from '../finding.ts';
import { type Alert, isConfirmed, severityOf } from './alert.ts';
import type { Notice } from './channel.ts';
import { oneLine } from './plain-text.ts';

/** A notice in words, without any markup: every channel writes it in its own. */
export interface Wording {
  readonly title: string;
  readonly parts: readonly Part[];
}

/** What is said of one contract. */
export interface Part {
  readonly heading: string;
  readonly page: string;
  readonly lines: readonly string[];
}

const mostFindings = 10;
const mostCopies = 5;

export function wordingOf({ alerts }: Notice): Wording {
  const [only, ...others] = alerts;
  const title = only && others.length === 0 ? titleOf(only) : `${alerts.length} contracts with findings`;
  return { title, parts: alerts.map(partOf) };
}

function titleOf(alert: Alert): string {
  const state = isConfirmed(alert) ? 'confirmed' : 'suspected';
  const [worst] = alert.findings;
  return `${severityOf(alert)}: ${worst?.type ?? 'finding'} ${state} in ${nameOf(alert)}`;
}

function partOf(alert: Alert): Part {
  const { contract, findings, copies, proofs } = alert;
  const chain = chains[contract.chain];
  const left = findings.length - mostFindings;
  return {
    heading: `${nameOf(alert)} on ${chain.title}, ${contract.address}`,
    page: `${chain.addressPage}${contract.address}`,
    lines: [
      ...(contract.implementation === contract.address
        ? []
        : [`Its code stands at ${contract.implementation}.`]),
      ...copiesOf(copies),
      ...findings.slice(0, mostFindings).map(findingLine),
      ...(left > 0 ? [`and ${left} further findings`] : []),
      ...proofs.map(
        ({ class: type, oracle, evidence }) => `Proof of ${type}: ${oracle}; ${measured(evidence)}`,
      ),
    ].map((line) => oneLine(line, 600)),
  };
}

function copiesOf(copies: readonly string[]): readonly string[] {
  if (copies.length === 0) return [];
  const named = copies.slice(0, mostCopies).join(', ');
  return [
    `The same code: ${named}${copies.length > mostCopies ? ` and ${copies.length - mostCopies} more` : ''}`,
  ];
}

function findingLine({
  status,
  severity,
  type,
  contract,
  function: name,
  message,
  file,
  startLine,
}: Finding): string {
  const where = [contract, name]
    .filter(Boolean)
    .map((part) => oneLine(part, 80))
    .join('.');
  const place = file === '' ? '' : ` (${oneLine(file, 80)}:${startLine})`;
  return `${status}, ${severity}: ${type} in ${where}${place}. ${message}`;
}

function measured(evidence: unknown): string {
  return oneLine(typeof evidence === 'string' ? evidence : JSON.stringify(evidence), 400);
}

function nameOf({ contract }: Alert): string {
  return oneLine(contract.contractName, 60) || 'a contract without a name';
}
