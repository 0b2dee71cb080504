/** @file Entities by name and type. */
import { el, name } from './dom.js';
import { entityLink } from './links.js';

const WORDS = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  GROUP: 'group',
  EVENT: 'event',
  OTHER: 'other',
};

export const TYPES = Object.keys(WORDS);

export function typeWord(type) {
  return WORDS[type] ?? WORDS.OTHER;
}

export function typeClass(type) {
  return `type-${TYPES.includes(type) ? type.toLowerCase() : 'other'}`;
}

/** The name with a mark of its type; the type is also said, for who cannot see the mark. */
export function entityChip(entity, ...more) {
  return el(
    'a',
    { class: `chip ${typeClass(entity.type)}`, href: entityLink(entity.id) },
    name(entity.name),
    el('span', { class: 'unseen' }, `, ${typeWord(entity.type)}`),
    ...more,
  );
}
