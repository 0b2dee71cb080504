/** @file What has arrived and is not shown yet; bounded, whatever comes. */

/** As many as anybody would scroll through; what is more is counted, not kept. */
export const KEPT = 200;

/**
 * Newest first. `take` gives out in order of arrival, so that the newest ends on top; while paused
 * nothing is given out. `skipped` counts what came and will not be shown.
 */
export class Feed {
  #waiting = [];
  #arrived = 0;
  #skipped = 0;
  paused = false;

  /** `batch` is newest first, as the server sends it. */
  offer(batch, skippedBefore = 0) {
    this.#skipped += skippedBefore;
    this.#arrived += batch.length + skippedBefore;
    this.#waiting.push(...batch.slice().reverse());
    const over = this.#waiting.length - KEPT;
    if (over > 0) {
      this.#waiting.splice(0, over);
      this.#skipped += over;
    }
  }

  /** Up to `n` that are due, the oldest of them first. */
  take(n) {
    if (this.paused) {
      return [];
    }
    const taken = this.#waiting.splice(0, n);
    if (!this.#waiting.length) {
      this.#arrived = 0;
    }
    return taken;
  }

  /** How many have been passed over since this was asked last. */
  takeSkipped() {
    const skipped = this.#skipped;
    this.#skipped = 0;
    return skipped;
  }

  /** How many have come and were not shown, those passed over included. */
  get waiting() {
    return this.#waiting.length ? this.#arrived : 0;
  }

  get due() {
    return !this.paused && this.#waiting.length > 0;
  }

  clear() {
    this.#waiting = [];
    this.#arrived = 0;
    this.#skipped = 0;
  }
}
