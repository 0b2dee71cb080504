/** @file A table whose rows are lists of cells. */
import { el } from './dom.js';

/** Columns are `{ head, number }`; the first cell of a row is its heading. */
export function table(caption, columns, rows) {
  const side = (i) => (columns[i].number ? 'number' : null);
  return el(
    'div',
    { class: 'table', role: 'group', tabindex: '0', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', { class: 'unseen' }, caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          columns.map((c, i) => el('th', { scope: 'col', class: side(i) }, c.head)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map((cells) =>
          el(
            'tr',
            {},
            cells.map((cell, i) =>
              el(i ? 'td' : 'th', { scope: i ? null : 'row', class: side(i) }, cell),
            ),
          ),
        ),
      ),
    ),
  );
}
