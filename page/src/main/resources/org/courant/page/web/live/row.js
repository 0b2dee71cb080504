/** @file One article in a list. */
import { el } from '../parts/dom.js';
import { entityChip } from '../parts/entity.js';
import { count } from '../parts/format.js';
import { articleLink } from '../parts/links.js';
import { stanceLine } from '../parts/stance.js';
import { when } from '../parts/when.js';

const RELATIONS = {
  SAME_TEXT: 'Same text as an earlier article',
  NEAR_COPY: 'Near copy of an earlier article',
  PART_OF: 'Shares its text with an earlier article',
};

export function relationBadge(relation) {
  return RELATIONS[relation]
    ? el('span', { class: 'badge copy', title: RELATIONS[relation] }, 'copy')
    : null;
}

function meta(summary) {
  return el(
    'p',
    { class: 'row-meta' },
    when(summary.seen ?? summary.published),
    summary.source && el('bdi', { class: 'row-source' }, summary.source),
    summary.language !== 'en' &&
      el('span', { class: 'badge', title: 'Language' }, summary.language),
    summary.version > 1 && el('span', { class: 'badge' }, `version ${summary.version}`),
    relationBadge(summary.story?.relation),
    summary.retracted && el('span', { class: 'badge gone' }, 'retracted'),
  );
}

function counts(summary) {
  const more = summary.favor + summary.against - summary.stances.length;
  const parts = [
    more > 0 && `${count(more, 'more stance')}`,
    summary.quotes > 0 && count(summary.quotes, 'quote'),
  ].filter(Boolean);
  return parts.length ? el('p', { class: 'row-counts' }, parts.join(' · ')) : null;
}

function stances(summary) {
  return el(
    'div',
    { class: 'row-stances' },
    summary.stances.length > 0 &&
      el(
        'ul',
        {},
        summary.stances.map((stance) => el('li', {}, stanceLine(stance))),
      ),
    counts(summary),
  );
}

export function row(summary) {
  return el(
    'li',
    { class: summary.retracted ? 'row retracted' : 'row', 'data-id': summary.id },
    el(
      'article',
      {},
      meta(summary),
      el(
        'div',
        { class: 'row-main' },
        el(
          'h2',
          { class: 'row-headline', dir: 'auto' },
          el('a', { href: articleLink(summary.id) }, summary.headline || '(no headline)'),
        ),
        summary.entities.length > 0 &&
          el(
            'ul',
            { class: 'chips', 'aria-label': 'Names' },
            summary.entities.map((e) => el('li', {}, entityChip(e))),
          ),
      ),
      stances(summary),
    ),
  );
}

/** A story was found after the row was shown. */
export function markStory(node, story) {
  const badge = relationBadge(story.relation);
  node.querySelector('.badge.copy')?.remove();
  if (badge) {
    node.querySelector('.row-meta').append(badge);
  }
}

export function markRetracted(node) {
  if (!node.classList.contains('retracted')) {
    node.classList.add('retracted');
    node.querySelector('.row-meta').append(el('span', { class: 'badge gone' }, 'retracted'));
  }
}
