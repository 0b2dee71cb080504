/** @file Stance over time: for above the line, against below it, neutral as a mark on it. */
import { el, svg } from '../parts/dom.js';
import { clock, day, number } from '../parts/format.js';
import { fitted } from '../parts/fitted.js';
import { niceMax, ticks } from '../parts/scale.js';
import { table } from '../parts/table.js';

const HEIGHT = 190;
const PAD = { left: 58, right: 8, top: 14, bottom: 26 };
const MIDDLE = (PAD.top + HEIGHT - PAD.bottom) / 2;
const LABEL_WIDTH = 92;

function periodWord(iso, step) {
  const date = day(iso).split(' ');
  const short = `${date[0]} ${date[1].slice(0, 3)}`;
  return step === 'HOUR' ? `${short} ${clock(iso)}` : short;
}

function title(p, step) {
  return `${periodWord(p.period, step)}: ${p.favor} for, ${p.against} against, ${p.neutral} neutral`;
}

function bars(row, step, width, max) {
  const reachUp = MIDDLE - PAD.top;
  const tall = (n) => (n / max) * reachUp;
  const thick = Math.max(Math.min(width * 0.72, 26), 1);
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

function line(y, words, kind, right) {
  return [
    svg('line', { class: kind, x1: PAD.left, x2: right, y1: y, y2: y }),
    svg('text', { x: PAD.left - 6, y: y + 4, 'text-anchor': 'end' }, words),
  ];
}

function times(row, step, width, right) {
  const most = Math.max(Math.floor((right - PAD.left) / LABEL_WIDTH), 1);
  const place = (i) =>
    Math.min(Math.max(PAD.left + (i + 0.5) * width, LABEL_WIDTH / 2), right - LABEL_WIDTH / 2);
  return ticks(row.length, most).map((i) =>
    svg(
      'text',
      { x: place(i), y: HEIGHT - 8, 'text-anchor': 'middle' },
      periodWord(row[i].period, step),
    ),
  );
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
    times(row, step, width, right),
  );
}

const COLUMNS = [
  { head: 'For', number: true },
  { head: 'Against', number: true },
  { head: 'Neutral', number: true },
];

function asTable(label, row, step) {
  const counted = row.filter((p) => p.favor + p.against + p.neutral > 0);
  return el(
    'details',
    {},
    el('summary', {}, 'As a table'),
    table(
      `${label}, by ${step.toLowerCase()}`,
      [{ head: step === 'HOUR' ? 'Hour (UTC)' : 'Day (UTC)' }, ...COLUMNS],
      counted.map((p) => [periodWord(p.period, step), p.favor, p.against, p.neutral].map(String)),
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
