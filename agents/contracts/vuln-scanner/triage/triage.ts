import { createHash } from 'node:crypto';
import {
  atLeast,
  type Confidence,
  type Evidence,
  type Finding,
  type SourceLines,
  severities,
} from '../../finding.ts';
import type { Cache } from '../../ports/cache.ts';
import { excerpt, type NumberedLines } from './excerpt.ts';
import { type Model, ModelError } from './model.ts';
import { judging, type Prompt, refuting } from './prompt.ts';
import { readVerdict, type Verdict, VerdictError, verdictSchema } from './verdict.ts';

export interface TriageOptions {
  readonly model: Model;
  /** How many opinions on a finding. Default: 3. */
  readonly votes?: number;
  /** How many findings at most, worst first. Default: 40. */
  readonly findings?: number;
  readonly cache?: Cache;
  /** The text of a file. */
  readonly textOf: (file: string) => string;
  /** The lines that belong to a finding, by its id. */
  readonly contextOf: (id: string) => readonly SourceLines[];
  readonly onProgress?: (done: number, all: number) => void;
}

export interface Triage {
  readonly findings: readonly Finding[];
  /** Why a finding has no opinion. */
  readonly problems: readonly string[];
}

const cacheSeconds = 30 * 24 * 3600;

/**
 * Asks a model about findings of medium severity and worse. It moves their confidence and adds the lines that it goes
 * by, nothing else: no finding is made, dropped, or given another severity, and confirmed ones are not asked about.
 */
export async function triage(findings: readonly Finding[], options: TriageOptions): Promise<Triage> {
  const asked = [...findings]
    .filter(({ severity, status }) => atLeast(severity, 'medium') && status !== 'confirmed')
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .slice(0, options.findings ?? 40);
  const judged = new Map<string, Finding>();
  const problems: string[] = [];
  for (const [index, finding] of asked.entries()) {
    options.onProgress?.(index, asked.length);
    try {
      judged.set(finding.id, await judge(finding, options));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      problems.push(`${finding.file}:${finding.startLine}: no opinion: ${error.message}`);
      if (problems.length >= 3 && judged.size === 0) break;
    }
  }
  return { findings: findings.map((each) => judged.get(each.id) ?? each), problems };
}

async function judge(finding: Finding, options: TriageOptions): Promise<Finding> {
  const places = [...options.contextOf(finding.id), finding];
  const votes: Verdict[] = [];
  for (let seed = 1; seed <= (options.votes ?? 3); seed++) {
    // Names persuade: every second opinion is formed without them.
    const shown = excerpt(options.textOf(finding.file), places, seed % 2 === 0 ? 'neutral' : 'own');
    const verdict = await grounded(judging(finding, shown), shown, seed, options);
    if (verdict) votes.push(verdict);
  }
  const vulnerable = votes.filter(({ verdict }) => verdict === 'vulnerable');
  const safe = votes.filter(({ verdict }) => verdict === 'safe');
  if (safe.length * 2 > votes.length) return weighed(finding, 'low', safe, options);
  if (vulnerable.length * 2 <= votes.length) return finding;
  const shown = excerpt(options.textOf(finding.file), places, 'own');
  const refutation = await grounded(refuting(finding, shown), shown, 0, options);
  if (refutation?.verdict === 'safe') return finding;
  return weighed(finding, vulnerable.length === votes.length ? 'high' : 'medium', vulnerable, options);
}

/** More agreement never lowers what a detector was sure of. */
function weighed(
  finding: Finding,
  confidence: Confidence,
  votes: readonly Verdict[],
  { model, votes: all = 3 }: TriageOptions,
): Finding {
  const says = confidence === 'low' ? 'safe' : 'vulnerable';
  const lines = [...new Set(votes.flatMap((vote) => vote.lines))].sort((a, b) => a - b).slice(0, 4);
  const evidence = lines.map(
    (line): Evidence => ({
      file: finding.file,
      startLine: line,
      endLine: line,
      note: `${model.name}: ${says}, ${votes.length} of ${all}`,
    }),
  );
  const keeps = confidence === 'medium' && finding.confidence === 'high';
  return {
    ...finding,
    confidence: keeps ? 'high' : confidence,
    evidence: [...finding.evidence, ...evidence],
  };
}

/** An answer that fits to the lines; asked once more with what was wrong, then dropped. */
async function grounded(
  prompt: Prompt,
  shown: NumberedLines,
  seed: number,
  options: TriageOptions,
): Promise<Verdict | undefined> {
  let { user } = prompt;
  for (let attempt = 0; attempt < 2; attempt++) {
    const answer = await remembered({ ...prompt, user }, seed, options);
    try {
      return readVerdict(answer, shown);
    } catch (error) {
      if (!(error instanceof VerdictError)) throw error;
      user = `${prompt.user}\n\nYour last answer was refused: ${error.message}.`;
    }
  }
  return undefined;
}

async function remembered(prompt: Prompt, seed: number, { model, cache }: TriageOptions): Promise<string> {
  const temperature = seed === 0 ? 0 : 0.7;
  const question = { ...prompt, schema: verdictSchema, seed, temperature };
  const hash = createHash('sha256')
    .update(JSON.stringify([model.name, model.version, question]))
    .digest('hex');
  const known = await cache?.get(`triage:${hash}`);
  if (known !== undefined) return known;
  const answer = await model.ask(question);
  await cache?.set(`triage:${hash}`, answer, cacheSeconds);
  return answer;
}
