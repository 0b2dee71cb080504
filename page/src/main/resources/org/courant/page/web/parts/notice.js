/** @file What a view says when it has nothing else to show: why, and what to do. */
import { el } from './dom.js';

export function notice(heading, ...more) {
  return el('div', { class: 'notice' }, el('p', { class: 'notice-head' }, heading), ...more);
}

export function code(text) {
  return el('code', {}, text);
}

export function loading(what) {
  return el('p', { class: 'loading', role: 'status' }, `Loading ${what} …`);
}

/** An error with a button that tries again. */
export function failed(error, again) {
  return notice(
    error.status === 404 ? 'Not found.' : 'This could not be loaded.',
    el('p', {}, `${error.message}.`),
    error.status === 404 &&
      el('p', {}, 'It may be older than what this page holds, or never have been seen.'),
    error.status === 0 &&
      el(
        'p',
        {},
        'Is it still running? Start it with ',
        code('./courant up'),
        ' or ',
        code('./courant page'),
        '.',
      ),
    el('button', { type: 'button', onclick: again }, 'Try again'),
  );
}
