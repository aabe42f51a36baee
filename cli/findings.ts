import type { Finding } from '../constructs/checks/finding.ts';
import { bad, faint, strong } from './output.ts';

/** Findings for people: the rule and object, where it was made, what is wrong, what to do. */
export function formatFindings(findings: readonly Finding[]): string {
  const blocks = findings.map(({ rule, cluster, object, path, location, problem, fix }) =>
    [
      `${bad(rule)} ${strong(`${cluster}: ${object}`)}`,
      `  ${problem}`,
      `  fix: ${fix}`,
      faint(`  at ${location}${path ? ` (${path})` : ''}`),
    ].join('\n'),
  );
  const clusters = new Set(findings.map(({ cluster }) => cluster)).size;
  return `${blocks.join('\n\n')}\n\n${count(findings.length, 'finding')} in ${count(clusters, 'cluster')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
