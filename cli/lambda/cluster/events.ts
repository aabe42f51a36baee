import type { LambdaFunction } from '../../../lambda/api/index.ts';
import { events } from '../../../lambda/kube/events/event.ts';
import type { Cluster } from './cluster.ts';

/** What happened to a function, as it is shown. */
export interface ToldEvent {
  /** RFC 3339. */
  readonly time: string;
  readonly type: string;
  readonly reason: string;
  readonly note: string;
}

/** Events that are shown. */
const shown = 10;

/** The last events of a function, oldest first. */
export async function eventsOf(
  { client }: Cluster,
  { metadata: { namespace, uid } }: LambdaFunction,
): Promise<readonly ToldEvent[]> {
  const { items } = await client.list(events, { namespace, fieldSelector: `regarding.uid=${uid}` });
  return items
    .map(({ eventTime, series, type, reason, note }) => {
      return { time: (series?.lastObservedTime ?? eventTime).slice(0, 19), type, reason, note };
    })
    .sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)))
    .slice(-shown);
}
