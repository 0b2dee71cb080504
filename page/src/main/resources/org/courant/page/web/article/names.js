/** @file The article's entities and quotes, beside its text. */
import { el, name } from '../parts/dom.js';
import { entityChip } from '../parts/entity.js';
import { count, number } from '../parts/format.js';
import { lights } from './lit.js';

const SENTIMENTS = { NEGATIVE: 'negative', NEUTRAL: 'neutral', POSITIVE: 'positive' };

function sentiment(entity) {
  return entity.sentiment
    ? el(
        'span',
        { class: `sentiment ${entity.sentiment.label.toLowerCase()}` },
        `author ${SENTIMENTS[entity.sentiment.label]}`,
      )
    : null;
}

/** How new it is in the news: earlier articles that are no copies, in a day and a week. */
function novelty(counts) {
  return counts
    ? el(
        'span',
        { class: 'hint' },
        counts.originals.days7 === 0
          ? 'new this week'
          : `${number(counts.originals.hours24)} in 24 h, ${number(counts.originals.days7)} in 7 days before`,
      )
    : null;
}

export function entityList(article, noveltyOf, lit) {
  const sorted = article.entities.toSorted((a, b) => b.prominence - a.prominence);
  return sorted.length
    ? el(
        'ul',
        { class: 'entity-list' },
        sorted.map((entity) =>
          lights(
            el(
              'li',
              {},
              entityChip(entity),
              entity.roles.length > 0 && el('bdi', { class: 'roles' }, entity.roles.join(', ')),
              el('span', { class: 'hint' }, count(entity.mentions.length, 'mention')),
              sentiment(entity),
              novelty(noveltyOf(entity.id)),
            ),
            lit,
            { kind: 'entity', key: entity.id },
          ),
        ),
      )
    : el('p', { class: 'none' }, 'None was found.');
}

const KINDS = { DIRECT: 'says', INDIRECT: 'is reported to say', SCARE: 'words of doubt' };

function speaker(quote, { nameOf, words }) {
  if (quote.speaker) {
    return nameOf(quote.speaker, null);
  }
  return quote.source ? words(quote.source) : 'Somebody';
}

export function quoteList(article, tools) {
  const item = (quote, i) => {
    const what = { kind: 'quote', key: i };
    const button = el(
      'button',
      {
        type: 'button',
        class: 'quote-item',
        'data-quote-item': i,
        'aria-pressed': 'false',
        onclick: () => tools.lit.hold(what) && tools.go(quote),
      },
      el(
        'span',
        {},
        quote.kind === 'SCARE' ? null : name(speaker(quote, tools), { class: 'party' }),
        el('span', { class: 'hint' }, ` ${KINDS[quote.kind] ?? ''}`),
      ),
      el('span', { class: 'stance-words' }, name(tools.words(quote))),
    );
    return el('li', {}, lights(button, tools.lit, what));
  };
  return article.quotes.length
    ? el('ol', { class: 'quote-list' }, article.quotes.map(item))
    : el('p', { class: 'none' }, 'None was found.');
}
