/** @file The stances as a list: the same as the arcs, for every way of reading. */
import { el, name } from '../parts/dom.js';
import { share } from '../parts/format.js';
import { stanceLabel } from '../parts/stance.js';
import { lights } from './lit.js';

function remarks(stance) {
  return [
    `${share(stance.probability)} sure`,
    stance.quoted && 'in a quote',
    stance.negated && 'by a negation',
    stance.scope === 'HEADLINE' && 'in the headline',
    stance.furtherEvidence?.length > 0 && `and ${stance.furtherEvidence.length} more`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One stance, as a button that holds its arc; `words(span)` gives the words of a span. */
function item(stance, i, { nameOf, words, lit, go }) {
  const what = { kind: 'stance', key: i };
  const button = el(
    'button',
    { type: 'button', class: 'stance', 'data-stance': i, 'aria-pressed': 'false', onclick: hold },
    el(
      'span',
      { class: 'stance-line' },
      name(nameOf(stance.holder.entity, null), { class: 'party' }),
      ' ',
      stanceLabel(stance.label),
      ' ',
      name(nameOf(stance.target.entity, stance.target.text), { class: 'party' }),
    ),
    el('span', { class: 'stance-words' }, name(words(stance.evidence))),
    el('span', { class: 'hint' }, remarks(stance)),
  );

  function hold() {
    if (lit.hold(what)) {
      go(stance.evidence);
    }
  }

  return el('li', {}, lights(button, lit, what));
}

export function stanceList(article, tools) {
  return article.stances.length
    ? el(
        'ol',
        { class: 'stance-list' },
        article.stances.map((stance, i) => item(stance, i, tools)),
      )
    : el('p', { class: 'none' }, 'None was found.');
}
