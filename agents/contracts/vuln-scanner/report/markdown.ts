import type { Finding } from '../../finding.ts';
import { codeExtract, printable } from './code-extract.ts';

/** A report for people who read Markdown: a table, then each finding with its code and its fix. */
export function markdownReport(findings: readonly Finding[], textOf: (file: string) => string): string {
  if (findings.length === 0) return '# Scan\n\nNothing was found.\n';
  const rows = findings.map(
    ({ severity, type, file, startLine, contract, function: name, id }) =>
      `| ${severity} | ${type} | ${escaped(`${file}:${startLine}`)} | ${escaped(name ? `${contract}.${name}` : contract)} | \`${id}\` |`,
  );
  const table = ['| severity | type | place | in | id |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
  return `# Scan\n\n${table}\n\n${findings.map((finding) => section(finding, textOf(finding.file))).join('\n')}`;
}

function section(finding: Finding, text: string): string {
  const { type, severity, confidence, file, startLine, message, fix, evidence, references, status } = finding;
  const code = codeExtract(finding, text);
  const fence = '`'.repeat(Math.max(3, ...code.map((line) => longestRun(line) + 1)));
  const lines = [
    `## ${severity}: ${type} at ${escaped(`${file}:${startLine}`)}`,
    '',
    `${escaped(message)} Confidence: ${confidence}. Status: ${status}.`,
    '',
    `${fence}solidity`,
    ...code,
    fence,
    '',
    ...evidence.map(
      ({ file: where, startLine: line, note }) => `- ${escaped(`${where}:${line}`)}: ${escaped(note)}`,
    ),
    `- Fix: ${escaped(fix)}`,
    ...(references.length > 0 ? [`- References: ${references.join(', ')}`] : []),
    '',
  ];
  return lines.join('\n');
}

function longestRun(line: string): number {
  return Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
}

/** Text that Markdown and HTML take as it is. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll(/[\\*_{}[\]<>()#+!|~&]/gu, (symbol) => `\\${symbol}`)
    .replaceAll('`', "'");
}
