import type { Finding } from '../../finding.ts';
import { codeExtract, printable } from './code-extract.ts';

/** How a terminal marks parts of a text. */
export interface Marks {
  readonly strong: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Findings for people at a terminal, each with its code. */
export function terminalReport(
  findings: readonly Finding[],
  textOf: (file: string) => string,
  marks: Marks,
): string {
  const blocks = findings.map((finding) => block(finding, textOf(finding.file), marks));
  const count = `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
  return `${[...blocks, count].join('\n\n')}\n`;
}

function block(finding: Finding, text: string, { strong, bad, faint }: Marks): string {
  const {
    severity,
    type,
    file,
    startLine,
    contract,
    function: name,
    message,
    fix,
    confidence,
    evidence,
    id,
    status,
  } = finding;
  const mark = severity === 'critical' || severity === 'high' ? bad : strong;
  const where = name ? `${contract}.${name}` : contract;
  return [
    `${mark(`${severity} ${type}`)} ${strong(printable(`${file}:${startLine}`))} ${printable(where)}`,
    ...codeExtract(finding, text).map((line) => `  ${faint(line)}`),
    `  ${printable(message)}`,
    ...evidence.map(
      ({ file: place, startLine: line, note }) => `  ${printable(`${place}:${line}`)}: ${printable(note)}`,
    ),
    `  fix: ${printable(fix)}`,
    faint(`  ${id}, confidence ${confidence}, ${status}`),
  ].join('\n');
}
