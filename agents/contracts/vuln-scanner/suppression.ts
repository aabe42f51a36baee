import { type Finding, findingTypes } from '../finding.ts';
import { Lines } from '../solidity/lines.ts';

export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

export interface Suppression {
  readonly types: ReadonlySet<string>;
  readonly reason: string;
}

const comment = /\/\/\s*homelab-ignore\s+([a-z-]+(?:\s*,\s*[a-z-]+)*)\s*:\s*(\S.{0,500})$/u;

/**
 * Suppressions by line: `// homelab-ignore reentrancy: the token is ours` holds for its own line and the next one.
 * Without a reason it is no suppression.
 */
export function suppressionsIn(text: string): ReadonlyMap<number, Suppression> {
  const found = new Map<number, Suppression>();
  const lines = new Lines(text);
  for (let line = 1; line <= lines.count; line++) {
    const content = lines.text(line);
    const match = content.includes('homelab-ignore') ? comment.exec(content) : undefined;
    const types = (match?.[1] ?? '').split(',').map((type) => type.trim());
    if (!match || !types.every((type) => (findingTypes as readonly string[]).includes(type))) continue;
    const suppression = { types: new Set(types), reason: (match[2] ?? '').trim() };
    found.set(line, suppression).set(line + 1, suppression);
  }
  return found;
}

/** Takes out what its own source explains away. Only for sources of one's own: anyone can write such a comment. */
export function applySuppressions(
  findings: readonly Finding[],
  textOf: (file: string) => string,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const byFile = new Map<string, ReadonlyMap<number, Suppression>>();
  const suppressed: Suppressed[] = [];
  const kept = findings.filter((finding) => {
    const { file, startLine, type } = finding;
    const known = byFile.get(file) ?? suppressionsIn(textOf(file));
    byFile.set(file, known);
    const suppression = known.get(startLine);
    if (!suppression?.types.has(type)) return true;
    suppressed.push({ finding, reason: suppression.reason });
    return false;
  });
  return { findings: kept, suppressed };
}
