import { availableParallelism } from 'node:os';
import type { RendererAnswer, WatchAnswer, WatchedFleet } from './message.ts';
import { Renderer } from './renderer.ts';
import type { TurnDifference } from './turn.ts';

/** Threads; each loads all of the source, so more of them cost memory and gain little. */
const most = 3;

/** Renders the clusters side by side, and writes those of all threads or none. */
export class Renderers {
  readonly #renderers: readonly Renderer[];
  #last: Promise<unknown> = Promise.resolve();

  constructor(watched: WatchedFleet) {
    const of = Math.min(availableParallelism(), watched.clusters?.length ?? most, most);
    this.#renderers = Array.from({ length: of }, (_, index) => {
      return new Renderer({ ...watched, part: { index, of } });
    });
  }

  /**
   * Renders, checks and writes after some sources have changed, one rendering after the other; never rejects.
   * @param onDifference told what differs in all clusters as soon as that is known; never when the source does not run
   */
  render(
    changed: readonly string[],
    onDifference: (difference: TurnDifference['differences']) => void,
  ): Promise<WatchAnswer> {
    const answer = this.#last.then(() => this.#render(changed, onDifference));
    this.#last = answer;
    return answer;
  }

  /** Ends the threads, each after what it is doing now if that ends soon. */
  async close(): Promise<void> {
    await Promise.all(this.#renderers.map((renderer) => renderer.close()));
  }

  async #render(
    changed: readonly string[],
    onDifference: (difference: TurnDifference['differences']) => void,
  ): Promise<WatchAnswer> {
    const told: TurnDifference[] = [];
    const tell = (difference: TurnDifference): void => {
      if (told.push(difference) === this.#renderers.length) onDifference(inFleetOrder(told));
    };
    const rendered = merge(
      await Promise.all(this.#renderers.map((renderer) => renderer.ask({ kind: 'render', changed }, tell))),
    );
    const isSound = rendered.kind === 'report' && rendered.report.findings.length === 0;
    const kind = isSound ? 'write' : 'forget';
    const settled = await Promise.all(this.#renderers.map((renderer) => renderer.ask({ kind })));
    return settled.find((each) => each.kind === 'error') ?? rendered;
  }
}

/** The differences that all threads found. */
export function inFleetOrder(told: readonly TurnDifference[]): TurnDifference['differences'] {
  const order = told[0]?.fleet ?? [];
  const clusters = told.flatMap(({ differences }) => differences.clusters);
  return { clusters: clusters.toSorted((a, b) => order.indexOf(a.cluster) - order.indexOf(b.cluster)) };
}

/** One answer for all clusters; the first error stands for the others. */
export function merge(answers: readonly RendererAnswer[]): WatchAnswer {
  const error = answers.find((answer) => answer.kind === 'error');
  if (error) return error;
  const reports = answers.flatMap((answer) => (answer.kind === 'report' ? [answer.report] : []));
  return {
    kind: 'report',
    report: {
      findings: unique(reports.flatMap(({ findings }) => findings)),
      written: reports.flatMap(({ written }) => written).sort(),
      removed: reports.flatMap(({ removed }) => removed).sort(),
    },
  };
}

/** Every thread looks at what concerns the whole fleet. */
function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
