/** @file How often somebody is named over time: own reports, and on top of them copies. */
import { el, svg } from '../parts/dom.js';
import { fitted } from '../parts/fitted.js';
import { count, number } from '../parts/format.js';
import { niceMax } from '../parts/scale.js';
import { table } from '../parts/table.js';
import { line, PAD, periodHead, periodWord, thickness, times } from './axes.js';

const HEIGHT = 150;
const FLOOR = HEIGHT - PAD.bottom;

function title(p, step) {
  return `${periodWord(p.period, step)}: ${count(p.originals, 'own report')}, ${count(p.copies, 'copy', 'copies')}`;
}

function bar(p, i, step, width, max) {
  const tall = (n) => (n / max) * (FLOOR - PAD.top);
  const thick = thickness(width);
  const x = PAD.left + i * width + (width - thick) / 2;
  const top = FLOOR - tall(p.originals);
  return svg(
    'g',
    { class: 'period' },
    svg('title', {}, title(p, step)),
    svg('rect', {
      class: 'reach',
      x: PAD.left + i * width,
      y: PAD.top,
      width,
      height: FLOOR - PAD.top,
    }),
    p.originals > 0 &&
      svg('rect', { class: 'originals', x, y: top, width: thick, height: tall(p.originals) }),
    p.copies > 0 &&
      svg('rect', {
        class: 'copies',
        x,
        y: top - tall(p.copies),
        width: thick,
        height: tall(p.copies),
      }),
  );
}

function drawing(label, row, step, all) {
  const right = all - PAD.right;
  const max = niceMax(Math.max(...row.map((p) => p.originals + p.copies), 0));
  const width = (right - PAD.left) / row.length;
  return svg(
    'svg',
    {
      viewBox: `0 0 ${all} ${HEIGHT}`,
      role: 'img',
      'aria-label': `${label}; the same numbers are in the table below`,
    },
    line(PAD.top, number(max), 'grid', right),
    row.map((p, i) => bar(p, i, step, width, max)),
    line(FLOOR, '0', 'base', right),
    times(row, step, width, right, HEIGHT - 8),
  );
}

function asTable(label, row, step) {
  const mentions = row.some((p) => p.mentions > 0);
  const cells = (p) => [p.originals, p.copies, ...(mentions ? [p.mentions] : [])].map(number);
  return el(
    'details',
    {},
    el('summary', {}, 'As a table'),
    table(
      `${label}, by ${step.toLowerCase()}`,
      [
        { head: periodHead(step) },
        { head: 'Own reports', number: true },
        { head: 'Copies', number: true },
        ...(mentions ? [{ head: 'Mentions in all', number: true }] : []),
      ],
      row
        .filter((p) => p.originals + p.copies > 0)
        .map((p) => [periodWord(p.period, step), ...cells(p)]),
    ),
  );
}

/** The plot and its table; `row` is without gaps. */
export function coveragePlot(label, row, step) {
  return el(
    'figure',
    { class: 'plot coverage' },
    el(
      'figcaption',
      {},
      el('span', {}, label),
      el('span', { class: 'key originals' }, 'own reports'),
      el('span', { class: 'key copies' }, 'copies'),
    ),
    fitted(el('div', { class: 'drawing' }), (width) => drawing(label, row, step, width)),
    asTable(label, row, step),
  );
}
