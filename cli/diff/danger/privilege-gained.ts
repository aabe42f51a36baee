import { podSecurityLevels } from '../../../constructs/core/owned-namespace.ts';
import { podSecurityViolations } from '../../../constructs/core/pod-security.ts';
import type { Workload } from '../../../constructs/core/view.ts';
import type { ObjectPair } from '../object-pair.ts';
import type { DangerRule, Hazard } from './rule.ts';

const enforce = 'pod-security.kubernetes.io/enforce';

/** Pods may do more on their node than before, or a namespace lets them. */
export const privilegeGained: DangerRule = { name: 'privilege-gained', check };

function check(pair: ObjectPair): readonly Hazard[] {
  return pair.identity.kind === 'Namespace' && pair.identity.group === '' ? namespace(pair) : pods(pair);
}

function namespace({ before, after }: ObjectPair): readonly Hazard[] {
  const level = after ? levelOf(after.manifest.metadata.labels) : 'restricted';
  const old = before ? levelOf(before.manifest.metadata.labels) : 'restricted';
  if (podSecurityLevels.indexOf(level) >= podSecurityLevels.indexOf(old)) return [];
  return [
    {
      problem: `it admits ${level} pods${before ? `, before only ${old} ones` : ''}`,
      advice: `See that every pod in it is meant to be ${level}.`,
    },
  ];
}

/** A namespace without the label, or with one that nobody knows, lets everything in. */
function levelOf(labels: Readonly<Record<string, string>> | undefined): (typeof podSecurityLevels)[number] {
  return podSecurityLevels.find((level) => level === labels?.[enforce]) ?? 'privileged';
}

/** Of new pods, what only the level `privileged` admits; of known ones, everything that is new. */
function pods({ pods: { before, after } }: ObjectPair): readonly Hazard[] {
  return after.flatMap((workload) => {
    const old = before.find(({ kind, name }) => kind === workload.kind && name === workload.name);
    const known = new Set(old ? violations(old).map(({ text }) => text) : []);
    const gained = violations(workload).filter(({ text, level }) =>
      old ? !known.has(text) : level === 'baseline',
    );
    return gained.map(({ text, level }) => ({
      problem: `${workload.kind} ${workload.name}: ${text}, which Pod Security ${level} refuses`,
      advice: 'See that the pod needs it; drop it otherwise.',
    }));
  });
}

function violations({
  podSpec,
}: Workload): readonly { readonly text: string; readonly level: 'baseline' | 'restricted' }[] {
  return podSecurityViolations(podSpec).map(({ field, problem, level }) => ({
    text: `${field} ${problem}`,
    level,
  }));
}
