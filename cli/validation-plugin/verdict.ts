import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../constructs/checks/finding.ts';

/** A finding with what cdk8s-cli wants to know of its object. */
export interface PlacedFinding extends Finding {
  /** Name of the object in the report, unique in the fleet: the report looks up construct paths by it. */
  readonly resource: string;
  /** File that holds the object, or the source file where a finding has no object. */
  readonly manifest: string;
}

/** What the checks said of one synthesis. */
export interface Verdict {
  readonly objects: number;
  readonly clusters: readonly string[];
  readonly findings: readonly PlacedFinding[];
}

/** The app runs in a process of its own and before the plugin, so its verdict waits in a file. */
function fileBelow(root: string): string {
  return join(root, '.cache/cdk8s-verdict.json');
}

export function leaveVerdict(root: string, verdict: Verdict): void {
  mkdirSync(dirname(fileBelow(root)), { recursive: true });
  writeFileSync(fileBelow(root), JSON.stringify(verdict));
}

/**
 * Reads the verdict and removes it, so that no later run can take it for its own.
 * @throws Error when this synthesis left none
 */
export function takeVerdict(root: string): Verdict {
  const file = fileBelow(root);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Verdict;
  } catch (error) {
    const fix = 'let `app` in cdk8s.yaml run main.ts, which leaves it there';
    throw new Error(`no verdict of the checks in ${file}: ${fix}`, { cause: error });
  } finally {
    rmSync(file, { force: true });
  }
}
