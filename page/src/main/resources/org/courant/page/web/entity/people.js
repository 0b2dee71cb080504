/** @file Who is for and against, or whom it is for and against, with the words that show it. */
import { el, name } from '../parts/dom.js';
import { count } from '../parts/format.js';
import { articleLink } from '../parts/links.js';
import { party } from '../parts/stance.js';
import { when } from '../parts/when.js';

function evidence(e) {
  return el(
    'li',
    {},
    el(
      'a',
      {
        class: 'evidence-link',
        href: articleLink(e.articleId, { version: e.version, at: `${e.start}-${e.end}` }),
      },
      name(e.text),
    ),
    el('span', { class: 'hint' }, [
      e.source && name(e.source),
      e.source && ' · ',
      when(e.published),
      ' · ',
      name(e.headline),
    ]),
  );
}

function side(one) {
  const [first, ...more] = one.evidence;
  return el(
    'li',
    { class: 'side' },
    el(
      'p',
      { class: 'side-head' },
      party(one.id, one.name),
      el('span', { class: 'hint' }, ` ${count(one.count, 'time')}`),
    ),
    first && el('ul', { class: 'evidence-list' }, evidence(first)),
    more.length > 0 &&
      el(
        'details',
        {},
        el('summary', {}, `${more.length} more`),
        el('ul', { class: 'evidence-list' }, more.map(evidence)),
      ),
  );
}

const ORDER = ['FAVOR', 'AGAINST', 'NEUTRAL'];

/** By label, most first; `words(label)` heads each group. */
export function sides(all, words) {
  const groups = ORDER.map((label) => [label, all.filter((one) => one.label === label)]).filter(
    ([, of]) => of.length,
  );
  return groups.length
    ? groups.map(([label, of]) =>
        el(
          'div',
          { class: `group ${label.toLowerCase()}` },
          el('h3', {}, words(label)),
          el('ul', { class: 'sides' }, of.map(side)),
        ),
      )
    : el('p', { class: 'none' }, 'No stance has been found yet.');
}
