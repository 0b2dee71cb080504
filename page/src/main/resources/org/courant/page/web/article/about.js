/** @file Where an article comes from, what was made of it, and what became of it. */
import { el, name } from '../parts/dom.js';
import { facts, section } from '../parts/facts.js';
import { count, minute, number, share } from '../parts/format.js';
import { articleLink, outside } from '../parts/links.js';
import { when } from '../parts/when.js';
import { languageName } from '../live/filters.js';

function origin(url) {
  const safe = url && outside(url);
  return safe
    ? el('a', { href: safe, rel: 'noreferrer noopener', target: '_blank' }, name(url))
    : url && name(url);
}

function coverage({ read, truncated }) {
  return truncated ? `the first ${number(read)} characters only` : `all ${number(read)} characters`;
}

export function provenance({ article, seen, outcome }) {
  const { engine, models, coverage: read } = article.provenance;
  return section(
    'Provenance',
    { class: 'panel' },
    facts([
      ['Source', article.source && name(article.source)],
      ['Address', origin(article.url)],
      ['Published', article.published && minute(article.published)],
      ['Enriched', seen && minute(seen)],
      ['Language', languageName(article.language)],
      ['Rights', article.rights && name(article.rights)],
      ['Id', el('code', {}, article.id)],
      [
        'Read',
        outcome &&
          `${outcome.topic}, partition ${outcome.partition}, offset ${number(outcome.offset)}`,
      ],
      [
        'Outcome',
        outcome &&
          el(
            'span',
            {},
            outcome.kind,
            outcome.warnings?.map((w) => [' · ', name(w)]),
          ),
      ],
      ['Engine', engine],
      [
        'Models',
        el(
          'ul',
          { class: 'plain' },
          Object.entries(models).map(([model, version]) => el('li', {}, `${model} ${version}`)),
        ),
      ],
      ['Looked at', coverage(read)],
    ]),
  );
}

const CONTEXT = 60;

/** What did not change is shown near what did. */
function same(text, first, last) {
  if (text.length <= 2 * CONTEXT + 3) {
    return text;
  }
  const head = first ? '' : text.slice(0, CONTEXT);
  const tail = last ? '' : text.slice(-CONTEXT);
  return `${head} … ${tail}`;
}

function change(c, i, all) {
  switch (c.kind) {
    case 'ADDED':
      return el('ins', {}, c.text);
    case 'REMOVED':
      return el('del', {}, c.text);
    default:
      return same(c.text, i === 0, i === all.length - 1);
  }
}

export function versions({ article, versions: all, changes }) {
  const item = (v) =>
    el(
      'li',
      {},
      el(
        'a',
        {
          href: articleLink(article.id, { version: v.version }),
          'aria-current': v.version === article.version ? 'true' : null,
        },
        `Version ${v.version}`,
      ),
      v.current && el('span', { class: 'hint' }, ' current'),
      ' ',
      el('span', { class: 'hint' }, when(v.seen)),
      el('bdi', { class: 'version-headline' }, v.headline),
    );
  return section(
    'Versions',
    { class: 'panel' },
    el('ol', { class: 'version-list' }, all.toReversed().map(item)),
    changes && el('h3', {}, `What changed in version ${article.version}`),
    changes &&
      (changes.some((c) => c.kind !== 'SAME')
        ? el(
            'p',
            { class: 'changes', dir: 'auto' },
            changes.map((c, i) => [change(c, i, changes), ' ']),
          )
        : el('p', { class: 'none' }, 'No word of the text.')),
  );
}

const RELATIONS = {
  FIRST: 'The first of its story, as far as seen here.',
  SAME_TEXT: 'The same text as an earlier article.',
  NEAR_COPY: 'A near copy of an earlier article.',
  PART_OF: 'Shares its text with an earlier article.',
};
const SHORT = { FIRST: 'first', SAME_TEXT: 'same text', NEAR_COPY: 'near copy', PART_OF: 'part' };

export function copies({ story }) {
  if (!story) {
    return section('Copies', { class: 'panel' }, el('p', { class: 'none' }, 'Not compared yet.'));
  }
  const titled = (id) => story.copies.find((copy) => copy.id === id)?.headline || id;
  const item = (copy) =>
    el(
      'li',
      {},
      el('a', { href: articleLink(copy.id) }, name(copy.headline || copy.id)),
      el(
        'span',
        { class: 'hint' },
        [copy.source, SHORT[copy.relation]].filter(Boolean).map((w) => [' · ', name(w)]),
      ),
      ' ',
      el('span', { class: 'hint' }, when(copy.published)),
    );
  return section(
    'Copies',
    { class: 'panel' },
    el('p', {}, RELATIONS[story.relation] ?? ''),
    story.copyOf &&
      el(
        'p',
        {},
        'Compared with ',
        el('a', { href: articleLink(story.copyOf) }, name(titled(story.copyOf))),
        `: ${share(story.similarity)} alike.`,
      ),
    story.standing !== story.id &&
      el(
        'p',
        { class: 'merged' },
        'Its story turned out to be one with an earlier one, that of ',
        el(
          'a',
          { href: articleLink(story.standing) },
          name(titled(story.standing)),
        ),
        '.',
      ),
    story.first &&
      story.relation !== 'FIRST' &&
      el(
        'p',
        {},
        'Seen first',
        story.first.source && [' at ', name(story.first.source)],
        ', ',
        when(story.first.published ?? story.first.arrived),
        '.',
      ),
    story.copies.length > 0
      ? [
          el('h3', {}, count(story.copies.length, 'other article')),
          el('ul', { class: 'copy-list' }, story.copies.map(item)),
        ]
      : el('p', { class: 'none' }, 'No other article of this story is known.'),
  );
}
