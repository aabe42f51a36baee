import type { CompletedCommand } from './grammar.ts';

/** Commands of two words with the first in common: `lambda dev`, `lambda init`. */
export interface Group {
  readonly name: string;
  /** Their second words. */
  readonly verbs: readonly { readonly name: string; readonly summary: string }[];
}

export function groupsOf(commands: readonly CompletedCommand[]): readonly Group[] {
  const groups = new Map<string, { name: string; summary: string }[]>();
  for (const { name, summary } of commands) {
    const [group = '', verb] = name.split(' ');
    if (verb !== undefined) groups.set(group, [...(groups.get(group) ?? []), { name: verb, summary }]);
  }
  return [...groups].map(([name, verbs]) => ({ name, verbs }));
}

/** What the first word after `homelab` may be: a command, or a group with the names of its verbs. */
export function firstWords(
  commands: readonly CompletedCommand[],
): readonly { readonly name: string; readonly summary: string }[] {
  const single = commands.filter(({ name }) => !name.includes(' '));
  const groups = groupsOf(commands).map(({ name, verbs }) => {
    return { name, summary: `Commands: ${verbs.map((verb) => verb.name).join(', ')}.` };
  });
  return [...single, ...groups].sort((a, b) => (a.name < b.name ? -1 : 1));
}
