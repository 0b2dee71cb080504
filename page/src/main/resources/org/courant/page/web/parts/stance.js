/** @file Stances in words; colour only repeats what the word says. */
import { el, name } from './dom.js';
import { entityLink } from './links.js';

const WORDS = { FAVOR: 'for', AGAINST: 'against', NEUTRAL: 'neutral on' };
const AUTHOR = 'author';

export function stanceWord(label) {
  return WORDS[label] ?? label.toLowerCase();
}

export function holderName(id, given) {
  return id === AUTHOR ? 'the author' : given;
}

export function stanceLabel(label) {
  return el('span', { class: `label ${label.toLowerCase()}` }, stanceWord(label));
}

/** A name that leads to its entity, where there is one. */
export function party(id, text) {
  const shownName = holderName(id, text);
  return id && id !== AUTHOR
    ? el('a', { href: entityLink(id), class: 'party', dir: 'auto' }, shownName)
    : name(shownName, { class: 'party' });
}

/** Holder, label, target, in one line. */
export function stanceLine(stance) {
  return [
    party(stance.holderId, stance.holder),
    ' ',
    stanceLabel(stance.label),
    ' ',
    party(stance.targetId, stance.target),
  ];
}
