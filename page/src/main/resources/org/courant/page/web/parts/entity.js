/** @file Entities by name and type. */
import { el } from './dom.js';
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

/**
 * The name with a mark of its type; the title says the type too, for who cannot see the mark. One
 * element and no more: a list has a thousand of them.
 */
export function entityChip(entity) {
  return el(
    'a',
    {
      class: `chip ${typeClass(entity.type)}`,
      href: entityLink(entity.id),
      title: typeWord(entity.type),
      dir: 'auto',
    },
    entity.name,
  );
}
