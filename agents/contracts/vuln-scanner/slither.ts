import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { Finding } from '../finding.ts';
import { findSources } from '../solidity/find-sources.ts';
import { projectRoot } from '../solidity/project-root.ts';
import { SlitherError, slitherFindings } from './slither-findings.ts';

class MissingSlitherError extends SlitherError {
  constructor() {
    super('slither is not on the PATH: pip install slither-analyzer, and have solc there too');
  }
}

/** What Slither says about a path. */
export interface SlitherScan {
  readonly findings: readonly Finding[];
  /** Files that it could not analyse. */
  readonly problems: readonly string[];
}

export interface SlitherOptions {
  /** The program. Default: `slither` on the PATH. */
  readonly command?: string;
  /** Called before each file. */
  readonly onProgress?: (done: number, all: number, name: string) => void;
}

/**
 * What Slither says about a file, or about every source of a folder. Each is given to it alone, to be compiled by the
 * `solc` on the PATH: what a project's own build would run is not run.
 *
 * @throws SlitherError where it is not there, or fails for every file.
 */
export async function runSlither(path: string, options: SlitherOptions = {}): Promise<SlitherScan> {
  const { command = 'slither', onProgress } = options;
  const files = findSources(path);
  const found = new Map<string, Finding>();
  const problems: string[] = [];
  for (const [done, file] of files.entries()) {
    onProgress?.(done, files.length, file);
    try {
      for (const finding of await analysed(realpathSync(file), command)) found.set(finding.id, finding);
    } catch (error) {
      if (!(error instanceof SlitherError) || error instanceof MissingSlitherError) throw error;
      problems.push(`${file}: ${error.message}`);
    }
  }
  if (files.length > 0 && problems.length === files.length) throw new SlitherError(problems.join('\n'));
  return { findings: [...found.values()], problems };
}

/** What it says of the file itself. Its exit code counts findings, so only its JSON is believed. */
async function analysed(file: string, command: string): Promise<Finding[]> {
  const { folder, remappings } = projectRoot(file);
  const output = await new Promise<string>((done, fail) => {
    const options = {
      // Where no project is: it would ask the project's own tools, which run what the project says.
      cwd: '/',
      timeout: 120_000,
      maxBuffer: 64 * 2 ** 20,
      env: { PATH: process.env.PATH ?? '' },
    };
    const remapped = remappings.length > 0 ? ['--solc-remaps', absolute(remappings, folder)] : [];
    const args = [file, '--compile-force-framework', 'solc', ...remapped, '--json', '-'];
    execFile(command, args, options, (error, stdout, stderr) => {
      const lastWords = stderr.trim().split('\n').at(-1) || error?.message || 'nothing on stdout';
      if (stdout.trim() !== '') done(stdout);
      else if (error?.code === 'ENOENT') fail(new MissingSlitherError());
      else fail(new SlitherError(`slither gave no answer: ${lastWords.slice(0, 300)}`));
    });
  });
  const name = relative(folder, file);
  return slitherFindings(output, folder).filter((finding) => finding.file === name);
}

function absolute(remappings: readonly string[], folder: string): string {
  return remappings.map((each) => each.replace('=', () => `=${folder}/`)).join(' ');
}

/** Adds what only Slither saw; where both saw one thing, ours stays and is surer. */
export function joinSlither(ours: readonly Finding[], theirs: readonly Finding[]): Finding[] {
  const same = (a: Finding, b: Finding): boolean =>
    a.type === b.type && a.file === b.file && a.startLine <= b.endLine && b.startLine <= a.endLine;
  const surer = ours.map(
    (finding): Finding =>
      theirs.some((other) => same(finding, other)) ? { ...finding, confidence: 'high' } : finding,
  );
  return [...surer, ...theirs.filter((other) => !ours.some((finding) => same(finding, other)))];
}
