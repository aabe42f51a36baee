import { digestOf } from '../../kube/apply/canonical.ts';
import type { FoundSource, Sources } from '../ports.ts';
import type { Pass } from './pass.ts';

export interface SourceConcernOptions {
  readonly sources: Sources;
  /** Milliseconds after which a source is looked at again; spread by up to a fifth. */
  readonly pollMs: number;
  readonly random: () => number;
}

interface Remembered {
  /** Of what was looked for. */
  readonly question: string;
  readonly found: FoundSource;
  /** By the monotonic clock. */
  readonly until: number;
}

/** Looks for a source that was not found a little later, and later still. */
const firstRetryMs = 5000;

/** Finds out what the source of a function is now, and remembers it for a while. */
export class SourceConcern {
  readonly #options: SourceConcernOptions;
  readonly #remembered = new Map<string, Remembered>();

  constructor(options: SourceConcernOptions) {
    this.#options = options;
  }

  async reconcile(pass: Pass): Promise<void> {
    const question = questionOf(pass);
    const known = this.#remembered.get(pass.key);
    const now = pass.clock.monotonic();
    const isFresh = known?.question === question && now < known.until;
    const { found, until } = isFresh ? known : await this.#look(pass, question, known);
    pass.found = found;
    pass.observe({ source: found.observation });
    pass.lookAgainIn(Math.max(0, until - now) + 1);
  }

  /** The function is gone. */
  forget(key: string): void {
    this.#remembered.delete(key);
  }

  async #look(pass: Pass, question: string, known: Remembered | undefined): Promise<Remembered> {
    const { sources, pollMs, random } = this.#options;
    const answer = await sources.find(pass.fn, pass.signal);
    const isSame = known?.question === question;
    // A store that is away for a moment has not lost what it had.
    const isAway = answer.observation.reason === 'SourceUnavailable';
    const found = isAway && isSame && known.found.observation.resolved ? known.found : answer;
    const wait = answer.observation.resolved ? pollMs : Math.min(pollMs, firstRetryMs);
    const until = pass.clock.monotonic() + wait * (1 + 0.2 * random());
    const remembered = { question, found, until };
    this.#remembered.set(pass.key, remembered);
    return remembered;
  }
}

/** Another generation asks anew, and so does another function of the same name. */
function questionOf({ fn: { metadata, spec } }: Pass): string {
  return digestOf([metadata.uid, metadata.generation, spec.source, spec.sourceS3Key]);
}
