/** One thing that happened to an event, as `homelab lambda dev` prints it. */
export type Activity = { readonly time: string; readonly event: EventName } & (
  | { readonly kind: 'accepted'; readonly triggers: readonly string[] }
  | {
      readonly kind: 'delivered';
      readonly trigger: string;
      readonly attempt: number;
      readonly status: number;
    }
  | { readonly kind: 'reply'; readonly trigger: string; readonly to: EventName }
  | {
      readonly kind: 'retry';
      readonly trigger: string;
      readonly attempt: number;
      readonly status?: number;
      readonly delayMs: number;
      readonly detail: string;
    }
  | {
      readonly kind: 'dead-letter';
      readonly trigger: string;
      readonly attempt: number;
      readonly status?: number;
      /** URL of the sink that took it, or `store`. */
      readonly sink: string;
      readonly detail: string;
    }
  | {
      readonly kind: 'store-error';
      readonly trigger: string;
      readonly attempt: number;
      readonly detail: string;
    }
);

export interface EventName {
  readonly id: string;
  readonly source: string;
  readonly type: string;
}

/** An Activity before its time is written on it. */
export type Happening = Activity extends infer A ? (A extends Activity ? Omit<A, 'time'> : never) : never;

type Listener = (activity: Activity) => void;

const kept = 200;

/** The last 200 activities, and whoever wants to hear of the next. */
export class ActivityLog {
  readonly #recent: Activity[] = [];
  readonly #listeners = new Set<Listener>();

  record(happening: Happening): void {
    const activity: Activity = { time: new Date().toISOString(), ...happening };
    this.#recent.push(activity);
    if (this.#recent.length > kept) this.#recent.shift();
    for (const listener of this.#listeners) listener(activity);
  }

  recent(): readonly Activity[] {
    return this.#recent;
  }

  /** Returns what ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export function eventName(attributes: Readonly<Record<string, string>>): EventName {
  const { id = '', source = '', type = '' } = attributes;
  return { id, source, type };
}
