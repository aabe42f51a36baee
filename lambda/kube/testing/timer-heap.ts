/** A call at a time; without a call it was cancelled. */
export interface Timer {
  readonly at: number;
  call: (() => void) | undefined;
}

interface Entry {
  readonly timer: Timer;
  readonly order: number;
}

/** Timers, earliest first, and in the order of their coming where times are equal. */
export class TimerHeap {
  readonly #entries: Entry[] = [];
  #order = 0;

  push(timer: Timer): void {
    this.#order += 1;
    this.#entries.push({ timer, order: this.#order });
    for (let index = this.#entries.length - 1; index > 0; ) {
      const parent = (index - 1) >> 1;
      if (this.#isBefore(parent, index)) return;
      this.#swap(parent, index);
      index = parent;
    }
  }

  /** The earliest that was not cancelled. */
  pop(): Timer | undefined {
    for (;;) {
      const timer = this.#popAny();
      if (!timer || timer.call) return timer;
    }
  }

  #popAny(): Timer | undefined {
    const [first] = this.#entries;
    const last = this.#entries.pop();
    if (!first || !last) return undefined;
    if (first === last) return first.timer;
    this.#entries[0] = last;
    for (let index = 0; ; ) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      let least = index;
      if (left < this.#entries.length && this.#isBefore(left, least)) least = left;
      if (right < this.#entries.length && this.#isBefore(right, least)) least = right;
      if (least === index) return first.timer;
      this.#swap(index, least);
      index = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#entries[one], this.#entries[other]];
    if (!a || !b) return false;
    return a.timer.at < b.timer.at || (a.timer.at === b.timer.at && a.order < b.order);
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#entries[one], this.#entries[other]];
    if (!a || !b) return;
    this.#entries[one] = b;
    this.#entries[other] = a;
  }
}
