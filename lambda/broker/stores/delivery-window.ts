import type { Event } from '../event.ts';

/** A stored event with its place in the order of publication. */
export interface Numbered {
  readonly seq: number;
  readonly event: Event;
}

/**
 * Hands one trigger's events out in order, at most `size` unfinished at a time. New ones come straight from memory;
 * once the window was full, the rest is read from the store when half of the window is free again.
 */
export class DeliveryWindow {
  readonly #size: number;
  readonly #read: (after: number, limit: number) => readonly Numbered[];
  readonly #hand: (item: Numbered) => void;
  #unfinished = 0;
  #last = 0;
  #behind = true;
  #closed = false;

  constructor(
    size: number,
    read: (after: number, limit: number) => readonly Numbered[],
    hand: (item: Numbered) => void,
  ) {
    this.#size = size;
    this.#read = read;
    this.#hand = hand;
  }

  /** An event that the store has just made durable. */
  offer(item: Numbered): void {
    if (this.#behind || item.seq <= this.#last) return;
    if (this.#closed || this.#unfinished >= this.#size) this.#behind = true;
    else this.#give(item);
  }

  finish(): void {
    this.#unfinished -= 1;
    this.refill();
  }

  refill(): void {
    if (!this.#behind || this.#closed || this.#unfinished > this.#size / 2) return;
    const room = this.#size - this.#unfinished;
    const items = this.#read(this.#last, room);
    this.#behind = items.length === room;
    for (const item of items) this.#give(item);
  }

  close(): void {
    this.#closed = true;
  }

  #give(item: Numbered): void {
    this.#unfinished += 1;
    this.#last = item.seq;
    this.#hand(item);
  }
}
