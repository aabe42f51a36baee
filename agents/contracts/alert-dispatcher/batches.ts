import { sha256 } from '../ports/digest.ts';
import type { Notice } from './channel.ts';
import type { Entry } from './outbox.ts';

/** Entries that go to a channel as one notice. */
export interface Batch {
  readonly channel: string;
  readonly entries: readonly Entry[];
  readonly notice: Notice;
}

/** More contracts than anybody reads in one digest; the rest is the next one. */
const mostInDigest = 20;

/** What is due, as notices: copies of one contract together, a digest together; the longest waiting first. */
export function batches(entries: readonly Entry[], now: number): readonly Batch[] {
  const due = entries.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt);
  const single = groupsOf(due.filter(({ digest }) => !digest)).map((group) => batchOf([group]));
  const channels = Map.groupBy(
    due.filter(({ digest }) => digest),
    ({ channel }) => channel,
  );
  const digests = [...channels.values()].flatMap((own) => {
    const groups = groupsOf(own);
    const pages = Math.ceil(groups.length / mostInDigest);
    return Array.from({ length: pages }, (_, page) =>
      batchOf(groups.slice(page * mostInDigest, (page + 1) * mostInDigest)),
    );
  });
  return [...single, ...digests];
}

type Group = readonly [Entry, ...Entry[]];

function groupsOf(entries: readonly Entry[]): readonly Group[] {
  return [...Map.groupBy(entries, ({ group }) => group).values()] as unknown as readonly Group[];
}

function batchOf(groups: readonly Group[]): Batch {
  const entries = groups.flat();
  const alerts = groups.map(([first, ...copies]) => ({
    ...first.alert,
    copies: copies.map(({ alert: { contract } }) => `${contract.chain}/${contract.address}`),
  }));
  const ids = entries.map(({ id }) => id).sort();
  return { channel: entries[0]?.channel ?? '', entries, notice: { id: sha256(ids.join()), alerts } };
}
