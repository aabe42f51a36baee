import { satisfies } from '../../constructs/checks/semver-range.ts';
import { type Answer, type ProbeOptions, probe } from './probe.ts';
import type { Requirement, Target } from './targets.ts';
import { type ToolName, tools } from './tools.ts';

/** A requirement with what was found for it. */
export interface Examined extends Requirement {
  readonly state: 'ok' | 'missing' | 'unfit' | 'broken';
  /** Version, or what went wrong. */
  readonly found: string;
  /** Where to get it. */
  readonly get: string;
}

export interface Diagnosis {
  /** Everything that rendering and testing need is there. */
  readonly ok: boolean;
  readonly targets: readonly { readonly name: string; readonly needs: readonly Examined[] }[];
}

/** Without these nobody can work here at all. */
const essential: readonly string[] = ['make synth', 'make test'];

/** Asks every tool once, all at the same time. */
export async function examine(targets: readonly Target[], options: ProbeOptions): Promise<Diagnosis> {
  const names = [...new Set(targets.flatMap(({ needs }) => needs.map(({ tool }) => tool)))];
  const answers = await Promise.all(
    names.map(async (name) => [name, await probe(tools[name], options)] as const),
  );
  const known = new Map<ToolName, Answer>(answers);
  const examined = targets.map(({ name, needs }) => ({
    name,
    needs: needs.map((each) => judge(each, known.get(each.tool) ?? { state: 'missing' })),
  }));
  const ok = examined
    .filter(({ name }) => essential.includes(name))
    .every(({ needs }) => needs.every(({ state }) => state === 'ok'));
  return { ok, targets: examined };
}

function judge(requirement: Requirement, answer: Answer): Examined {
  const { get } = tools[requirement.tool];
  if (answer.state === 'missing') return { ...requirement, state: 'missing', found: '', get };
  if (answer.state === 'broken') return { ...requirement, state: 'broken', found: answer.problem, get };
  const { version } = answer;
  const full = version.split('.').length === 2 ? `${version}.0` : version;
  const fits = requirement.range === '' || satisfies(full, requirement.range);
  return { ...requirement, state: fits ? 'ok' : 'unfit', found: version, get };
}
