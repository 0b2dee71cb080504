/** @file The list on the page: new rows a few a frame, and never more than it can hold. */
import { el } from '../parts/dom.js';
import { count } from '../parts/format.js';
import { KEPT } from './feed.js';
import { markRetracted, markStory, row } from './row.js';

const A_FRAME = 2;
/** So many at once are marked as new; in a burst all are new, and the marks only cost time. */
const FEW = 3;
const MOST = 1000;

export class Rows {
  #list;
  #feed;
  #changed;
  #frame = 0;
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
    this.#list.replaceChildren(...summaries.map(row));
  }

  /** Older ones, at the end; the list may then be longer, up to a bound. */
  extend(summaries) {
    this.#list.append(...summaries.map(row));
    this.#most = Math.min(Math.max(this.#most, this.size), MOST);
  }

  get full() {
    return this.size >= MOST;
  }

  /** Shows what is due at the next frames. */
  wake() {
    if (!this.#frame && this.#feed.due) {
      this.#frame = requestAnimationFrame(() => this.#render());
    }
  }

  #render() {
    this.#frame = 0;
    const skipped = this.#feed.takeSkipped();
    if (skipped > 0) {
      this.#tellSkipped(skipped);
    }
    const few = this.#feed.waiting <= FEW;
    for (const summary of this.#feed.take(A_FRAME)) {
      this.#find(summary.id)?.remove(); // a new version takes the place of the old
      const fresh = row(summary);
      fresh.classList.toggle('fresh', few);
      this.#list.prepend(fresh);
    }
    while (this.size > this.#most) {
      this.#list.lastElementChild.remove();
    }
    this.#changed();
    this.wake();
  }

  /** One line says how many in a row were passed over. */
  #tellSkipped(skipped) {
    const top = this.#list.firstElementChild;
    const before = Number(top?.dataset.skipped ?? 0);
    if (before) {
      top.remove();
    }
    const words = `${count(before + skipped, 'article')} came faster than this list shows them. They are counted, and found by the filters.`;
    this.#list.prepend(el('li', { class: 'skipped', 'data-skipped': before + skipped }, words));
  }

  #find(id) {
    return this.#list.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  story({ articleId, story }) {
    const node = this.#find(articleId);
    if (node) {
      markStory(node, story);
    }
  }

  retracted({ id }) {
    const node = this.#find(id);
    if (node) {
      markRetracted(node);
    }
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
