/** @file One entity across all articles. */
import { ask } from '../parts/api.js';
import { el, name, replace } from '../parts/dom.js';
import { typeClass, typeWord } from '../parts/entity.js';
import { facts, section } from '../parts/facts.js';
import { count, number } from '../parts/format.js';
import { failed, loading } from '../parts/notice.js';
import { table } from '../parts/table.js';
import { row } from '../live/row.js';
import { overTime } from './overtime.js';
import { sides } from './people.js';

const TOWARDS = { FAVOR: 'For', AGAINST: 'Against', NEUTRAL: 'Neutral' };
const FROM = { FAVOR: 'Is for', AGAINST: 'Is against', NEUTRAL: 'Is neutral on' };
const AGAIN_MS = 4000;

function counted(list, of) {
  return el(
    'ul',
    { class: 'plain counted' },
    list.map((one) =>
      el('li', {}, name(of(one)), el('span', { class: 'hint' }, ` ${number(one.count)}`)),
    ),
  );
}

function head(it) {
  return el(
    'div',
    { class: 'entity-head' },
    el('p', { class: `kind ${typeClass(it.type)}` }, typeWord(it.type)),
    el('h1', {}, name(it.name)),
    el(
      'p',
      { class: 'entity-counts' },
      count(it.articles, 'article'),
      it.copies > 0 && `, ${count(it.copies, 'copy', 'copies')} among them`,
    ),
    el('a', { class: 'button', href: `/?entity=${encodeURIComponent(it.id)}` }, 'Watch live'),
  );
}

function who(it) {
  return section(
    'Names and roles',
    { class: 'panel' },
    facts([
      ['Roles', it.roles.length > 0 && counted(it.roles, (r) => r.role)],
      ['Names', it.names.length > 0 && counted(it.names, (n) => n.name)],
      ['Country', it.country],
      [
        'Wikidata',
        it.wikidata &&
          el(
            'a',
            {
              href: `https://www.wikidata.org/wiki/${encodeURIComponent(it.wikidata)}`,
              rel: 'noreferrer noopener',
              target: '_blank',
            },
            it.wikidata,
          ),
      ],
      [
        'Authors',
        it.authors &&
          `${number(it.authors.positive)} positive, ${number(it.authors.neutral)} neutral, ${number(it.authors.negative)} negative`,
      ],
      ['Id', el('code', {}, it.id)],
    ]),
  );
}

const WINDOWS = [
  ['hours12', '12 hours'],
  ['hours24', '24 hours'],
  ['days3', '3 days'],
  ['days5', '5 days'],
  ['days7', '7 days'],
];

function novelty(it) {
  return section(
    'Novelty',
    { class: 'panel' },
    it.novelty
      ? [
          el('p', { class: 'hint' }, 'Articles before the latest one that named it.'),
          table(
            'Earlier articles',
            [
              { head: 'Within' },
              { head: 'Articles', number: true },
              { head: 'No copies', number: true },
            ],
            WINDOWS.map(([key, words]) => [
              words,
              number(it.novelty.articles[key]),
              number(it.novelty.originals[key]),
            ]),
          ),
        ]
      : el('p', { class: 'none' }, 'Not counted yet.'),
  );
}

function recent(it) {
  return section(
    'Recent articles',
    { class: 'wide' },
    el('ol', { class: 'rows', 'aria-label': 'Recent articles' }, it.recent.map(row)),
  );
}

export function entity({ id, main, signal, title, ready }) {
  let due = null;
  replace(main, el('h1', { class: 'unseen' }, 'Entity'), loading('the entity'));
  load();
  signal.addEventListener('abort', () => clearTimeout(due));

  async function load() {
    due = null;
    try {
      const it = await ask(`/api/entity/${encodeURIComponent(id)}`, {}, signal);
      title(it.name);
      const open = new Set([...main.querySelectorAll('details[open]')].map(pathOf));
      const fresh = !main.querySelector('.entity');
      replace(
        main,
        el(
          'div',
          { class: 'entity' },
          head(it),
          overTime(it),
          section(
            'Who is for and against',
            { class: 'panel' },
            sides(it.holders, (label) => TOWARDS[label]),
          ),
          section(
            'Whom it is for and against',
            { class: 'panel' },
            sides(it.targets, (label) => FROM[label]),
          ),
          who(it),
          novelty(it),
          recent(it),
        ),
      );
      main.querySelectorAll('details').forEach((d) => (d.open = open.has(pathOf(d))));
      if (fresh) {
        ready();
      }
      if (it.timeline.basis === 'TRENDS_IN_PART') {
        due = setTimeout(load, AGAIN_MS);
      }
    } catch (error) {
      if (!signal.aborted) {
        replace(main, el('h1', {}, 'Entity'), failed(error, load));
      }
    }
  }

  function busy() {
    const at = document.activeElement;
    return at !== main && main.contains(at);
  }

  /** New articles that name it are told of; the view is not rebuilt under the reader's hand. */
  function heard(batch) {
    if (due === null && !busy() && batch.articles.some((a) => a.entities.some((e) => e.id === id))) {
      due = setTimeout(load, AGAIN_MS);
    }
  }

  return { title: 'Entity', on: { articles: heard, anew: () => busy() || load() } };
}

function pathOf(details) {
  return (
    details.closest('section')?.querySelector('h2')?.textContent +
    details.previousElementSibling?.textContent
  );
}
