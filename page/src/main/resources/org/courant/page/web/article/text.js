/** @file The text of an article with its names, quotes and evidence marked. */
import { el } from '../parts/dom.js';
import { shown } from '../parts/shown.js';
import { typeClass, typeWord } from '../parts/entity.js';
import { entityLink } from '../parts/links.js';
import { nest } from './nest.js';
import { paragraphs } from './paragraphs.js';

const KINDS = { NOMINAL: 'description', PRONOUN: 'pronoun' };

function mention({ entity, mention: m }, children, inLink) {
  const kind = KINDS[m.kind];
  return el(
    inLink ? 'span' : 'a', // a name within a name: a link may not lie in a link
    {
      class: `mention ${typeClass(entity.type)}${kind ? ' indirect' : ''}`,
      href: inLink ? null : entityLink(entity.id),
      title: `${entity.name}, ${typeWord(entity.type)}${kind ? ` (by a ${kind})` : ''}`,
      'data-entity': entity.id,
      tabindex: kind && !inLink ? '-1' : null, // the name itself is a stop; its pronouns need not be
    },
    children,
  );
}

const MARKS = {
  mention,
  quote: (span, children) => el('span', { class: 'quote', 'data-quote': span.quote }, children),
  evidence: (span, children) =>
    el('span', { class: 'evidence', 'data-stances': span.stances.join(' ') }, children),
};

/** The marked text, and where in it each stretch of text lies. */
export class MarkedText {
  #leaves = []; // { start, end, node }, ascending

  constructor(text, spans) {
    const ordered = spans.toSorted((a, b) => a.start - b.start);
    const parts = paragraphs(text);
    this.node = el(
      'div',
      { class: 'text', dir: 'auto' },
      parts.map((part, i) =>
        el(
          i ? 'p' : 'h1',
          { dir: 'auto' },
          this.#build(text, nest(within(ordered, part), part.start, part.end)),
        ),
      ),
    );
  }

  #build(text, nodes, inLink = false) {
    return nodes.map((n) =>
      n.span
        ? MARKS[n.span.kind](
            n.span,
            this.#build(text, n.children, inLink || n.span.kind === 'mention'),
            inLink,
          )
        : this.#leaf(text, n),
    );
  }

  #leaf(text, { start, end }) {
    const node = document.createTextNode(shown(text.slice(start, end)));
    this.#leaves.push({ start, end, node });
    return node;
  }

  /** The stretch [start, end) as a range of the document; null where it is not on the page. */
  range(start, end) {
    const first = this.#leaves.find((leaf) => leaf.end > start);
    const last = this.#leaves.findLast((leaf) => leaf.start < end);
    if (!first || !last || first.start >= end) {
      return null;
    }
    const range = document.createRange();
    range.setStart(first.node, Math.max(start - first.start, 0));
    range.setEnd(last.node, Math.min(end, last.end) - last.start);
    return range;
  }
}

function within(spans, part) {
  return spans.filter((span) => span.start < part.end && span.end > part.start);
}
