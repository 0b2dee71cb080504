/** @file Throughput of the last minutes as a line. */
import { el, svg } from '../parts/dom.js';
import { clock, rate } from '../parts/format.js';
import { fitted } from '../parts/fitted.js';
import { linear, niceMax } from '../parts/scale.js';

const HEIGHT = 150;
const PAD = { left: 44, right: 8, top: 12, bottom: 24 };
const BASE = HEIGHT - PAD.bottom;

const round = (n) => Math.round(n * 10) / 10;

/** The points of the line, as an SVG path. */
export function linePath(values, x, y) {
  return values.map((v, i) => `${i ? 'L' : 'M'}${round(x(i))},${round(y(v))}`).join(' ');
}

function drawing(points, width) {
  const values = points.map((p) => p.perSecond);
  const right = width - PAD.right;
  const max = niceMax(Math.max(...values, 0.1));
  const y = linear(max, BASE, PAD.top);
  const x = linear(Math.max(points.length - 1, 1), PAD.left, right);
  const line = linePath(values, x, y);
  const end = round(x(Math.max(points.length - 1, 0)));
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${HEIGHT}`,
      role: 'img',
      'aria-label': `Articles a second over the last five minutes; now ${rate(values.at(-1) ?? 0)}, at most ${rate(Math.max(...values, 0))}`,
    },
    [0, max / 2, max].map((v) => [
      svg('line', { class: v ? 'grid' : 'base', x1: PAD.left, x2: right, y1: y(v), y2: y(v) }),
      svg('text', { x: PAD.left - 6, y: y(v) + 4, 'text-anchor': 'end' }, rate(v)),
    ]),
    points.length > 1 &&
      svg('path', { class: 'area', d: `${line} L${end},${BASE} L${PAD.left},${BASE} Z` }),
    points.length > 1 && svg('path', { class: 'line', d: line }),
    points.length > 0 && svg('text', { x: PAD.left, y: HEIGHT - 6 }, clock(points[0].time)),
    points.length > 0 &&
      svg(
        'text',
        { x: right, y: HEIGHT - 6, 'text-anchor': 'end' },
        `${clock(points.at(-1).time)} UTC`,
      ),
  );
}

/** Drawn once; `show(points)` draws what is new. */
export function ratePlot() {
  let points = [];
  const box = el('div', { class: 'drawing' });
  fitted(box, (width) => drawing(points, width));
  return {
    node: el('figure', { class: 'plot rate' }, box),
    show(fresh) {
      points = fresh;
      if (box.clientWidth) {
        box.replaceChildren(drawing(points, box.clientWidth));
      }
    },
  };
}
