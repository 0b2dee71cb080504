/** @file Stance over time: for above the line, against below it, neutral as a mark on it. */
import { el, svg } from '../parts/dom.js';
import { fitted } from '../parts/fitted.js';
import { number } from '../parts/format.js';
import { niceMax } from '../parts/scale.js';
import { table } from '../parts/table.js';
import { line, PAD, periodHead, periodWord, thickness, times } from './axes.js';

const HEIGHT = 190;
const MIDDLE = (PAD.top + HEIGHT - PAD.bottom) / 2;

function title(p, step) {
  const copies = p.copies > 0 ? `; ${number(p.copies)} more in copies` : '';
  return `${periodWord(p.period, step)}: ${p.favor} for, ${p.against} against, ${p.neutral} neutral${copies}`;
}

function bars(row, step, width, max) {
  const reachUp = MIDDLE - PAD.top;
  const tall = (n) => (n / max) * reachUp;
  const thick = thickness(width);
  return row.map((p, i) => {
    const x = PAD.left + i * width + (width - thick) / 2;
    return svg(
      'g',
      { class: 'period' },
      svg('title', {}, title(p, step)),
      svg('rect', {
        class: 'reach',
        x: PAD.left + i * width,
        y: PAD.top,
        width,
        height: HEIGHT - PAD.top - PAD.bottom,
      }),
      p.favor > 0 &&
        svg('rect', {
          class: 'favor',
          x,
          y: MIDDLE - tall(p.favor),
          width: thick,
          height: tall(p.favor),
        }),
      p.against > 0 &&
        svg('rect', { class: 'against', x, y: MIDDLE, width: thick, height: tall(p.against) }),
      p.neutral > 0 &&
        svg('circle', {
          class: 'neutral',
          cx: x + thick / 2,
          cy: MIDDLE,
          r: Math.min(1.5 + Math.sqrt(p.neutral), 6),
        }),
    );
  });
}

function drawing(label, row, step, all) {
  const right = all - PAD.right;
  const max = niceMax(Math.max(...row.map((p) => Math.max(p.favor, p.against)), 0));
  const width = (right - PAD.left) / row.length;
  return svg(
    'svg',
    {
      viewBox: `0 0 ${all} ${HEIGHT}`,
      role: 'img',
      'aria-label': `${label}; the same numbers are in the table below`,
    },
    line(PAD.top, number(max), 'grid', right),
    line(HEIGHT - PAD.bottom, number(max), 'grid', right),
    bars(row, step, width, max),
    line(MIDDLE, '0', 'base', right),
    svg(
      'text',
      { class: 'side favor', x: PAD.left - 6, y: PAD.top + 30, 'text-anchor': 'end' },
      'for',
    ),
    svg(
      'text',
      { class: 'side against', x: PAD.left - 6, y: HEIGHT - PAD.bottom - 22, 'text-anchor': 'end' },
      'against',
    ),
    times(row, step, width, right, HEIGHT - 8),
  );
}

const COLUMNS = [
  { head: 'For', number: true },
  { head: 'Against', number: true },
  { head: 'Neutral', number: true },
  { head: 'In copies', number: true },
];

function asTable(label, row, step) {
  const counted = row.filter((p) => p.favor + p.against + p.neutral + p.copies > 0);
  return el(
    'details',
    {},
    el('summary', {}, 'As a table'),
    table(
      `${label}, by ${step.toLowerCase()}`,
      [{ head: periodHead(step) }, ...COLUMNS],
      counted.map((p) => [
        periodWord(p.period, step),
        ...[p.favor, p.against, p.neutral, p.copies].map(number),
      ]),
    ),
  );
}

/** The plot and its table; `row` is without gaps. */
export function stancePlot(label, row, step) {
  return el(
    'figure',
    { class: 'plot' },
    el('figcaption', {}, label),
    fitted(el('div', { class: 'drawing' }), (width) => drawing(label, row, step, width)),
    asTable(label, row, step),
  );
}
