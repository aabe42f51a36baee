import { withProof } from '../../agents/contracts/exploit-generator/join-proof.ts';
import { prove } from '../../agents/contracts/exploit-generator/prove.ts';
import type { Finding } from '../../agents/contracts/finding.ts';
import { CompileError } from '../../agents/contracts/solidity/compile.ts';
import type { SourceSet } from '../../agents/contracts/solidity/source-set.ts';
import type { PathScan } from '../../agents/contracts/vuln-scanner/scan-path.ts';

/** The scan with what could be shown on a local chain; sources without a finding are not tried. */
export async function withProofs(scan: PathScan, onProgress: (message: string) => void): Promise<PathScan> {
  let { findings } = scan;
  const problems = [...scan.problems];
  for (const sources of scan.sets) {
    const inSet = (finding: Finding): boolean => sources.entries.includes(finding.file);
    if (!findings.some(inSet)) continue;
    const outcome = await outcomeOf(sources, onProgress);
    if (outcome instanceof CompileError) {
      problems.push(`${sources.entries[0]}: nothing is proved of what does not compile`);
      continue;
    }
    const { findings: own } = withProof(findings.filter(inSet), outcome.confirmed, sources.entries[0] ?? '');
    findings = [...own, ...findings.filter((each) => !inSet(each))];
    if (outcome.limit)
      problems.push(`${sources.entries[0]}: the limit of ${outcome.limit} ended the search for a proof`);
  }
  return { ...scan, findings, problems };
}

async function outcomeOf(sources: SourceSet, onProgress: (message: string) => void) {
  try {
    return await prove(sources, { onProgress });
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
}
