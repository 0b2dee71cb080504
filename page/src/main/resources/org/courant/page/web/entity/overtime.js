/** @file What happened to somebody over time, and what was counted for it. */
import { el } from '../parts/dom.js';
import { section } from '../parts/facts.js';
import { code } from '../parts/notice.js';
import { coveragePlot } from './coverage.js';
import { filled, reach } from './periods.js';
import { stancePlot } from './plot.js';

const NO_STANCE = { favor: 0, against: 0, neutral: 0, copies: 0 };
const NO_ARTICLE = { originals: 0, copies: 0, mentions: 0 };

const BASIS = {
  TRENDS: 'Counted in all articles that the story stream has read, corrected as they are.',
  TRENDS_IN_PART: 'The counts are still being read: what lies further back grows until they are.',
  HELD: [
    'Counted only in the articles that this page holds: there is no story stream to count them all. ',
    code('courant stories'),
    ' runs one.',
  ],
  NOT_YET_COUNTED:
    'Counted only in the articles that this page holds: the story stream has not counted it yet.',
};

function missing(heading) {
  return el(
    'figure',
    { class: 'plot' },
    el('figcaption', {}, heading),
    el('p', { class: 'none' }, 'None was found.'),
  );
}

export function overTime({ name, timeline }) {
  const { basis, step, named, towards, from } = timeline;
  const all = reach(Date.now(), named, towards, from);
  const row = (periods, nothing) => filled(periods, step, all.from, all.to, nothing);
  const stances = (heading, periods) =>
    periods.length ? stancePlot(heading, row(periods, NO_STANCE), step) : missing(heading);
  return section(
    'Over time',
    { class: 'panel wide' },
    el('p', { class: 'hint basis', 'data-basis': basis }, BASIS[basis]),
    named.length > 0 && coveragePlot(`Articles naming ${name}`, row(named, NO_ARTICLE), step),
    el(
      'div',
      { class: 'plots' },
      stances(`Stance towards ${name}`, towards),
      stances(`Stance of ${name}`, from),
    ),
  );
}
