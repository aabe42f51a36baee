import type { Writable } from 'node:stream';
import type { StageState } from '../reconcile/stage-states.ts';
import { textTable } from '../text-table.ts';
import { formatDuration } from '../timeline/duration.ts';
import type { StepListener, StepState } from './run-steps.ts';
import type { Step } from './step.ts';

/** A terminal, as far as the table needs one. */
export type Terminal = Pick<Writable, 'write'> & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

interface Row {
  state: StepState;
  detail: string;
  /** `performance.now()` when it began and ended. */
  began?: number;
  ended?: number;
}

/** Every step and what it does, drawn over and over in the same place; silent where there is no terminal. */
export class LiveTable {
  readonly #terminal: Terminal;
  readonly #rows: ReadonlyMap<string, Row>;
  #stages: readonly StageState[] = [];
  #drawn = 0;

  constructor(steps: readonly Step[], terminal: Terminal = process.stderr) {
    this.#terminal = terminal;
    this.#rows = new Map(steps.map(({ name }) => [name, { state: 'open', detail: '' }]));
  }

  /** For `runSteps`. */
  readonly tell: StepListener = ({ name }, state, detail = '') => {
    const row = this.#rows.get(name);
    if (!row) return;
    row.began ??= performance.now();
    if (isOver(state)) row.ended = performance.now();
    Object.assign(row, { state, detail });
    this.#draw();
  };

  /** The stages of the chain, as they are now. */
  readonly tellStages = (stages: readonly StageState[]): void => {
    this.#stages = stages;
    this.#draw();
  };

  /** Takes the table away again. */
  clear(): void {
    if (this.#terminal.isTTY && this.#drawn > 0) this.#terminal.write(this.#erase());
    this.#drawn = 0;
  }

  #draw(): void {
    if (!this.#terminal.isTTY) return;
    const lines = this.#lines();
    this.#terminal.write(`${this.#erase()}${lines.map((line) => `${line}\n`).join('')}`);
    this.#drawn = lines.length;
  }

  /** Back to where the table began, and nothing below. */
  #erase(): string {
    return this.#drawn > 0 ? `\u001b[${this.#drawn}A\r\u001b[J` : '';
  }

  /** As many as fit: a line that wraps, or scrolls away, could not be drawn over. */
  #lines(): readonly string[] {
    const { columns = 80, rows = 24 } = this.#terminal;
    const all = this.#table(() => true);
    const lines = all.length < rows ? all : this.#table((row) => !isOver(row.state));
    return lines.slice(0, rows - 1).map((line) => line.slice(0, columns - 1));
  }

  #table(isShown: (row: Row) => boolean): readonly string[] {
    const steps = [...this.#rows]
      .filter(([, row]) => isShown(row))
      .map(([name, row]) => [name, row.state, time(row), row.detail]);
    const ready = this.#stages.filter(({ state }) => state === 'ready').length;
    const summary = this.#stages.length > 0 ? [[`stages ${ready}/${this.#stages.length}`]] : [];
    const open = this.#stages
      .filter(({ state }) => state !== 'ready')
      .map(({ name, state, message = '' }) => [`  ${name}`, state, '', firstLine(message)]);
    return textTable([...steps, ...summary, ...open], '')
      .trimEnd()
      .split('\n');
  }
}

function isOver(state: StepState): boolean {
  return state === 'kept' || state === 'done' || state === 'failed';
}

function time({ began, ended }: Row): string {
  if (began === undefined) return '';
  return formatDuration(((ended ?? performance.now()) - began) / 1000);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
