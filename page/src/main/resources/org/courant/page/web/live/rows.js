/** @file The list on the page: new rows as they fit into a frame, and never more than it can hold. */
import { el } from '../parts/dom.js';
import { count } from '../parts/format.js';
import { KEPT } from './feed.js';
import { markRetracted, markStory, row } from './row.js';

/** So many at most, and fewer where the machine is slow: a row is laid out at twice the cost of making it. */
const A_FRAME = 8;
const MAKING_MS = 6;
/**
 * Each frame with new rows moves all the others down, which costs more than the new ones do. So few
 * frames with many rows: nobody reads more than this shows.
 */
const REST_MS = 100;
/** So many at once are marked as new; in a burst all are new, and the marks only cost time. */
const FEW = 3;
const MOST = 1000;

export class Rows {
  #list;
  #feed;
  #changed;
  #byId = new Map();
  #frame = 0;
  #timer;
  #restsUntil = 0;
  #most = KEPT;

  constructor(list, feed, changed) {
    this.#list = list;
    this.#feed = feed;
    this.#changed = changed;
  }

  get size() {
    return this.#list.childElementCount;
  }

  fill(summaries) {
    this.#most = KEPT;
    this.#byId.clear();
    this.#list.replaceChildren(...summaries.map((summary) => this.#row(summary)));
  }

  /** Older ones, at the end; the list may then be longer, up to a bound. */
  extend(summaries) {
    this.#list.append(...summaries.map((summary) => this.#row(summary)));
    this.#most = Math.min(Math.max(this.#most, this.size), MOST);
  }

  get full() {
    return this.size >= MOST;
  }

  /** Shows what is due, at once or after a rest. */
  wake() {
    if (this.#timer === undefined && this.#feed.due) {
      const rest = this.#restsUntil - performance.now();
      this.#timer = setTimeout(() => {
        this.#frame = requestAnimationFrame(() => this.#render());
      }, Math.max(rest, 0));
    }
  }

  #render() {
    this.#timer = undefined;
    const few = this.#feed.waiting <= FEW;
    const fresh = [this.#skippedLine(), ...this.#made(few)].filter(Boolean);
    this.#list.prepend(...fresh.reverse());
    while (this.size > this.#most) {
      this.#drop(this.#list.lastElementChild);
    }
    this.#changed();
    this.#restsUntil = performance.now() + REST_MS;
    this.wake();
  }

  /** In order of arrival; at least one. */
  #made(few) {
    const until = performance.now() + MAKING_MS;
    const made = [];
    do {
      for (const summary of this.#feed.take(1)) {
        const fresh = this.#row(summary);
        fresh.classList.toggle('fresh', few);
        made.push(fresh);
      }
    } while (this.#feed.due && made.length < A_FRAME && performance.now() < until);
    return made;
  }

  /** A new version takes the place of the old. */
  #row(summary) {
    this.#byId.get(summary.id)?.remove();
    const made = row(summary);
    this.#byId.set(summary.id, made);
    return made;
  }

  #drop(node) {
    node.remove();
    if (this.#byId.get(node.dataset.id) === node) {
      this.#byId.delete(node.dataset.id);
    }
  }

  /** One line says how many in a row were passed over. */
  #skippedLine() {
    const skipped = this.#feed.takeSkipped();
    if (!skipped) {
      return null;
    }
    const top = this.#list.firstElementChild;
    const before = Number(top?.dataset.skipped ?? 0);
    if (before) {
      top.remove();
    }
    const words = `${count(before + skipped, 'article')} came faster than this list shows them. They are counted, and found by the filters.`;
    return el('li', { class: 'skipped', 'data-skipped': before + skipped }, words);
  }

  story({ articleId, story }) {
    const node = this.#byId.get(articleId);
    if (node) {
      markStory(node, story);
    }
  }

  retracted({ id }) {
    const node = this.#byId.get(id);
    if (node) {
      markRetracted(node);
    }
  }

  stop() {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#timer = undefined;
  }
}
