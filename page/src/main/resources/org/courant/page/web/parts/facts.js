import { el } from './dom.js';

/** Names and values; values that are null are left out. */
export function facts(pairs) {
  return el(
    'dl',
    { class: 'facts' },
    pairs
      .filter(
        ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
      )
      .map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))),
  );
}

/** A part of a view with its heading. */
export function section(heading, attributes, ...children) {
  return el('section', attributes, el('h2', {}, heading), ...children);
}
