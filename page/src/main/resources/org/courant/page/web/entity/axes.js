/** @file What the plots over time share: where they begin and end, lines, and the times below. */
import { svg } from '../parts/dom.js';
import { clock, day } from '../parts/format.js';
import { ticks } from '../parts/scale.js';

export const PAD = { left: 58, right: 8, top: 14, bottom: 26 };
const LABEL_WIDTH = 92;

/** An hour or a day, short. */
export function periodWord(iso, step) {
  const date = day(iso).split(' ');
  const short = `${date[0]} ${date[1].slice(0, 3)}`;
  return step === 'HOUR' ? `${short} ${clock(iso)}` : short;
}

export function periodHead(step) {
  return step === 'HOUR' ? 'Hour (UTC)' : 'Day (UTC)';
}

/** A line across with a word before it. */
export function line(y, words, kind, right) {
  return [
    svg('line', { class: kind, x1: PAD.left, x2: right, y1: y, y2: y }),
    svg('text', { x: PAD.left - 6, y: y + 4, 'text-anchor': 'end' }, words),
  ];
}

/** As many times as there is room for. */
export function times(row, step, width, right, y) {
  const most = Math.max(Math.floor((right - PAD.left) / LABEL_WIDTH), 1);
  const place = (i) =>
    Math.min(Math.max(PAD.left + (i + 0.5) * width, LABEL_WIDTH / 2), right - LABEL_WIDTH / 2);
  return ticks(row.length, most).map((i) =>
    svg(
      'text',
      { x: place(i), y, 'text-anchor': 'middle' },
      periodWord(row[i].period, step),
    ),
  );
}

/** How thick a bar is in its share of the width. */
export function thickness(width) {
  return Math.max(Math.min(width * 0.72, 26), 1);
}
